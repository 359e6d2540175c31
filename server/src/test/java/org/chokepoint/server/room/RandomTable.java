package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.command.GiveTime;
import org.chokepoint.server.engine.command.HostCommand;
import org.chokepoint.server.engine.command.InjectEvent;
import org.chokepoint.server.engine.command.LeaveSeat;
import org.chokepoint.server.engine.command.MarkReady;
import org.chokepoint.server.engine.command.PlaceStake;
import org.chokepoint.server.engine.command.RenameSeat;
import org.chokepoint.server.engine.command.ReopenRound;
import org.chokepoint.server.engine.command.SaveDraft;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.command.StartPractice;
import org.chokepoint.server.engine.command.WithdrawPlan;
import org.chokepoint.server.engine.command.WithdrawStake;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PhaseMillis;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.view.Views;
import org.chokepoint.server.journal.Entry;

/** A game in which chance decides what persons, host, network and clock do. */
final class RandomTable {
    private static final int SEATS = 4;
    private static final List<String> INJECTED = List.of("thaw", "ai_boom", "world_downturn");
    private static final Rulebook QUICK = Rulebook.of(Shelf.CORE.ruleset(), "quick");
    private static final PhaseMillis TIMED = new PhaseMillis(10_000, 60_000, 5_000, 20_000);

    final HandLoop loop = new HandLoop();
    final HeldJournal journal = new HeldJournal();
    final World world;
    final Room room;

    /** Answers to plans: how many of each kind there were. */
    final Map<String, Integer> answers = new LinkedHashMap<>();

    private final SplittableRandom random;
    private final SplittableRandom forecasts;
    private final SplittableRandom console;
    private final GameSetup setup;
    private final Map<SeatId, Recorder> connected = new LinkedHashMap<>();
    private long lastCommandId;

    RandomTable(long seed) {
        random = new SplittableRandom(seed);
        forecasts = new SplittableRandom(~seed);
        console = new SplittableRandom(seed + 1_000_003);
        world = World.draw(QUICK, seed);
        PhaseMillis timing = random.nextBoolean() ? TIMED : PhaseMillis.UNTIMED;
        List<String> bots = List.of("longterm", "stopgo", "buyer");
        setup = new GameSetup(
                new GameId("random-" + seed), "core", Shelf.CORE.hash(), "quick", seed, SEATS, bots, timing, 0);
        journal.append(setup.id(), 1, List.of(Entry.of(new GameCreated(setup))));
        room = new Room(GameState.lobby(setup), 1, world, loop, journal, Runnable::run, () -> {});
        room.open();
        take();
        take();
        host(console.nextBoolean() ? new StartGame() : new StartPractice());
    }

    /** Somebody does something. */
    void step() {
        int chance = random.nextInt(100);
        if (chance < 70) {
            act(persons());
        } else if (chance < 78) {
            host(new AdvancePhase(AdvancePhase.Why.TIME_OVER));
        } else if (chance < 88) {
            loop.advance(random.nextLong(1, 40_000));
        } else if (chance < 91) {
            take();
        } else if (chance < 99) {
            toggle(new SeatId(random.nextInt(1, SEATS + 1)));
        } else if (random.nextInt(10) == 0) {
            host(new EndGame());
        }
        if (console.nextInt(12) == 0) {
            host(hostCommand());
        }
        loop.settle();
    }

    private List<SeatState> persons() {
        return room.state().seats().stream()
                .filter(seat -> seat.sitter().isPerson())
                .toList();
    }

    private void act(List<SeatState> persons) {
        if (persons.isEmpty()) {
            take();
            return;
        }
        SeatId seat = persons.get(random.nextInt(persons.size())).id();
        forecast(seat);
        Command command = command(seat);
        long id = random.nextInt(10) == 0 ? lastCommandId : ++lastCommandId;
        CompletableFuture<Answer> answer = room.submit(new Actor.Player(seat), id, command);
        loop.settle();
        if (command instanceof CommitPlan) {
            answers.merge(answer.join().getClass().getSimpleName(), 1, Integer::sum);
        }
    }

    private Command command(SeatId seat) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> new SaveDraft(seat, order(seat));
            case 2, 3, 4, 5 -> new CommitPlan(seat, order(seat));
            case 6 -> new WithdrawPlan(seat);
            case 7, 8 -> new MarkReady(seat);
            default -> random.nextInt(10) == 0 ? new LeaveSeat(seat) : new MarkReady(seat);
        };
    }

    /** A forecast, which nothing else in the game can notice: so it is drawn aside. */
    private void forecast(SeatId seat) {
        List<String> questions = List.of("sales_grow", "own_lead", "sanction_next", "chips_grow");
        String question = questions.get(forecasts.nextInt(questions.size()));
        Command command = forecasts.nextInt(4) == 0
                ? new WithdrawStake(seat, question)
                : new PlaceStake(seat, question, 5 * forecasts.nextInt(21));
        var unused = room.submit(new Actor.Player(seat), ++lastCommandId, command);
    }

    private PlanOrder order(SeatId seat) {
        return Orders.random(random, QUICK, Views.seat(room.state(), world, seat));
    }

    /** What a host may do to a round, which the game must bear at any moment. */
    private HostCommand hostCommand() {
        SeatId seat = new SeatId(console.nextInt(1, SEATS + 1));
        return switch (console.nextInt(6)) {
            case 0, 1, 2 -> new ReopenRound();
            case 3 -> new GiveTime(seat, console.nextLong(1, 60));
            case 4 -> new InjectEvent(INJECTED.get(console.nextInt(INJECTED.size())));
            default -> new RenameSeat(seat, "Name " + console.nextInt(100));
        };
    }

    private void take() {
        CompletableFuture<Taken> taken = room.takeSeat("");
        loop.settle();
        if (taken.join() instanceof Taken.Seated seated) {
            connect(seated.seat());
        }
    }

    private void toggle(SeatId seat) {
        Recorder open = connected.remove(seat);
        if (open != null) {
            room.detach(new Actor.Player(seat), open);
        } else if (room.state().seat(seat).sitter().isPerson()) {
            connect(seat);
        }
    }

    private void connect(SeatId seat) {
        Recorder recorder = new Recorder();
        connected.put(seat, recorder);
        CompletableFuture<Attached> attached = room.attach(new Actor.Player(seat), recorder);
        loop.settle();
        assertThat(attached).isCompletedWithValueMatching(Attached.Listening.class::isInstance);
    }

    private void host(Command command) {
        CompletableFuture<Answer> answer = room.submit(new Actor.Host(), ++lastCommandId, command);
        loop.settle();
        assertThat(answer).isDone();
    }
}
