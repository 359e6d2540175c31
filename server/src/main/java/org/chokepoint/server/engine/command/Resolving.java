package org.chokepoint.server.engine.command;

import java.util.List;
import org.chokepoint.server.engine.event.RoundResolved;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatState;

/** Resolves a round. No seat's country depends on another's, so there is no hidden order of seats. */
final class Resolving {
    private Resolving() {}

    static RoundResolved resolve(GameState state, World world) {
        return new RoundResolved(state.seats().stream()
                .map(seat -> outcome(state, seat, world))
                .toList());
    }

    private static RoundResolved.Outcome outcome(GameState state, SeatState seat, World world) {
        PlayedPlan played = PlayedPlan.of(state, seat, world);
        Rounds.Resolution resolution = Rounds.resolveWithReport(world, seat.requireNation(), played.plan());
        return new RoundResolved.Outcome(resolution.nation(), result(state.round(), played, resolution.report()));
    }

    private static RoundResult result(int round, PlayedPlan played, Rounds.Report report) {
        return new RoundResult(
                round,
                played.decidedBy(),
                played.order(),
                report.scoreBefore(),
                report.score(),
                report.dimensionPoints(),
                report.changes().stream().map(Resolving::change).toList(),
                report.indispensable(),
                played.sentence());
    }

    private static RoundResult.Change change(Rounds.Change change) {
        List<RoundResult.Cause> causes = change.causes().stream()
                .map(cause -> new RoundResult.Cause(cause.cause(), cause.amount()))
                .toList();
        return new RoundResult.Change(change.figure(), change.subject(), change.before(), change.after(), causes);
    }
}
