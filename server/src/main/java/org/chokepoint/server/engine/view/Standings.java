package org.chokepoint.server.engine.view;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.server.engine.rule.Ranking;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.view.TableView.Standing;

/** The last report's ranking in figures, best first; never of a secret. */
final class Standings {
    private Standings() {}

    static List<Standing> of(GameState state, World world) {
        return Ranking.bestFirst(state, world).stream()
                .flatMap(seat -> standing(state, seat))
                .toList();
    }

    private static Stream<Standing> standing(GameState state, SeatState seat) {
        RoundResult last = seat.last();
        return last == null
                ? Stream.empty()
                : Stream.of(
                        new Standing(seat.id(), last.score(), last.dimensionPoints(), Ranking.par(state, seat.id())));
    }
}
