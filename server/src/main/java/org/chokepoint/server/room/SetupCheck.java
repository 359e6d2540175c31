package org.chokepoint.server.room;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.EconomyDef;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.content.model.LevelDef;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.rule.Disputes;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.ScoreWeights;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.PhaseMillis;
import org.chokepoint.server.engine.state.ReadingSetup;
import org.chokepoint.server.engine.state.Seal;
import org.chokepoint.server.engine.state.Team;
import org.jspecify.annotations.Nullable;

/** A wish for a game with what was left open filled in from its scenario. */
final class SetupCheck {
    /** Largest seed, so that every client can show it: 2^53 - 1. */
    static final long SEED_MAX = (1L << 53) - 1;

    private static final int SECOND_MILLIS = 1_000;
    private static final ScenarioDef.Timing UNTIMED = new ScenarioDef.Timing(0, 0, 0, 0);

    private final PackShelf.Found.Pack pack;
    private final ScenarioDef scenario;
    private final NewGame wish;

    SetupCheck(PackShelf.Found.Pack pack, ScenarioDef scenario, NewGame wish) {
        this.pack = pack;
        this.scenario = scenario;
        this.wish = wish;
    }

    /** Says what is wrong with the wish, or nothing. */
    Optional<Rejected> wrong() {
        return wrongMode()
                .or(() -> range("seats", seats(), seatsMin(), seatsMax()))
                .or(this::wrongTeams)
                .or(() -> range("start_with_players", wish.startWithPlayers(), 0, places()))
                .or(() -> range("seed", wish.seed() == null ? 0 : wish.seed(), 0, SEED_MAX))
                .or(() -> ScoreWeights.wrong(pack.ruleset().scoring(), wish.weightsBp()))
                .or(this::wrongTime)
                .or(this::wrongLevel)
                .or(this::wrongBot)
                .or(() -> disputes().check(wish.readings(), "readings"));
    }

    /**
     * The setup of a wish with nothing wrong.
     *
     * @param random for the seed when none was named, and the salt of its seal
     */
    GameSetup setup(GameId id, RandomGenerator random) {
        Long seed = wish.seed();
        return new GameSetup(
                id,
                pack.ruleset().pack().id(),
                pack.hash(),
                scenario.id(),
                seed == null ? random.nextLong(SEED_MAX) : seed,
                seats(),
                bots(),
                timing(),
                wish.startWithPlayers(),
                wish.mode(),
                economies(),
                new ReadingSetup(disputes().differing(wish.readings()), wish.voteOnReadings()),
                ScoreWeights.of(pack.ruleset().scoring(), wish.weightsBp()),
                level().map(LevelDef::lookAhead).orElse(0),
                seal(random),
                List.of(),
                wish.teamSize());
    }

    private static Seal seal(RandomGenerator random) {
        String salt = "%016x%016x".formatted(random.nextLong(), random.nextLong());
        return new Seal(salt, Rulebook.RULES_VERSION);
    }

    private Disputes disputes() {
        return Disputes.of(pack.ruleset(), scenario);
    }

    private List<String> economies() {
        return wish.mode() == GameMode.RIVALS && wish.economies().isEmpty() ? knownEconomies() : wish.economies();
    }

    private List<String> knownEconomies() {
        return pack.ruleset().economies().stream().map(EconomyDef::id).toList();
    }

    /** Persons that the table takes. */
    private long places() {
        return (long) seats() * Math.max(1, wish.teamSize());
    }

    private Optional<Rejected> wrongTeams() {
        return wish.teamSize() == 0
                ? Optional.empty()
                : range("team_size", wish.teamSize(), Team.SIZE_MIN, Team.SIZE_MAX);
    }

    private Optional<Rejected> wrongMode() {
        if (!scenario.modes().contains(wish.mode())) {
            List<String> known = scenario.modes().stream().map(SetupCheck::word).toList();
            String list = String.join(", ", known);
            return Optional.of(
                    new Rejected(Reason.MODE_NOT_OFFERED, "mode", Map.of("mode", word(wish.mode()), "known", list)));
        }
        boolean needless = wish.mode() != GameMode.RIVALS && !wish.economies().isEmpty();
        boolean known = knownEconomies().containsAll(wish.economies());
        return needless || !known
                ? Optional.of(unknown(Reason.UNKNOWN_ECONOMY, "economies", needless ? List.of() : knownEconomies()))
                : Optional.empty();
    }

    private static String word(GameMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    private int seatsMin() {
        return switch (wish.mode()) {
            case PARALLEL -> 1;
            case RIVALS -> RoomLimits.RIVALS_MIN;
            case PROVINCES -> RoomLimits.FUNDS_MIN;
        };
    }

    private int seatsMax() {
        return switch (wish.mode()) {
            case PARALLEL -> RoomLimits.SEATS_MAX;
            case RIVALS -> RoomLimits.RIVALS_MAX;
            case PROVINCES -> RoomLimits.FUNDS_MAX;
        };
    }

    private int seats() {
        return wish.seats() == 0 ? scenario.seats() : wish.seats();
    }

    private List<String> bots() {
        if (!wish.bots().isEmpty()) {
            return wish.bots();
        }
        if (level().isPresent()) {
            return level().get().bots();
        }
        return scenario.seatBots().isEmpty() ? known() : scenario.seatBots();
    }

    private Optional<LevelDef> level() {
        return pack.ruleset().levels().stream()
                .filter(level -> level.id().equals(wish.level()))
                .findFirst();
    }

    private Optional<Rejected> wrongLevel() {
        return wish.level().isEmpty() || level().isPresent()
                ? Optional.empty()
                : Optional.of(unknown(
                        Reason.UNKNOWN_LEVEL,
                        "level",
                        pack.ruleset().levels().stream().map(LevelDef::id).toList()));
    }

    private List<String> known() {
        return pack.ruleset().bots().stream().map(BotDef::id).toList();
    }

    private PhaseMillis timing() {
        ScenarioDef.Timing usual = scenario.timing() == null ? UNTIMED : scenario.timing();
        NewGame.Timing own = wish.timing();
        return new PhaseMillis(
                millis(own.briefing(), usual.briefing()),
                millis(own.plan(), usual.plan()),
                millis(own.commit(), usual.commit()),
                millis(own.report(), usual.report()));
    }

    private static int millis(@Nullable Integer wishedMillis, int usualSeconds) {
        return wishedMillis == null ? usualSeconds * SECOND_MILLIS : wishedMillis;
    }

    private Optional<Rejected> wrongTime() {
        NewGame.Timing own = wish.timing();
        return time("briefing_ms", own.briefing())
                .or(() -> time("plan_ms", own.plan()))
                .or(() -> time("commit_ms", own.commit()))
                .or(() -> time("report_ms", own.report()));
    }

    private static Optional<Rejected> time(String field, @Nullable Integer millis) {
        return millis == null || millis == PhaseMillis.LEFT_OUT
                ? Optional.empty()
                : range("timing." + field, millis, 0, RoomLimits.PHASE_MILLIS_MAX);
    }

    private Optional<Rejected> wrongBot() {
        List<String> known = known();
        if (known.isEmpty() || !known.containsAll(bots())) {
            return Optional.of(unknown(Reason.UNKNOWN_BOT, "bots", known));
        }
        return range("bots", bots().size(), 1, RoomLimits.SEATS_MAX);
    }

    private static Optional<Rejected> range(String field, long value, long min, long max) {
        return value >= min && value <= max
                ? Optional.empty()
                : Optional.of(new Rejected(
                        Reason.BAD_SETTING, field, Map.of("min", Long.toString(min), "max", Long.toString(max))));
    }

    /** A name that the pack does not have. */
    static Rejected unknown(Reason reason, String field, List<String> known) {
        return new Rejected(reason, field, Map.of("known", known.stream().collect(Collectors.joining(", "))));
    }
}
