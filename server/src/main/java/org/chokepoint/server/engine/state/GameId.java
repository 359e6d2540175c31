package org.chokepoint.server.engine.state;

/**
 * Names one game for ever; not secret and not the join code.
 *
 * @param value 1 to 64 characters of a-z, 0-9 and dash
 */
public record GameId(String value) {
    private static final int LONGEST_CHARACTERS = 64;

    /** @throws IllegalArgumentException when the text is no id */
    public GameId {
        if (value.isEmpty()
                || value.length() > LONGEST_CHARACTERS
                || !value.chars().allMatch(GameId::allowed)) {
            throw new IllegalArgumentException("game id: " + value + " (expected: 1..64 of a-z, 0-9, dash)");
        }
    }

    private static boolean allowed(int character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '-';
    }

    @Override
    public String toString() {
        return value;
    }
}
