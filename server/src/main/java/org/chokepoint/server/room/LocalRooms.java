package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.HandSeat;
import org.chokepoint.server.engine.command.MoveSeat;
import org.chokepoint.server.engine.command.TakeSeat;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.Note;
import org.chokepoint.server.meter.Histogram;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rooms of this process: games are spread over a few loops by their ids. */
public final class LocalRooms implements Rooms {
    private static final Logger LOG = LoggerFactory.getLogger(LocalRooms.class);
    private static final Rejected NO_SUCH_GAME = Rejected.of(Reason.NO_SUCH_GAME);

    private final Map<GameId, Listed> listed = new ConcurrentHashMap<>();
    private final ClassCodes codes = new ClassCodes();

    /** By the fingerprint of the host's secret. */
    private final Map<String, CompletableFuture<Created>> opened = new ConcurrentHashMap<>();

    private final int gamesMax;
    private final AtomicInteger places;
    private final GameMaker maker;
    private final PackShelf shelf;
    private final Journal journal;
    private final Executor aside;
    private final Histogram publishNanos = Histogram.ofNanos();
    private final List<RoomLoop> loops;
    private final RandomGenerator random;

    /**
     * Rooms without a game, which do long work on their loops.
     *
     * @param shelf where packs are found
     * @param journal where games are kept
     * @param loops at least one
     * @param random for ids, codes and seeds that nobody named: a secure one outside of tests; must be safe for threads
     */
    public LocalRooms(PackShelf shelf, Journal journal, List<RoomLoop> loops, RandomGenerator random) {
        this(shelf, journal, loops, random, RoomLimits.GAMES_MAX, Runnable::run);
    }

    /**
     * Rooms without a game, and for fewer games.
     *
     * @param gamesMax games at once, at least 1
     * @param aside runs what takes longer than a step of a room: debriefs
     */
    public LocalRooms(
            PackShelf shelf,
            Journal journal,
            List<RoomLoop> loops,
            RandomGenerator random,
            int gamesMax,
            Executor aside) {
        this(new GameMaker(shelf, random), shelf, journal, loops, random, gamesMax, aside);
    }

    /** With a maker that may have made games for others. */
    LocalRooms(
            GameMaker maker,
            PackShelf shelf,
            Journal journal,
            List<RoomLoop> loops,
            RandomGenerator random,
            int gamesMax,
            Executor aside) {
        this.maker = maker;
        this.shelf = shelf;
        this.journal = journal;
        this.aside = aside;
        this.loops = List.copyOf(loops);
        this.random = random;
        this.gamesMax = gamesMax;
        this.places = new AtomicInteger(gamesMax);
    }

    private record Listed(Room room, Note.Opened opened) {}

    /**
     * How much there is at this moment.
     *
     * @param games that can be played or looked at
     * @param resting those that are over and that nobody listens to, packed away
     * @param seats of them, with and without a person
     * @param waitingSteps of all games, for their turn or for the journal
     * @param longestQueue of one game
     */
    public record Load(int games, int resting, int seats, int waitingSteps, int longestQueue) {}

    /** How much there is at this moment. */
    public Load load() {
        int games = 0;
        int resting = 0;
        int seats = 0;
        int steps = 0;
        int longest = 0;
        for (Listed game : listed.values()) {
            games++;
            resting += game.room().isResting() ? 1 : 0;
            seats += game.room().seats();
            steps += game.room().waitingSteps();
            longest = Math.max(longest, game.room().waitingSteps());
        }
        return new Load(games, resting, seats, steps, longest);
    }

    /** Nanoseconds that each publication took until every listener had it. */
    public Histogram publishNanos() {
        return publishNanos;
    }

    @Override
    public CompletionStage<Created> create(NewGame wish, List<NewKey> keys) {
        return create(keys, (id, loop, answer) -> make(id, wish, keys, loop, answer));
    }

    @Override
    public CompletionStage<Created> createGroup(GameId of, List<NewKey> keys) {
        return create(keys, (id, loop, answer) -> makeGroup(id, of, keys, loop, answer));
    }

    /** Makes a game, on its loop. */
    private interface Making {
        void make(GameId id, RoomLoop loop, CompletableFuture<Created> answer);
    }

    private CompletionStage<Created> create(List<NewKey> keys, Making making) {
        CompletableFuture<Created> answer = new CompletableFuture<>();
        String fingerprint = keys.isEmpty() ? "" : keys.get(0).fingerprint();
        CompletableFuture<Created> first = keys.isEmpty() ? null : opened.putIfAbsent(fingerprint, answer);
        if (first != null) {
            return first;
        }
        if (places.decrementAndGet() < 0) {
            answer.complete(new Created.Refused(serverFull()));
        } else {
            GameId id = drawId();
            RoomLoop loop = loopOf(id);
            onLoop(loop, () -> making.make(id, loop, answer), answer);
        }
        return answer.whenComplete((created, failure) -> giveBackPlace(created, fingerprint));
    }

    /**
     * Brings back every game of the journal that nobody has let go: its phase and clock, its join code, its answers. Call
     * before anybody else calls anything. Completes, on any thread, when all are back; one that cannot be is reported and
     * stays in the journal.
     */
    public CompletionStage<Recovered> recover() {
        Recovery recovery = new Recovery(journal, maker, shelf);
        return recovery.readAll().thenCompose(this::reopenAll);
    }

    private CompletionStage<Recovered> reopenAll(Recovery.Found found) {
        List<CompletableFuture<Void>> open = new ArrayList<>();
        for (Recovery.Game game : found.games()) {
            CompletableFuture<Void> opened = new CompletableFuture<>();
            open.add(opened);
            loopOf(game.state().setup().id()).execute(() -> {
                reopen(game);
                opened.complete(null);
            });
        }
        return CompletableFuture.allOf(open.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> found.recovered());
    }

    private void reopen(Recovery.Game game) {
        GameId id = game.state().setup().id();
        GameLog log = game.log();
        Note.Opened opening = log.opened().orElse(new Note.Opened(Rulebook.RULES_VERSION, ""));
        places.decrementAndGet();
        codes.put(opening.code(), opening.group(), id);
        Room room = new Room(
                game.state(),
                game.records(),
                log.memory(),
                game.world(),
                loopOf(id),
                journal,
                aside,
                publishNanos,
                () -> forget(id));
        listed.put(id, new Listed(room, opening));
        Created created = new Created.Opened(game.state().setup(), opening.code());
        log.keys().stream()
                .filter(key -> key.host() && !key.coHost())
                .forEach(key -> opened.put(key.fingerprint(), CompletableFuture.completedFuture(created)));
        room.reopen(log.phaseMillis(), log.keys());
    }

    @Override
    public List<GameId> byCode(String normalizedCode) {
        return codes.groups(normalizedCode);
    }

    @Override
    public int group(GameId game) {
        Listed found = listed.get(game);
        if (found == null) {
            return 0;
        }
        boolean alone = found.opened().group() == 0 && codes.groups(code(game)).size() == 1;
        return alone ? 0 : Math.max(1, found.opened().group());
    }

    @Override
    public int persons(GameId game) {
        return find(game).map(Room::persons).orElse(0);
    }

    @Override
    public String code(GameId game) {
        Listed found = listed.get(game);
        return found == null ? "" : found.opened().code();
    }

    @Override
    public Optional<GameSetup> setup(GameId game) {
        return find(game).map(Room::setup);
    }

    @Override
    public Optional<World> world(GameId game) {
        return find(game).map(Room::world);
    }

    @Override
    public CompletionStage<Answer> submit(GameId game, Actor actor, long commandId, Command command) {
        return in(game, room -> room.submit(actor, commandId, command), new Answer.Refused(NO_SUCH_GAME));
    }

    @Override
    public CompletionStage<Taken> takeSeat(GameId game, String name, List<NewKey> keys) {
        return in(game, room -> room.takeSeat(name, keys), new Taken.Refused(NO_SUCH_GAME));
    }

    @Override
    public CompletionStage<Taken> joinTeam(GameId game, SeatId team, String name, List<NewKey> keys) {
        return in(game, room -> room.joinTeam(team, name, keys), new Taken.Refused(NO_SUCH_GAME));
    }

    @Override
    public CompletionStage<Taken> admit(GameId game, SeatId seat, String name, List<NewKey> keys) {
        return in(game, room -> room.takeSeat(new TakeSeat(name, seat), keys), new Taken.Refused(NO_SUCH_GAME));
    }

    @Override
    public CompletionStage<Taken> handOver(GameId game, SeatId seat, String name, List<NewKey> keys) {
        return in(game, room -> room.takeSeat(new HandSeat(seat, name), keys), new Taken.Refused(NO_SUCH_GAME));
    }

    @Override
    public CompletionStage<Taken> moveSeat(GameId game, SeatId from, SeatId to, List<NewKey> keys) {
        return in(game, room -> room.moveSeat(new MoveSeat(from, to), keys), new Taken.Refused(NO_SUCH_GAME));
    }

    @Override
    public Optional<String> person(GameId game, SeatId seat) {
        return find(game).flatMap(room -> room.person(seat));
    }

    @Override
    public CompletionStage<Taken> giveKey(GameId game, SeatId seat, NewKey key) {
        return in(game, room -> room.giveKey(seat, key), new Taken.Refused(NO_SUCH_GAME));
    }

    @Override
    public CompletionStage<Answer> admitCoHost(GameId game, NewKey key) {
        return in(game, room -> room.admitCoHost(key), new Answer.Refused(NO_SUCH_GAME));
    }

    @Override
    public CompletionStage<Answer> forecast(GameId game, SeatId seat, PlanOrder order) {
        return in(game, room -> room.forecast(seat, order), new Answer.Refused(NO_SUCH_GAME));
    }

    @Override
    public CompletionStage<Debriefed> debrief(GameId game, Actor actor, DebriefQuestion question) {
        return in(game, room -> room.debrief(actor, question), new Debriefed.Refused(NO_SUCH_GAME));
    }

    @Override
    public CompletionStage<Attached> attach(GameId game, Actor actor, RoomListener listener) {
        return in(game, room -> room.attach(actor, listener), new Attached.Refused(NO_SUCH_GAME));
    }

    @Override
    public void detach(GameId game, Actor actor, RoomListener listener) {
        find(game).ifPresent(room -> room.detach(actor, listener));
    }

    private Optional<Room> find(GameId game) {
        return Optional.ofNullable(listed.get(game)).map(Listed::room);
    }

    private <T> CompletionStage<T> in(GameId game, Function<Room, CompletionStage<T>> call, T unknown) {
        return find(game).map(call).orElseGet(() -> CompletableFuture.completedFuture(unknown));
    }

    private void make(GameId id, NewGame wish, List<NewKey> keys, RoomLoop loop, CompletableFuture<Created> answer) {
        GameMaker.Made made = maker.make(id, wish);
        if (made instanceof GameMaker.Made.Refused refused) {
            answer.complete(new Created.Refused(refused.why()));
        } else if (made instanceof GameMaker.Made.Ready ready) {
            keep(ready, new Note.Opened(Rulebook.RULES_VERSION, codes.draw(random, id)), keys, loop, answer);
        }
    }

    private void makeGroup(GameId id, GameId of, List<NewKey> keys, RoomLoop loop, CompletableFuture<Created> answer) {
        String code = code(of);
        Optional<GameMaker.Made.Ready> made = setup(of).flatMap(like -> maker.another(id, like));
        int group = made.isPresent() ? codes.add(code, id) : 0;
        if (group == 0) {
            answer.complete(new Created.Refused(made.isPresent() ? tooManyGroups() : NO_SUCH_GAME));
        } else {
            keep(made.get(), new Note.Opened(Rulebook.RULES_VERSION, code, group), keys, loop, answer);
        }
    }

    private void keep(
            GameMaker.Made.Ready ready,
            Note.Opened opening,
            List<NewKey> keys,
            RoomLoop loop,
            CompletableFuture<Created> answer) {
        GameId id = ready.setup().id();
        journal.keep(ready.pack())
                .thenCompose(kept -> journal.append(id, 1, List.of(first(ready.setup(), opening, keys))))
                .whenComplete((done, failure) -> onLoop(
                        loop,
                        () -> {
                            if (failure == null) {
                                open(ready, opening, loop, answer);
                            } else {
                                LOG.warn("append unknown game={} record=1 reason={}", id, failure.toString());
                                look(ready, opening, loop, answer);
                            }
                        },
                        answer));
    }

    private Entry first(GameSetup setup, Note.Opened opening, List<NewKey> keys) {
        List<Note> notes = new ArrayList<>();
        notes.add(opening);
        keys.forEach(key -> notes.add(key.opening(null)));
        return new Entry(List.of(new GameCreated(setup)), notes, 0);
    }

    /** Whether the journal has the game is not known: looks until it is, so that no game is there that nobody knows. */
    private void look(
            GameMaker.Made.Ready ready, Note.Opened opening, RoomLoop loop, CompletableFuture<Created> answer) {
        journal.takeUp(ready.setup().id(), 0, entries -> {})
                .whenComplete((records, failure) -> onLoop(
                        loop,
                        () -> {
                            if (failure != null) {
                                loop.schedule(
                                        RoomLimits.JOURNAL_RETRY_MILLIS, () -> look(ready, opening, loop, answer));
                            } else if (records > 0) {
                                open(ready, opening, loop, answer);
                            } else {
                                codes.remove(opening.code(), ready.setup().id());
                                answer.complete(new Created.Failed());
                            }
                        },
                        answer));
    }

    private void open(
            GameMaker.Made.Ready ready, Note.Opened opening, RoomLoop loop, CompletableFuture<Created> answer) {
        GameId id = ready.setup().id();
        Room room = new Room(
                GameState.lobby(ready.setup()),
                1,
                new AnswerMemory(),
                ready.world(),
                loop,
                journal,
                aside,
                publishNanos,
                () -> forget(id));
        listed.put(id, new Listed(room, opening));
        room.open();
        answer.complete(new Created.Opened(ready.setup(), opening.code()));
    }

    private void forget(GameId id) {
        Listed gone = listed.remove(id);
        if (gone != null) {
            codes.remove(gone.opened().code(), id);
            opened.values().removeIf(answer -> isOf(id, answer));
            journal.letGo(id);
            places.incrementAndGet();
        }
    }

    private static boolean isOf(GameId id, CompletableFuture<Created> answer) {
        return answer.isDone()
                && answer.join() instanceof Created.Opened game
                && game.setup().id().equals(id);
    }

    private void giveBackPlace(@Nullable Created created, String fingerprint) {
        if (!(created instanceof Created.Opened)) {
            opened.remove(fingerprint);
            places.incrementAndGet();
        }
    }

    /** Runs a task on the loop; a failure of either is logged and answered, never thrown. */
    private static void onLoop(RoomLoop loop, Runnable task, CompletableFuture<Created> answer) {
        try {
            loop.execute(() -> guarded(task, answer));
        } catch (RejectedExecutionException e) {
            answer.complete(new Created.Failed());
        }
    }

    private static void guarded(Runnable task, CompletableFuture<Created> answer) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("game not opened", e);
            answer.complete(new Created.Failed());
        }
    }

    private RoomLoop loopOf(GameId id) {
        return loops.get(Math.floorMod(id.value().hashCode(), loops.size()));
    }

    private GameId drawId() {
        return new GameId("%016x%016x".formatted(random.nextLong(), random.nextLong()));
    }

    private static Rejected tooManyGroups() {
        String most = Integer.toString(RoomLimits.GROUPS_MAX);
        return new Rejected(Reason.BAD_SETTING, "group_of", Map.of("min", "1", "max", most));
    }

    private Rejected serverFull() {
        return new Rejected(Reason.SERVER_FULL, "", Map.of("limit", Integer.toString(gamesMax)));
    }
}
