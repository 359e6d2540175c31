package org.chokepoint.server.engine.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.rule.Provinces;
import org.chokepoint.server.engine.rule.Ranking;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.Desk;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.jspecify.annotations.Nullable;

/** Who may know what: each view is built from what is listed here, never by hiding from the whole. */
public final class Views {
    private Views() {}

    /**
     * The public facts.
     *
     * @param online seats of persons whose connection is open
     * @param cannotSave the game waits because nothing can be saved
     */
    public static TableView table(GameState state, World world, Set<SeatId> online, boolean cannotSave) {
        ScenarioDef scenario = world.rulebook().scenario();
        List<TableView.PublicSeat> seats = state.seats().stream()
                .map(seat -> publicSeat(state, seat, online))
                .toList();
        return new TableView(
                state.phase(),
                state.round(),
                scenario.rounds(),
                seats,
                standings(state, world),
                scenario.id(),
                state.round() == 0 ? 0 : world.rulebook().year(state.round()),
                state.console(),
                state.setup().mode(),
                RivalView.all(state, world),
                hides(state) ? List.of() : FundView.all(state),
                cannotSave,
                Ballots.of(state, world),
                state.phase() == Phase.LOBBY ? state.setup().sealed() : "",
                state.practice(),
                state.phase() == Phase.LOBBY ? state.setup().weightsBp() : List.of(),
                openEvents(state, world),
                state.setup().teamSize());
    }

    private static List<String> openEvents(GameState state, World world) {
        if (!state.phase().drafting()) {
            return List.of();
        }
        Map<String, Integer> seats = new TreeMap<>();
        for (SeatState seat : state.seats()) {
            NationState opened = seat.requireNation();
            for (int slot = 0; slot < opened.openEventCount(); slot++) {
                seats.merge(world.rulebook().events().get(opened.openEvent(slot)), 1, Integer::sum);
            }
        }
        int all = state.seats().size();
        return seats.entrySet().stream()
                .filter(event -> 2 * event.getValue() >= all)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<TableView.Standing> standings(GameState state, World world) {
        return hides(state) ? List.of() : Standings.of(state, world);
    }

    /** The host keeps to himself who leads, until the game is over. */
    private static boolean hides(GameState state) {
        return state.console().has(Console.Switch.STANDINGS_HIDDEN) && state.phase() != Phase.FINISHED;
    }

    /** What a seat meets when a round is opened: as {@link #seat}, but without the report, which it was told before. */
    public static SeatView opened(GameState state, World world, SeatId seat, EventViews events) {
        return seat(state, world, seat, events, null, null);
    }

    /** Everything a seat may know of itself. */
    public static SeatView seat(GameState state, World world, SeatId seat) {
        return seat(
                state,
                world,
                seat,
                new EventViews(),
                state.seat(seat).last() == null ? null : report(state, world, seat),
                state.phase() == Phase.FINISHED ? over(state, world, seat) : null);
    }

    private static SeatView seat(
            GameState state,
            World world,
            SeatId seat,
            EventViews events,
            @Nullable ReportView report,
            @Nullable OverView over) {
        SeatState own = state.seat(seat);
        NationState nation = own.nation();
        Desk desk = own.desk();
        World at = world.of(state.setup(), seat);
        return new SeatView(
                seat,
                nation == null ? null : NationView.of(at, nation),
                nation == null ? List.of() : events.of(at, nation),
                desk.draft(),
                desk.committed() != null,
                report,
                over,
                deals(state, world, seat),
                predictions(state, world, seat),
                own.standing(),
                desk.moreMillis());
    }

    /** The last report of a seat. */
    public static ReportView report(GameState state, World world, SeatId seat) {
        SeatState own = state.seat(seat);
        RoundResult last = own.last();
        if (last == null) {
            throw new IllegalStateException("seat " + seat + " has no report in round " + state.round());
        }
        NationView nation = NationView.of(world.of(state.setup(), seat), own.requireNation());
        return new ReportView(last, nation, deals(state, world, seat), predictions(state, world, seat));
    }

    /** The deals that a seat knows of. */
    public static List<DealView> deals(GameState state, World world, SeatId seat) {
        return DealView.all(state, world, seat);
    }

    /** A seat's prediction ledger. */
    public static PredictionsView predictions(GameState state, World world, SeatId seat) {
        return PredictionsView.of(state, world, seat, hides(state));
    }

    /** The end of a game for a seat. */
    public static OverView over(GameState state, World world, SeatId seat) {
        return over(state, world, seat, over(state));
    }

    /**
     * The end of a game for a seat.
     *
     * @param common the end for those without a seat: the hash of a whole game is made once for all
     */
    public static OverView over(GameState state, World world, SeatId seat, OverView common) {
        SeatState own = state.seat(seat);
        return own.last() == null
                ? common
                : new OverView(
                        common.stateHash(),
                        own.last().score(),
                        parts(state, world, seat),
                        common.cutShort(),
                        common.setup(),
                        Ranking.par(state, seat));
    }

    private static List<Rounds.ScorePart> parts(GameState state, World world, SeatId seat) {
        NationState nation = state.seat(seat).requireNation();
        return state.setup().mode() == GameMode.PROVINCES
                ? Provinces.parts(world, nation, state.ties().funds().get(seat.number() - 1))
                : Rounds.scoreParts(world.of(state.setup(), seat), nation);
    }

    /** The end of a game for the host and spectators. */
    public static OverView over(GameState state) {
        return new OverView(state.hash(), 0, List.of(), state.cutShort(), state.setup(), null);
    }

    private static TableView.PublicSeat publicSeat(GameState state, SeatState seat, Set<SeatId> online) {
        return new TableView.PublicSeat(
                seat.id(),
                seat.sitter().name(),
                seat.sitter().occupant(),
                seat.desk().done(),
                online.contains(seat.id()),
                state.setup().economyOf(seat.id()),
                botSentence(state, seat));
    }

    /** After the reveal a bot may say why; a person who has taken its seat meanwhile says nothing for it. */
    private static String botSentence(GameState state, SeatState seat) {
        boolean revealed = state.phase() == Phase.REPORT || state.phase() == Phase.FINISHED;
        RoundResult last = seat.last();
        boolean bot = seat.sitter().occupant() == Occupant.BOT;
        return revealed && bot && last != null ? last.botSentence() : "";
    }
}
