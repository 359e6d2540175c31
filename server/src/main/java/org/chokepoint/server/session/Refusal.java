package org.chokepoint.server.session;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;

/** A refused command as a value. Nothing changed. The sentence is the client's. */
public sealed interface Refusal {
    /** Path of the offending field, for example {@code create_game.seats}; empty when it is no field. */
    String field();

    /** Numbers and names for the sentence, sorted by key. */
    Map<String, String> facts();

    /** The connection is closed after the answer. */
    boolean closes();

    /** A room or a rule of the game said no. */
    record ByRule(Rejected rejected, boolean closes) implements Refusal {
        ByRule(Rejected rejected) {
            this(rejected, false);
        }

        @Override
        public String field() {
            return rejected.field();
        }

        @Override
        public Map<String, String> facts() {
            return rejected.facts();
        }
    }

    /** The server said no. */
    record ByServer(Problem problem, String field, Map<String, String> facts, boolean closes) implements Refusal {
        /** Copies and sorts. */
        public ByServer {
            facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        }
    }

    /** No, and that is all there is to say. */
    static Refusal of(Problem problem) {
        return new ByServer(problem, "", Map.of(), false);
    }

    /** No, because of a field. */
    static Refusal of(Problem problem, String field, Map<String, String> facts) {
        return new ByServer(problem, field, facts, false);
    }

    /** No, and good-bye. */
    static Refusal closing(Problem problem, Map<String, String> facts) {
        return new ByServer(problem, "", facts, true);
    }

    /** The server holds as many connections as it can. */
    static Refusal serverFull(int limit) {
        return new ByRule(new Rejected(Reason.SERVER_FULL, "", Map.of("limit", Integer.toString(limit))), true);
    }

    /** The server failed. */
    static Refusal internal() {
        return closing(Problem.INTERNAL, Map.of());
    }

    /** The bytes are no message. */
    static Refusal malformed() {
        return closing(Problem.MALFORMED, Map.of());
    }

    /** The length of a frame is above what is allowed now. */
    static Refusal frameTooLarge(long bytes, int limitBytes) {
        return closing(
                Problem.FRAME_TOO_LARGE,
                Map.of("bytes", Long.toString(bytes), "limit_bytes", Integer.toString(limitBytes)));
    }

    /** A rule of the game said no. */
    static Refusal rule(Reason reason, String field, Map<String, String> facts) {
        return new ByRule(new Rejected(reason, field, facts));
    }

    /** A number is outside its range. */
    static Refusal outOfRange(String field, String value, long min, long max) {
        return rule(
                Reason.OUT_OF_RANGE,
                field,
                Map.of("value", value, "min", Long.toString(min), "max", Long.toString(max)));
    }

    /** A setting of a new game, or of Hello, is outside its range. */
    static Refusal badSetting(String field, long min, long max) {
        return rule(Reason.BAD_SETTING, field, Map.of("min", Long.toString(min), "max", Long.toString(max)));
    }
}
