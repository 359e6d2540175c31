package org.chokepoint.server.engine.state;

/**
 * A seat of a table.
 *
 * @param number 1 .. seats of the game
 */
public record SeatId(int number) {
    /** @throws IllegalArgumentException when the number is below 1 */
    public SeatId {
        if (number < 1) {
            throw new IllegalArgumentException("seat: " + number + " (expected: 1 or more)");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
