package org.chokepoint.server.engine.command;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Sitter;
import org.chokepoint.server.engine.state.Team;

/**
 * Display names. Two names are the same when they look the same: case and compatibility forms (full width, ligatures) do
 * not count. Characters that draw nothing or turn the direction of a line are dropped.
 */
final class Names {
    /** Longest name in characters (code points). */
    static final int LONGEST_CHARACTERS = 24;

    /** Longest name in UTF-8 bytes. */
    static final int LONGEST_BYTES = 96;

    private Names() {}

    /** A name without invisible characters and with single blanks. */
    static String clean(String entered) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(entered, Normalizer.Form.NFC).codePoints().forEach(character -> append(character, kept));
        return kept.toString().strip();
    }

    /** Says what is wrong with a cleaned name of a newcomer. */
    static Optional<Rejected> check(GameState state, String cleaned) {
        if (cleaned.isEmpty() || tooLong(cleaned)) {
            Map<String, String> facts = Map.of("max_characters", Integer.toString(LONGEST_CHARACTERS));
            return Optional.of(new Rejected(Reason.NAME_INVALID, "name", facts));
        }
        return taken(state, cleaned)
                ? Optional.of(new Rejected(Reason.NAME_TAKEN, "name", Map.of()))
                : Optional.empty();
    }

    /** A name for a person who gave none. */
    static String madeUp(GameState state, SeatId seat) {
        return free(state, "Player " + seat);
    }

    /** What the table calls a team; its persons' names are their own affair. */
    static String team(GameState state, SeatId seat) {
        return free(state, teamOf(seat));
    }

    /** The name of a team that has none of its own. */
    static String teamOf(SeatId seat) {
        return "Team " + seat;
    }

    /** The bot of a seat under a free name. */
    static Sitter bot(GameState state, SeatId seat) {
        String bot = state.setup().botOf(seat);
        return Sitter.bot(free(state, bot), bot);
    }

    private static void append(int character, StringBuilder kept) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            appendBlank(kept);
        } else if (visible(character)) {
            kept.appendCodePoint(character);
        }
    }

    private static void appendBlank(StringBuilder kept) {
        if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
            kept.append(' ');
        }
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean tooLong(String name) {
        return name.codePointCount(0, name.length()) > LONGEST_CHARACTERS
                || name.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }

    private static String free(GameState state, String wanted) {
        String name = wanted;
        for (int number = 2; taken(state, name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    private static boolean taken(GameState state, String name) {
        String looks = looks(name);
        return state.seats().stream()
                .flatMap(Names::on)
                .anyMatch(other -> looks(other).equals(looks));
    }

    private static Stream<String> on(SeatState seat) {
        Stream<String> persons = seat.team().members().stream().map(Team.Member::name);
        return Stream.concat(Stream.of(seat.sitter().name()), persons);
    }

    private static String looks(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
