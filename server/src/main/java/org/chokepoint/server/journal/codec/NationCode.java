package org.chokepoint.server.journal.codec;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.server.engine.state.ActiveEffects;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.LastRound;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.OpenEvents;
import org.chokepoint.server.engine.state.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A country: first how many countries back in this record one stands whose figures it begins with, 0 for none; then of each
 * figure that is another its number and its value, 0 ends it. Of lists of numbers those that are others are flagged, and of
 * the effects that last the first ones that are the same are counted. What a report compares the round with begins with the
 * country's own figures, where it has them.
 *
 * <p>The first version writes every figure in full; those before the fourth flag real numbers alone, say all effects again
 * and compare the last round with that of the other country. A figure's number is its place in {@link #FIGURES}, so new ones
 * are added at the end, here and in {@link NationWriter}, and none is ever removed. A figure of the engine that stands not
 * there stops the program at its first use.
 */
final class NationCode implements Code {
    private static final int FLAGGED_NUMBERS = 4;

    /** Names of the fields of {@link Figures}. */
    private static final String FIGURES = """
            round open openness access tension spread volatility budget debt wage skill processingExports firstIncome \
            mandate domains stance frontier capacity staff need stranded continuity spending productive ecosystem \
            homeSales exportSales sales homeDemand worldShare matureHomeShare unserved quality ownChain matureQuality \
            disruption matureDisruption basicResearch capability gain buildingPipe basicPipe peoplePipe peopleSkill \
            cardReady eventRound effects events salesSoFar referenceSales servedSoFar measures debtPoints score scores \
            last""";

    static final int END = 0;

    private static final Shape NOTHING = new Shape(0, 0, 0, 0, 0);
    private static final List<Field> FIELDS = fields();

    private static List<Field> fields() {
        List<String> names = List.of(FIGURES.split(" "));
        Arrays.stream(Figures.class.getFields())
                .filter(field -> !java.lang.reflect.Modifier.isStatic(field.getModifiers()))
                .filter(field -> !names.contains(field.getName()))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalStateException("add the figure '" + field.getName() + "' to NationCode.FIGURES");
                });
        return names.stream().map(NationCode::field).toList();
    }

    private static Field field(String name) {
        try {
            Field field = Figures.class.getField(name);
            field.setAccessible(true); // it is public: spares looking for that at each use
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("there is no figure '" + name + "'", e);
        }
    }

    @Override
    public @Nullable Object absent() {
        return null;
    }

    @Override
    public void write(ByteWriter out, Object value) {
        NationWriter.write(out, ((NationState) value).look());
    }

    @Override
    public Object read(ByteReader in) {
        Figures figures = in.version() == 1 ? new Figures(NOTHING) : begun(in);
        int before = 0;
        for (long tag = in.unsigned(); tag != END; tag = in.unsigned()) {
            if (tag <= before || tag > FIELDS.size()) {
                throw new BadBytes("figure " + tag + " after " + before + " (expected: at most " + FIELDS.size() + ")");
            }
            before = (int) tag;
            Field field = FIELDS.get(before - 1);
            set(field, figures, readFigure(in, field.getType(), figures, get(field, figures)));
        }
        in.countries().add(figures);
        return NationState.over(figures);
    }

    private static Figures begun(ByteReader in) {
        long back = in.unsigned();
        if (back < 0 || back > in.countries().size()) {
            throw new BadBytes("country " + back + " back (expected: at most "
                    + in.countries().size() + ")");
        }
        return like(in.countries(), (int) back).copy();
    }

    /** The country that stands so far back; for 0 one that has nothing. */
    static Figures like(List<Figures> countries, int back) {
        return back == 0 ? new Figures(NOTHING) : countries.get(countries.size() - back);
    }

    /** @param figures of the country as far as they are read */
    private static Object readFigure(ByteReader in, Class<?> type, Figures figures, Object before) {
        if (type == int.class) {
            return in.integer();
        }
        if (type == boolean.class) {
            return in.number() != 0;
        }
        if (type == double.class) {
            return in.real();
        }
        if (type == double[].class) {
            return readReals(in, (double[]) before);
        }
        if (type == int[].class) {
            return readNumbers(in, (int[]) before);
        }
        return readGroup(in, type, figures);
    }

    private static Object readGroup(ByteReader in, Class<?> type, Figures figures) {
        if (type == ActiveEffects.class) {
            return readEffects(in, figures.effects);
        }
        if (type == OpenEvents.class) {
            return readEvents(in);
        }
        if (type == LastRound.class) {
            LastRound other = figures.last;
            boolean own = in.version() >= FLAGGED_NUMBERS;
            return LastRound.of(readMany(in, own ? other.figures(figures) : other.figures()));
        }
        throw new IllegalStateException("no code for figures of " + type);
    }

    private static double base(double[] before, int count, int index) {
        return before.length == count ? before[index] : 0;
    }

    private static double[] readReals(ByteReader in, double[] before) {
        return in.version() == 1 ? readAllReals(in) : readFlagged(in, before);
    }

    private static double[] readFlagged(ByteReader in, double[] before) {
        double[] reals = new double[in.flagCount()];
        boolean[] differ = in.flags(reals.length);
        for (int i = 0; i < reals.length; i++) {
            reals[i] = differ[i] ? in.bits() : base(before, reals.length, i);
        }
        return reals;
    }

    private static double[] readAllReals(ByteReader in) {
        double[] reals = new double[in.count()];
        for (int i = 0; i < reals.length; i++) {
            reals[i] = in.real();
        }
        return reals;
    }

    private static int[] readNumbers(ByteReader in, int[] before) {
        boolean flagged = in.version() >= FLAGGED_NUMBERS;
        int[] numbers = new int[flagged ? in.flagCount() : in.count()];
        boolean[] differ = flagged ? in.flags(numbers.length) : new boolean[0];
        for (int i = 0; i < numbers.length; i++) {
            boolean said = !flagged || differ[i];
            numbers[i] = said ? in.integer() : before.length == numbers.length ? before[i] : 0;
        }
        return numbers;
    }

    private static ActiveEffects readEffects(ByteReader in, ActiveEffects before) {
        ActiveEffects effects = new ActiveEffects();
        long kept = in.version() >= FLAGGED_NUMBERS ? in.unsigned() : 0;
        if (kept < 0 || kept > before.size()) {
            throw new BadBytes(kept + " effects kept (expected: at most " + before.size() + ")");
        }
        for (int i = 0; i < kept; i++) {
            effects.add(before.key(i), before.value(i), before.roundsLeft(i), before.cause(i), before.since(i));
        }
        int count = in.count();
        for (int i = 0; i < count; i++) {
            effects.add(in.integer(), in.real(), in.integer(), in.integer(), in.integer());
        }
        return effects;
    }

    private static OpenEvents readEvents(ByteReader in) {
        OpenEvents events = new OpenEvents();
        int count = in.count();
        if (count > OpenEvents.SLOTS) {
            throw new BadBytes(count + " open events (expected: at most " + OpenEvents.SLOTS + ")");
        }
        for (int slot = 0; slot < count; slot++) {
            events.add(in.integer(), in.real(), in.integer());
        }
        return events;
    }

    private static List<double[]> readMany(ByteReader in, List<double[]> before) {
        int count = in.count();
        List<double[]> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(readReals(in, i < before.size() ? before.get(i) : new double[0]));
        }
        return many;
    }

    private static Object get(Field field, Figures figures) {
        try {
            return field.get(figures);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a figure that hides: " + field, e);
        }
    }

    private static void set(Field field, Figures figures, Object value) {
        try {
            field.set(figures, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a figure that hides: " + field, e);
        }
    }
}
