package org.chokepoint.content.model;

import java.util.List;

/** Who and what a pack is: {@code pack.yaml}. */
public record PackInfo(
        @Doc("Short name of the pack, also its folder") String id,
        @Doc("Version of the pack, for example 0.1.0") String version,
        Text title,
        Text description,

        @Doc("Languages of the texts, the main one first")
        @Size(min = 1, max = 20)
        @Pattern(value = Pattern.LANGUAGE, words = Pattern.LANGUAGE_WORDS)
        List<String> languages,

        @Doc("SPDX name of the licence") String licence) {}
