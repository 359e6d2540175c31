package org.chokepoint.content.model;

import java.util.List;

/** What a thesis teaches, and the question to ask about it after a game: {@code lessons.yaml}. */
public record LessonDef(
        @Doc("The thesis, T and two digits") @Pattern(value = "T[0-9]{2}", words = "T and two digits, for example T02")
        String id,

        @Doc("What a player can take home, one or two sentences") @Size(max = 50)
        Text lesson,

        @Doc("A question that the player's own game answers") @Size(max = 40)
        Text question,

        @Ref(Ref.Kind.FACT) @Size(min = 1, max = 10) List<String> facts) {
    /** Copies. */
    public LessonDef {
        facts = List.copyOf(facts);
    }
}
