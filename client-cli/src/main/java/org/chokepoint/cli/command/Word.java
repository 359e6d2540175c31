package org.chokepoint.cli.command;

import java.util.List;

/** A word that can be typed at the prompt of a game. */
public interface Word {
    /** The word itself. */
    String name();

    /** Other words for it. */
    default List<String> aliases() {
        return List.of();
    }

    /** What it is about. */
    default Topic topic() {
        return Topic.LOOK;
    }

    /** How to type it, with examples, one a line. */
    List<String> usage();

    /** What it does, in one sentence. */
    String about();

    /**
     * Does it.
     *
     * @throws WordProblem when the rest of the line cannot be followed
     */
    void run(Desk desk, TypedLine line) throws WordProblem;
}
