package org.chokepoint.server.engine.state;

/**
 * Who sits on a seat, for everybody to see.
 *
 * @param name shown to all, unique at the table; empty on an empty seat
 * @param occupant person, bot or nobody
 * @param bot id of the bot; empty unless a bot sits here
 */
public record Sitter(String name, Occupant occupant, String bot) {
    /** Nobody. */
    public static final Sitter NOBODY = new Sitter("", Occupant.EMPTY, "");

    /** A person under a display name. */
    public static Sitter person(String name) {
        return new Sitter(name, Occupant.PERSON, "");
    }

    /** A bot under a display name. */
    public static Sitter bot(String name, String bot) {
        return new Sitter(name, Occupant.BOT, bot);
    }

    /** A person sits here. */
    public boolean isPerson() {
        return occupant == Occupant.PERSON;
    }
}
