package org.chokepoint.server.journal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.server.engine.event.DealOffered;
import org.chokepoint.server.engine.event.DraftSaved;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.PhaseBegan;
import org.chokepoint.server.engine.event.RoundResolved;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.state.CanonicalWriter;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.DecidedBy;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.LastRound;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PhaseMillis;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.RoundResult.Cause;
import org.chokepoint.server.engine.state.RoundResult.Change;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Shape;
import org.chokepoint.server.engine.state.Ties;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;
import org.junit.jupiter.api.Test;

/**
 * What is kept comes back, and its bytes stay what they are. {@code -Dgolden.write=true} writes the listing anew after a
 * change that only adds lines; a line that goes or changes makes every journal of the past unreadable.
 */
class EntryCodecTest {
    private static final Path LISTING = Path.of("src", "test", "resources", "golden", "journal-v1.txt");

    /** Entries of a lobby and a first draft, as version 1 wrote them. */
    private static final String GOLDEN =
            "010201010b47616d65437265617465640101010667616d652d31000204636f7265030261620405717569636b050e06040701"
                    + "05657175616c0802d00f000a08504152414c4c454c0c0000000201064f70656e6564010202044b374d46000001010a44"
                    + "7261667453617665640101040002"
                    + "01020664657369676e010965717569706d656e7488270201056368697073a09c0103046f70656e0402010674616c656e7400"
                    + "01036661620207666f756e6472790005d80406010573686f636b04776169740000020108416e7377657265640101040002d8"
                    + "0403040003d00f0000";

    /** The same entries as version 2 wrote them. Later ones differ in what these have none of, real numbers and countries. */
    private static final String GOLDEN_2 =
            "0201020101000b47616d6543726561746564010101000667616d652d3100020004636f72650300026162040005717569"
                    + "636b050e060407010005657175616c0802d00f000a0008504152414c4c454c0c000000020100064f70656e6564010202"
                    + "00044b374d4600000101000a4472616674536176656401010400020102000664657369676e01000965717569706d656e"
                    + "748827020100056368697073a09c010300046f70656e040201000674616c656e7400010003666162020007666f756e64"
                    + "72790005d8040601000573686f636b000477616974000002010008416e7377657265640101040002d80403040003d00f"
                    + "0000";

    private static final String RESULT_2 =
            "0106020009434f4d4d4954544544030102000664657369676e01000965717569706d656e748827020100056368"
                    + "697073a09c010300046f70656e040201000674616c656e7400010003666162020007666f756e6472790005d804"
                    + "0601000573686f636b0004776169740004c088810105c08881040602bff00300070201000573616c6573020404"
                    + "c052050201000667726f77746802c05000010702bfc003000001000662756467657403800104fff00300080103"
                    + "00";

    private static final String RESULT_3 =
            "0106020009434f4d4d4954544544030102000664657369676e01000965717569706d656e748827020100056368"
                    + "697073a09c010300046f70656e040201000674616c656e7400010003666162020007666f756e6472790005d804"
                    + "0601000573686f636b0004776169740004404420000000000005404480000000000006023ff800000000000000"
                    + "000000000000000702000573616c6573040000000000000000402900000000000002000667726f777468402800"
                    + "0000000000073fe00000000000000006627564676574000080000000000000007ff80000000000000008010300";

    /** Without changes, which are left out. */
    private static final String RESULT_NOW =
            "0106020009434f4d4d4954544544030102000664657369676e01000965717569706d656e748827020100056368"
                    + "697073a09c010300046f70656e040201000674616c656e7400010003666162020007666f756e6472790005d804"
                    + "0601000573686f636b0004776169740004404420000000000005404480000000000006023ff800000000000000"
                    + "0000000000000008010300";

    private static final SeatId SEAT = new SeatId(2);
    private static final PlanOrder PLAN = new PlanOrder(
            Map.of("equipment", 2_500, "design", -1),
            Map.of("chips", 10_000),
            "open",
            List.of(new PlanOrder.CardPlay("talent", null), new PlanOrder.CardPlay("fab", "foundry")),
            300,
            Map.of("shock", "wait"));

    @Test
    void shouldGiveBackWhatWasKept() {
        // given
        List<Entry> entries = List.of(
                new Entry(
                        List.of(new SeatTaken(SEAT, "Zoë 中", PLAN), new PhaseBegan(Phase.COMMIT)),
                        List.of(
                                new Note.Opened(1, "K7MF"),
                                new Note.Answered(null, (1L << 53) - 1, 9),
                                new Note.Answered(SEAT, 1, 2),
                                new Note.KeyGiven("ab".repeat(32), true, null)),
                        12_345),
                Entry.of(new DraftSaved(SEAT, PlanOrder.EMPTY)));
        // when
        List<Entry> back = EntryCodec.decode(EntryCodec.encode(entries));
        // then
        assertThat(back).isEqualTo(entries);
    }

    @Test
    void shouldGiveBackDealsWithWhatTiesTheSeats() {
        // given
        Deal deal = new Deal(1, "truce", SEAT, new SeatId(1), "", 0, Deal.Status.OFFERED, 2, 4);
        Ties ties =
                new Ties(List.of(deal), List.of(List.of(PLAN, PlanOrder.EMPTY), List.of()), List.of(50.5), List.of());
        List<Entry> entries = List.of(Entry.of(new DealOffered(deal)), Entry.of(new RoundResolved(List.of(), ties)));
        // when
        List<Entry> back = EntryCodec.decode(EntryCodec.encode(entries));
        // then
        assertThat(back).isEqualTo(entries);
    }

    @Test
    void shouldKeepEveryFigureOfACountry() throws IllegalAccessException {
        // given
        Figures figures = new Figures(new Shape(3, 5, 2, 4, 6));
        Random random = new Random(20_261_122);
        for (Field field : Figures.class.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.set(figures, another(field, field.get(figures), random));
            }
        }
        NationState nation = NationState.over(figures);
        // when
        ByteWriter out = new ByteWriter(false);
        Codes.of(NationState.class).write(out, nation);
        NationState back =
                (NationState) Codes.of(NationState.class).read(new ByteReader(out.bytes(), 0, EntryCodec.VERSION));
        // then
        assertThat(back.figures()).usingRecursiveComparison().isEqualTo(figures);
        assertThat(hash(back)).isEqualTo(hash(nation));
    }

    @Test
    void shouldKeepCountriesThatAreAlike() {
        // given
        Random random = new Random(20_261_123);
        List<NationState> nations = new ArrayList<>();
        Figures figures = new Figures(new Shape(3, 5, 2, 4, 6));
        for (int i = 0; i < 200; i++) {
            figures = figures.copy();
            figures.open = i % 20 >= 10;
            change(figures, random);
            nations.add(NationState.over(figures));
        }
        // when
        ByteWriter out = new ByteWriter(false);
        nations.forEach(nation -> Codes.of(NationState.class).write(out, nation));
        ByteReader in = new ByteReader(out.bytes(), 0, EntryCodec.VERSION);
        // then
        for (NationState nation : nations) {
            NationState back = (NationState) Codes.of(NationState.class).read(in);
            assertThat(back.figures()).usingRecursiveComparison().isEqualTo(nation.figures());
        }
        assertThat(in.isAtEnd()).isTrue();
        assertThat(out.bytes().length / nations.size()).as("bytes a country").isLessThan(400);
    }

    private static void change(Figures figures, Random random) {
        figures.round += random.nextInt(2);
        figures.budget = random.nextGaussian();
        figures.capability[random.nextInt(figures.capability.length)] =
                random.nextBoolean() ? -0.0 : random.nextDouble();
        figures.cardReady[random.nextInt(figures.cardReady.length)] = random.nextInt(9);
        if (random.nextInt(10) == 0) {
            figures.scores = random.doubles(random.nextInt(12)).toArray();
            figures.effects.add(1, random.nextDouble(), 2, 3, 4);
        }
    }

    @Test
    void shouldLeaveChangesOutAndGiveThemBackWhereOlderRecordsHaveThem() {
        // given
        RoundResult result = new RoundResult(
                3,
                DecidedBy.COMMITTED,
                PLAN,
                40.25,
                41,
                List.of(1.5, 0.0),
                List.of(
                        new Change("sales", "chips", 0, 12.5, List.of(new Cause("growth", 12), new Cause("fab", 0.5))),
                        new Change("budget", "", -0.0, Double.NaN, List.of())),
                List.of("equipment"),
                "");
        // when
        ByteWriter out = new ByteWriter(false);
        Codes.of(RoundResult.class).write(out, result);
        // then
        assertThat(HexFormat.of().formatHex(out.bytes())).isEqualTo(RESULT_NOW);
        for (int version = 2; version <= 3; version++) {
            byte[] bytes = HexFormat.of().parseHex(version == 2 ? RESULT_2 : RESULT_3);
            ByteReader in = new ByteReader(bytes, 0, version);
            assertThat(Codes.of(RoundResult.class).read(in)).isEqualTo(result);
            assertThat(in.isAtEnd()).isTrue();
        }
    }

    @Test
    void shouldWriteTheBytesOfTheNewestVersionAndReadThoseOfAll() {
        // given
        GameSetup setup = new GameSetup(
                new GameId("game-1"),
                "core",
                "ab",
                "quick",
                7,
                2,
                List.of("equal"),
                new PhaseMillis(0, 1_000, 0, 0),
                0);
        List<Entry> entries = List.of(
                new Entry(List.of(new GameCreated(setup)), List.of(new Note.Opened(1, "K7MF")), 0),
                new Entry(List.of(new DraftSaved(SEAT, PLAN)), List.of(new Note.Answered(SEAT, 300, 2)), 1_000));
        // when
        String bytes = HexFormat.of().formatHex(EntryCodec.encode(entries));
        // then
        assertThat(bytes).isEqualTo("04" + GOLDEN_2.substring(2));
        assertThat(EntryCodec.decode(HexFormat.of().parseHex(bytes))).isEqualTo(entries);
        assertThat(EntryCodec.decode(HexFormat.of().parseHex(GOLDEN_2))).isEqualTo(entries);
        assertThat(EntryCodec.decode(HexFormat.of().parseHex(GOLDEN))).isEqualTo(entries);
    }

    @Test
    void shouldNeverTakeWhatItHasWrittenForAnythingElse() {
        // given
        byte[] bytes = HexFormat.of().parseHex(GOLDEN_2);
        // then
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> EntryCodec.decode(cut))
                    .as("cut at %d", length)
                    .isInstanceOf(BadBytes.class);
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> EntryCodec.decode(longer)).isInstanceOf(BadBytes.class);
    }

    @Test
    void shouldEndInBadBytesWhateverIsRead() {
        // given
        byte[] good = HexFormat.of().parseHex(GOLDEN_2);
        Random random = new Random(4);
        int bad = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = good.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            // when
            try {
                EntryCodec.decode(damaged);
            } catch (BadBytes e) {
                bad++;
            }
        }
        // then
        assertThat(bad).as("flips that can be seen without a check sum").isGreaterThan(1_000);
    }

    @Test
    void shouldNotChangeTheOrderOfWhatIsKept() throws IOException {
        // given
        Set<String> lines = new TreeSet<>();
        list(Entry.class, lines);
        list(org.chokepoint.server.journal.PackCopy.class, lines);
        String listing = String.join("\n", lines) + "\n";
        // when
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(LISTING, listing, StandardCharsets.UTF_8);
        }
        // then
        assertThat(listing).isEqualTo(Files.readString(LISTING, StandardCharsets.UTF_8));
        assertThat(lines).as("kinds of events").hasSizeGreaterThan(GameEvent.class.getPermittedSubclasses().length);
    }

    @Test
    void shouldHaveACodeForAllThatASeatMayHold() {
        // given: what a game at rest is packed into, in every mode, with teams, stakes and votes
        Set<Type> reached = new HashSet<>();
        // when
        reach(SeatState.class, reached);
        // then
        assertThat(reached).contains(RoundResult.class, PlanOrder.class, NationState.class);
        assertThat(reached).allSatisfy(type -> assertThat(Codes.of(type)).isNotNull());
    }

    private static void reach(Type type, Set<Type> reached) {
        if (!reached.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType shaped) {
            for (Type part : shaped.getActualTypeArguments()) {
                reach(part, reached);
            }
        } else if (type instanceof Class<?> one && one.isRecord()) {
            for (RecordComponent component : one.getRecordComponents()) {
                reach(component.getGenericType(), reached);
            }
        } else if (type instanceof Class<?> one && one.isSealed()) {
            for (Class<?> kind : one.getPermittedSubclasses()) {
                reach(kind, reached);
            }
        }
    }

    /** A line for each component of each record that can be reached. */
    private static void list(Type type, Set<String> lines) {
        if (type instanceof ParameterizedType shaped) {
            Arrays.stream(shaped.getActualTypeArguments()).forEach(item -> list(item, lines));
        } else if (type instanceof Class<?> one && one.isRecord()) {
            RecordComponent[] components = one.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                String line = "%s %02d %s %s"
                        .formatted(
                                one.getSimpleName(),
                                i + 1,
                                components[i].getName(),
                                components[i].getGenericType().getTypeName().replaceAll("[a-z]+\\.", ""));
                if (lines.add(line)) {
                    list(components[i].getGenericType(), lines);
                }
            }
        } else if (type instanceof Class<?> one && one.isSealed()) {
            for (Class<?> kind : one.getPermittedSubclasses()) {
                lines.add(one.getSimpleName() + " is " + kind.getSimpleName());
                list(kind, lines);
            }
        } else if (type instanceof Class<?> one && one.isEnum()) {
            Arrays.stream(one.getEnumConstants())
                    .forEach(constant -> lines.add(one.getSimpleName() + " is " + constant));
        }
    }

    private static Object another(Field field, Object value, Random random) {
        if (value instanceof Integer) {
            return random.nextInt();
        }
        if (value instanceof Boolean) {
            return true;
        }
        if (value instanceof Double) {
            return random.nextGaussian();
        }
        if (value instanceof double[] reals) {
            return random.doubles(reals.length).toArray();
        }
        if (value instanceof int[] numbers) {
            return random.ints(numbers.length).toArray();
        }
        return anotherGroup(field, random);
    }

    private static Object anotherGroup(Field field, Random random) {
        return switch (field.getName()) {
            case "effects" -> {
                var effects = new org.chokepoint.server.engine.state.ActiveEffects();
                effects.add(1, random.nextDouble(), 2, 3, 4);
                yield effects;
            }
            case "events" -> {
                var events = new org.chokepoint.server.engine.state.OpenEvents();
                events.add(5, random.nextDouble(), -1);
                yield events;
            }
            case "last" -> {
                List<double[]> parts = new ArrayList<>();
                for (int i = 0; i < 7; i++) {
                    parts.add(random.doubles(i == 3 ? 1 : 4).toArray());
                }
                yield LastRound.of(parts);
            }
            default -> throw new AssertionError("make another value for the figure " + field.getName());
        };
    }

    private static String hash(NationState nation) {
        CanonicalWriter out = new CanonicalWriter();
        nation.encode(out);
        return out.hash();
    }
}
