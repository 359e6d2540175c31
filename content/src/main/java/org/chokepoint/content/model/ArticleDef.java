package org.chokepoint.content.model;

/** An article that facts come from: {@code articles.yaml}. */
public record ArticleDef(
        String id,
        @Doc("Title as printed") String title,

        @Doc("Who published it, with the author where known")
        String publisher,

        @Doc("Date as exact as known, for example 2019-09-12 or 'about 2020'")
        String date) {}
