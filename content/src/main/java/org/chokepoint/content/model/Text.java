package org.chokepoint.content.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text in one or more languages, in YAML a map of BCP 47 tags ({@code en: ..., ko: ...}). Every language of the pack
 * should be there; the pack's first language must be.
 *
 * @param byLanguage language tag to text, sorted by tag
 */
public record Text(Map<String, String> byLanguage) {
    /** Copies and sorts. */
    public Text {
        byLanguage = java.util.Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** The text in the first of the languages that it has, else in English, else in any. Empty only when it has none. */
    public String in(List<String> languages) {
        for (String language : languages) {
            String text = byLanguage.get(language);
            if (text != null) {
                return text;
            }
        }
        String english = byLanguage.get("en");
        return english != null
                ? english
                : byLanguage.values().stream().findFirst().orElse("");
    }
}
