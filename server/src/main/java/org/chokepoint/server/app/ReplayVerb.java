package org.chokepoint.server.app;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.view.TableView;
import org.chokepoint.server.engine.view.Views;
import org.chokepoint.server.replay.PastGame;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay}: a round of a game of the past. */
@Command(
        name = "replay",
        description = "Shows how a game stood at the report of a round.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:shown", "1:a record is damaged, or the game has no such round", "7:there is no such game"},
        footerHeading = "%nExamples:%n",
        footer = {"  chokepoint replay 3f9a --round 4", "  chokepoint replay 3f9a --data ~/history-class"})
final class ReplayVerb extends PastVerb {
    @Parameters(paramLabel = "GAME", description = "Id of the game, or its beginning.")
    private String game = "";

    @Option(names = "--round", paramLabel = "N", description = "Round (default: the last that was resolved).")
    private @Nullable Integer round;

    @Override
    int run() throws DataFolder.Unusable {
        try (Archive archive = store().look()) {
            Archive.Place place = archive.find(game);
            PastGame past = PastGame.read(place.journal(), place.game());
            int resolved = past.end().seats().get(0).scores().size();
            int wanted = round == null ? resolved : round;
            if (wanted < 1 || wanted > resolved) {
                err().println("--round: " + wanted + " (expected: 1.." + resolved + ", the rounds that were resolved)");
                return ExitCode.FAILED;
            }
            List<PastGame.Moment> moments = past.until(wanted);
            show(past, moments.get(moments.size() - 1).after());
            return ExitCode.OK;
        }
    }

    private void show(PastGame past, GameState state) {
        World world = past.world();
        TableView table = Views.table(state, world, Set.of(), false);
        out().printf(
                        "Game %s, %s, seed %d: report of round %d of %d%n",
                        past.setup().id(), past.setup().scenario(), past.setup().seed(), state.round(), table.rounds());
        table.standings().forEach(standing -> show(state.seat(standing.seat())));
        out().println("state " + state.hash());
    }

    private void show(SeatState seat) {
        RoundResult result = java.util.Objects.requireNonNull(seat.last());
        out().printf(
                        Locale.ROOT,
                        "  %5.1f (%+.1f)  seat %d %s, plan by %s%n",
                        result.score(),
                        result.score() - result.scoreBefore(),
                        seat.id().number(),
                        seat.sitter().name(),
                        result.decidedBy());
    }
}
