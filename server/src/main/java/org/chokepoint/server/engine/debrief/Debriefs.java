package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.server.engine.debrief.Debrief.GroupEffect;
import org.chokepoint.server.engine.debrief.TableDebrief.ParScore;
import org.chokepoint.server.engine.debrief.TableDebrief.SeatRow;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Debriefs of one game. The par is played once, a seat's debrief costs about 200 replays. Immutable, safe from any
 * thread.
 */
public final class Debriefs {
    private final GameHistory history;
    private final World world;
    private final Par par;

    /**
     * Of a game.
     *
     * @throws IllegalArgumentException when no round was played
     */
    public Debriefs(GameHistory history) {
        if (history.rounds() == 0) {
            throw new IllegalArgumentException("no round was played");
        }
        this.history = history;
        world = history.world();
        par = Par.of(world, history.rounds());
    }

    /** What everybody may see. */
    public TableDebrief table() {
        return new TableDebrief(
                history.rounds(),
                history.cutShort(),
                world.hostility(),
                world.focus().name().toLowerCase(Locale.ROOT),
                par.score(),
                par.games().stream()
                        .map(game -> new ParScore(game.bot(), game.scores()))
                        .toList(),
                history.seats().stream().map(this::row).toList());
    }

    /**
     * A seat's debrief.
     *
     * @throws IndexOutOfBoundsException when the game has no such seat
     */
    public Debrief seat(SeatId id) {
        SeatHistory seat = history.seats().get(id.number() - 1);
        List<Move> own = seat.moves();
        List<GroupEffect> groups = Attribution.of(world, par, own);
        List<Debrief.EventWorth> events = new EventReplays(world, seat, own).all();
        return new Debrief(
                id,
                seat.score(),
                par.score(),
                Rounds.scoreParts(world, seat.end()),
                groups,
                seat.score() - par.score() - sum(groups),
                seat.rounds().stream().map(PlayedRound::decidedBy).toList(),
                rounds(seat, own),
                new DecisionReplays(world, seat, own, par).largest(events),
                EventReplays.largest(events),
                Ledger.of(world, seat),
                OtherWeights.of(world, history, par, seat));
    }

    /**
     * What the forecasts came to.
     *
     * @param end last state of the game
     * @param seat whose ledger is asked for; null for none
     */
    public PredictionDebrief predictions(GameState end, @Nullable SeatId seat) {
        return PredictionDebrief.of(history, end, seat);
    }

    private static double sum(List<GroupEffect> groups) {
        double sum = 0;
        for (GroupEffect group : groups) {
            sum += group.points();
        }
        return sum;
    }

    private List<Double> rounds(SeatHistory seat, List<Move> own) {
        List<Double> worths = new ArrayList<>();
        for (int round = 1; round <= own.size(); round++) {
            Set<DecisionGroup> all = EnumSet.allOf(DecisionGroup.class);
            worths.add(seat.score() - asPar(world, par, seat, own, round, all));
        }
        return worths;
    }

    /** The mean score when the par decides these groups in this round, and the player all the rest. */
    static double asPar(World world, Par par, SeatHistory seat, List<Move> own, int round, Set<DecisionGroup> groups) {
        double sum = 0;
        for (Par.Game game : par.games()) {
            List<Move> changed = new ArrayList<>(own);
            Move other = game.moves().get(round - 1);
            changed.set(round - 1, own.get(round - 1).with(groups, other));
            sum += Replay.score(world, seat.round(round).before(), changed);
        }
        return sum / par.games().size();
    }

    private SeatRow row(SeatHistory seat) {
        NationState end = seat.end();
        double openness = 0;
        double talent = 0;
        int sanctions = 0;
        for (PlayedRound round : seat.rounds()) {
            openness += round.resolved().openness();
            talent += sum(round.plan().programmeShares().toArray());
            sanctions += sanctions(round.opened());
        }
        double stranded = 0;
        for (int sector = 0; sector < end.sectors(); sector++) {
            stranded += end.stranded(sector);
        }
        int rounds = seat.rounds().size();
        return new SeatRow(
                seat.seat(), seat.score(), openness / rounds, talent / rounds, stranded, end.domains(), sanctions);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private int sanctions(NationState opened) {
        int count = 0;
        for (int slot = 0; slot < opened.openEventCount(); slot++) {
            EventDef event = world.rulebook().ruleset().events().get(opened.openEvent(slot));
            count += event.kind() == EventDef.Kind.SANCTION ? 1 : 0;
        }
        return count;
    }
}
