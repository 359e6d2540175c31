package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.server.engine.debrief.Debrief.GroupEffect;
import org.chokepoint.server.engine.debrief.TableDebrief.FundRow;
import org.chokepoint.server.engine.debrief.TableDebrief.SeatRow;
import org.chokepoint.server.engine.rule.Rounds.ScorePart;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Fund;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Debriefs of one game. A seat's debrief costs about 300 replays; where seats meet, a replay steps all of them. Immutable,
 * safe from any thread.
 */
public final class Debriefs {
    private final GameHistory history;
    private final World world;
    private final List<Replay> replays;
    private final List<Par> pars;

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
        replays = history.seats().stream().map(seat -> Replay.of(history, seat)).toList();
        pars = pars();
    }

    /** Separate seats of one world share its par. */
    private List<Par> pars() {
        if (history.areSeparate()) {
            return Collections.nCopies(replays.size(), Par.of(replays.get(0), history.rounds()));
        }
        return replays.stream().map(replay -> Par.of(replay, history.rounds())).toList();
    }

    /** What everybody may see. */
    public TableDebrief table() {
        boolean shared = history.areSeparate();
        return new TableDebrief(
                history.rounds(),
                history.cutShort(),
                world.hostility(),
                world.focus().name().toLowerCase(Locale.ROOT),
                shared ? pars.get(0).score() : 0,
                shared ? pars.get(0).told() : List.of(),
                history.seats().stream().map(this::row).toList(),
                history.isNation() ? history.seats().get(0).end().score() : null,
                new OtherReadings(history, replays).all());
    }

    /**
     * A seat's debrief.
     *
     * @throws IndexOutOfBoundsException when the game has no such seat
     */
    public Debrief seat(SeatId id) {
        SeatHistory seat = history.seats().get(id.number() - 1);
        Replay replay = replays.get(id.number() - 1);
        Par par = pars.get(id.number() - 1);
        double score = replay.score(replay.end());
        List<GroupEffect> groups = Attribution.of(replay, par);
        EventReplays happened = new EventReplays(replay, seat);
        List<Debrief.EventWorth> events = happened.all();
        List<Debrief.EventWorth> suffered = new ArrayList<>(events);
        suffered.addAll(happened.measures(history));
        return new Debrief(
                id,
                score,
                par.score(),
                par.told(),
                replay.parts(replay.end()),
                groups,
                score - par.score() - sum(groups),
                seat.rounds().stream().map(PlayedRound::decidedBy).toList(),
                rounds(replay, par),
                new DecisionReplays(replay, seat, par).largest(events),
                EventReplays.largest(suffered),
                Ledger.of(replay, history.rounds()),
                otherWeights(id));
    }

    private List<Debrief.WeightedScore> otherWeights(SeatId id) {
        List<OtherWeights.Counted> table = new ArrayList<>();
        for (int seat = 0; seat < replays.size(); seat++) {
            Replay replay = replays.get(seat);
            List<List<ScorePart>> plain =
                    pars.get(seat).games().stream().map(Par.Game::parts).toList();
            table.add(new OtherWeights.Counted(replay.parts(replay.end()), plain));
        }
        int dimensions = world.rulebook().ruleset().scoring().dimensions().size();
        return OtherWeights.of(table, id.number() - 1, history.ranksAbovePar(), dimensions);
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

    private static List<Double> rounds(Replay replay, Par par) {
        List<Double> worths = new ArrayList<>();
        double score = replay.score(replay.end());
        for (int round = 1; round <= replay.own().size(); round++) {
            worths.add(score - asPar(replay, par, round, EnumSet.allOf(DecisionGroup.class)));
        }
        return worths;
    }

    /** The mean score when the par decides these groups in this round, and the player all the rest. */
    static double asPar(Replay replay, Par par, int round, Set<DecisionGroup> groups) {
        double sum = 0;
        for (Par.Game game : par.games()) {
            List<Move> changed = new ArrayList<>(replay.own());
            Move other = game.moves().get(round - 1);
            changed.set(round - 1, changed.get(round - 1).with(groups, other));
            sum += replay.score(round, changed);
        }
        return sum / par.games().size();
    }

    private SeatRow row(SeatHistory seat) {
        int index = seat.seat().number() - 1;
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
                seat.seat(),
                replays.get(index).score(replays.get(index).end()),
                pars.get(index).score(),
                openness / rounds,
                talent / rounds,
                stranded,
                end.domains(),
                sanctions,
                history.isNation() ? fund(seat) : null);
    }

    private FundRow fund(SeatHistory seat) {
        int index = seat.seat().number() - 1;
        Replay replay = replays.get(index);
        Fund fund = replay.end().ties().funds().get(index);
        int stance = seat.round(1).before().stance();
        List<Move> idle = replay.own().stream().map(move -> move.idle(stance)).toList();
        double without = replay.play(replay.start(), idle).nations().get(0).score();
        return new FundRow(fund.budgetShare(), fund.salesShare(), without);
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
