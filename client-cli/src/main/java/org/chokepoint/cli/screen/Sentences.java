package org.chokepoint.cli.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences with placeholders from a file beside this class. {@code {fact}} is filled in, {@code {fact:form}} in a form
 * that {@link Facts} knows; what stands in brackets is left out when a fact in it is missing.
 */
final class Sentences {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::(\\w+))?\\}");

    private final Properties sentences = new Properties();

    Sentences(String file) {
        try (InputStream in = Sentences.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence as it stands in the file; {@code otherwise} when there is none. */
    String raw(String key, String otherwise) {
        return sentences.getProperty(key, otherwise);
    }

    /** The sentence, filled in. */
    String say(String key, Facts facts) {
        String raw = sentences.getProperty(key);
        if (raw == null) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        String whole = OPTIONAL.matcher(raw).replaceAll(part -> {
            String inner = part.group(1);
            boolean complete = PLACEHOLDER.matcher(inner).results().allMatch(one -> facts.has(one.group(1)));
            return complete ? Matcher.quoteReplacement(inner) : "";
        });
        return PLACEHOLDER
                .matcher(whole)
                .replaceAll(one -> Matcher.quoteReplacement(facts.in(one.group(2), one.group(1))));
    }
}
