package org.chokepoint.server.engine.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chokepoint.content.model.CardDef.TargetKind;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.RandomPlans;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.AnswerDeal;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.command.OfferDeal;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.command.TakeSeat;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PhaseMillis;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.ReadingSetup;
import org.chokepoint.server.engine.state.SeatId;

/** A game of commands whose events are read as they happen. */
final class PlayedGame {
    static final SeatId PERSON = new SeatId(1);

    private final World world;
    private final GameHistory.Reader reader;
    private GameState state;

    PlayedGame(Rulebook book, long seed, List<String> bots) {
        this(book, seed, bots, GameMode.PARALLEL, List.of(), ReadingSetup.FIRST, 1);
    }

    PlayedGame(
            Rulebook book,
            long seed,
            List<String> bots,
            GameMode mode,
            List<String> economies,
            ReadingSetup readings,
            int persons) {
        world = World.draw(book, seed);
        reader = new GameHistory.Reader(world);
        GameSetup setup = new GameSetup(
                new GameId("debrief-" + seed),
                "core",
                "0".repeat(64),
                book.scenario().id(),
                seed,
                bots.size(),
                bots,
                PhaseMillis.UNTIMED,
                0,
                mode,
                economies,
                readings,
                List.of(),
                0,
                null,
                List.of(),
                0);
        state = GameState.lobby(setup);
        reader.accept(new GameCreated(setup));
        for (int person = 0; person < persons; person++) {
            give(new TakeSeat("Ada " + person));
        }
        give(new StartGame());
    }

    /** A whole game of two wild persons and bots who meet, with deals between all of them. */
    static GameHistory meeting(Rulebook book, long seed, GameMode mode, List<String> economies, List<String> bots) {
        PlayedGame game = new PlayedGame(book, seed, bots, mode, economies, ReadingSetup.FIRST, 2);
        Random random = new Random(seed);
        while (game.state.phase() != Phase.FINISHED) {
            game.meetingRound(random);
        }
        return game.history();
    }

    /** Offers, answers and plans at random, and goes on to the next round. */
    void meetingRound(Random random) {
        give(new AdvancePhase(AdvancePhase.Why.ALL_DONE));
        List<String> kinds = world.rulebook().ruleset().deals().stream()
                .filter(deal -> deal.modes().contains(state.setup().mode()))
                .map(DealDef::id)
                .toList();
        List<String> lines = world.rulebook().lines().all();
        for (int wish = 0; wish < 30 && !kinds.isEmpty(); wish++) {
            SeatId from = new SeatId(1 + random.nextInt(2));
            String kind = kinds.get(random.nextInt(kinds.size()));
            String line = lines.get(random.nextInt(lines.size()));
            int to = 1 + random.nextInt(state.seats().size());
            int money = kind.equals("licence") || kind.equals("subsidy") ? 5 : 0;
            boolean about = world.rulebook().ruleset().deals().stream()
                    .anyMatch(deal -> deal.id().equals(kind) && deal.target() == TargetKind.LINE);
            attempt(new OfferDeal(from, to, kind, about ? line : "", money));
        }
        for (Deal deal : state.ties().deals()) {
            attempt(new AnswerDeal(deal.to(), deal.id(), random.nextInt(4) > 0));
        }
        for (int person = 1; person <= 2; person++) {
            SeatId seat = new SeatId(person);
            World own = world.of(state.setup(), seat);
            PlanOrder wild = RandomPlans.valid(own, state.seat(seat).requireNation(), random);
            attempt(new CommitPlan(seat, poaching(wild, random)));
        }
        silentRound();
    }

    private PlanOrder poaching(PlanOrder order, Random random) {
        int spent =
                order.shareBp().values().stream().mapToInt(Integer::intValue).sum();
        if (state.setup().mode() != GameMode.RIVALS || spent >= PlanOrder.WHOLE_BP) {
            return order;
        }
        Map<String, Integer> shares = new TreeMap<>(order.shareBp());
        shares.put("poaching", random.nextInt(PlanOrder.WHOLE_BP - spent));
        return new PlanOrder(
                shares, order.basicResearchBp(), order.stance(), order.cards(), order.borrowBp(), order.answers());
    }

    /** Gives a command that may be refused. */
    private void attempt(Command command) {
        if (command.decide(state, world.of(state.setup())) instanceof Decision.Accepted) {
            give(command);
        }
    }

    /** A whole game in which the person plays at random. */
    static GameHistory random(Rulebook book, long seed, List<String> bots) {
        PlayedGame game = new PlayedGame(book, seed, bots);
        Random random = new Random(seed);
        while (game.state.phase() != Phase.FINISHED) {
            game.round(random);
        }
        return game.history();
    }

    /** Plays the running round at random and goes on to the next. */
    void round(Random random) {
        give(new AdvancePhase(AdvancePhase.Why.ALL_DONE));
        give(new CommitPlan(PERSON, RandomPlans.valid(world, state.seat(PERSON).requireNation(), random)));
        silentRound();
    }

    /** A whole game of one person alone who always wants the same. */
    static GameHistory steady(Rulebook book, long seed, ReadingSetup readings, PlanOrder order) {
        PlayedGame game = new PlayedGame(book, seed, List.of("equal"), GameMode.PARALLEL, List.of(), readings, 1);
        while (game.state.phase() != Phase.FINISHED) {
            game.give(new AdvancePhase(AdvancePhase.Why.ALL_DONE));
            game.give(new CommitPlan(PERSON, order));
            game.silentRound();
        }
        return game.history();
    }

    /** Lets the running phases end. */
    void silentRound() {
        while (state.phase() != Phase.REPORT) {
            give(new AdvancePhase(AdvancePhase.Why.TIME_OVER));
        }
        give(new AdvancePhase(AdvancePhase.Why.TIME_OVER));
    }

    void give(Command command) {
        Decision decision = command.decide(state, world.of(state.setup()));
        assertThat(decision).as(command.toString()).isInstanceOf(Decision.Accepted.class);
        for (GameEvent event : ((Decision.Accepted) decision).events()) {
            reader.accept(event);
            state = event.applyTo(state);
        }
    }

    void end() {
        give(new EndGame());
        silentRound();
    }

    GameState state() {
        return state;
    }

    GameHistory history() {
        return reader.history();
    }
}
