package org.chokepoint.content.issue;

/** How bad an issue is. */
public enum Severity {
    /** The pack does not start a game. */
    ERROR,
    /** The pack plays, and something is probably not meant so. */
    WARNING
}
