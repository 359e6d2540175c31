package org.chokepoint.cli.command;

/** What a word is about, in the order of help. */
public enum Topic {
    /** Shares, reserve, loan. */
    MONEY("Money"),
    /** Everything else that a plan holds. */
    DECISIONS("Decide"),
    /** Deals with other seats. */
    DEALS("Deals"),
    /** What can be read. */
    LOOK("Look"),
    /** What moves the game on. */
    GO_ON("Go on"),
    /** What only the host can do. */
    HOST("Host");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /** As it stands in help. */
    String title() {
        return title;
    }
}
