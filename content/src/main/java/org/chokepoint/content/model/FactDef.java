package org.chokepoint.content.model;

import org.jspecify.annotations.Nullable;

/** A statement of an article in our own words: {@code facts.yaml}. It is what the article says, not what is true. */
public record FactDef(
        @Doc("F and three digits") @Pattern(value = Pattern.FACT, words = Pattern.FACT_WORDS)
        String id,

        @Size(max = 60) Text statement,

        @Doc("Figure with its unit and year, if there is one") @Optional @Nullable
        String number,

        @Ref(Ref.Kind.ARTICLE) String article,

        @Doc("What to mind when citing: disagreements between the articles, conversions that are ours")
        @Optional
        @Nullable
        Text note) {}
