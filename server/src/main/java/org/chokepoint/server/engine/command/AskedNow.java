package org.chokepoint.server.engine.command;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.server.engine.rule.Questions;
import org.chokepoint.server.engine.rule.Questions.Asked;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** Questions by their ids, as clients name them. */
final class AskedNow {
    private AskedNow() {}

    static Optional<Asked> find(GameState state, World world, SeatId seat, String question) {
        return Questions.of(state, world, seat).stream()
                .filter(asked -> asked.question().equals(question))
                .findFirst();
    }

    /** It is not asked in this round. */
    static Rejected unknown(GameState state, World world, SeatId seat, String question) {
        String known =
                Questions.of(state, world, seat).stream().map(Asked::question).collect(Collectors.joining(", "));
        return new Rejected(Reason.UNKNOWN_QUESTION, "question", Map.of("name", question, "known", known));
    }
}
