package org.chokepoint.server.net.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Names of the causes that the rules themselves bring about, from {@code causes_<language>.properties}. They belong to the
 * rules, not to a pack, so they ship with the server; a language without a file is answered in English.
 */
final class CauseTexts {
    private static final String FALLBACK = "en";
    private static final ConcurrentMap<String, Properties> FILES = new ConcurrentHashMap<>();

    private CauseTexts() {}

    /** Ids that have a name, sorted. */
    static List<String> ids() {
        return List.copyOf(new TreeSet<>(file(FALLBACK).stringPropertyNames()));
    }

    /** The name of a cause in the first of the languages that has one. */
    static String name(String cause, List<String> languages) {
        for (String language : languages) {
            String name = file(language).getProperty(cause);
            if (name != null) {
                return name;
            }
        }
        return file(FALLBACK).getProperty(cause, cause);
    }

    private static Properties file(String language) {
        return FILES.computeIfAbsent(language, CauseTexts::read);
    }

    private static Properties read(String language) {
        Properties texts = new Properties();
        try (InputStream in = CauseTexts.class.getResourceAsStream("causes_" + language + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
