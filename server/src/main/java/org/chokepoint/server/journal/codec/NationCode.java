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
 * figure that is another its number and its value, 0 ends it. Of lists of real numbers those that are others are flagged. The
 * first version writes every figure in full. A figure's number is its place in {@link #FIGURES}, so
 * new ones are added at the end and none is ever removed. A figure of the engine that stands not there stops the program
 * at its first use.
 */
final class NationCode implements Code {
    /** Names of the fields of {@link Figures}. */
    private static final String FIGURES = """
            round open openness access tension spread volatility budget debt wage skill processingExports firstIncome \
            mandate domains stance frontier capacity staff need stranded continuity spending productive ecosystem \
            homeSales exportSales sales homeDemand worldShare matureHomeShare unserved quality ownChain matureQuality \
            disruption matureDisruption basicResearch capability gain buildingPipe basicPipe peoplePipe peopleSkill \
            cardReady eventRound effects events salesSoFar referenceSales servedSoFar measures debtPoints score scores \
            last""";

    private static final int END = 0;
    private static final Shape NOTHING = new Shape(0, 0, 0, 0, 0);
    private static final List<Field> FIELDS = fields();
    private static final Kind[] KINDS = FIELDS.stream().map(Kind::of).toArray(Kind[]::new);

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

    /** What a field holds, so that it can be compared and written without a box. */
    private enum Kind {
        REAL,
        WHOLE,
        FLAG,
        REALS,
        GROUP;

        static Kind of(Field field) {
            Class<?> type = field.getType();
            return type == double.class
                    ? REAL
                    : type == int.class ? WHOLE : type == boolean.class ? FLAG : type == double[].class ? REALS : GROUP;
        }
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
        Figures figures = ((NationState) value).look();
        int back = likest(figures, out.countries());
        Figures like = like(out.countries(), back);
        out.unsigned(back);
        try {
            for (int i = 0; i < KINDS.length; i++) {
                write(out, i, figures, like);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a figure that hides", e);
        }
        out.unsigned(END);
        out.countries().add(figures);
    }

    /** Number and value of a figure, when it is another than the one it is written from. */
    private static void write(ByteWriter out, int index, Figures figures, Figures like) throws IllegalAccessException {
        Field field = FIELDS.get(index);
        switch (KINDS[index]) {
            case REAL -> {
                double now = field.getDouble(figures);
                if (Double.doubleToLongBits(now) != Double.doubleToLongBits(field.getDouble(like))) {
                    out.unsigned(index + 1);
                    out.real(now);
                }
            }
            case WHOLE -> {
                int now = field.getInt(figures);
                if (now != field.getInt(like)) {
                    out.unsigned(index + 1);
                    out.number(now);
                }
            }
            case FLAG -> {
                boolean now = field.getBoolean(figures);
                if (now != field.getBoolean(like)) {
                    out.unsigned(index + 1);
                    out.number(now ? 1 : 0);
                }
            }
            case REALS -> {
                double[] now = (double[]) field.get(figures);
                double[] before = (double[]) field.get(like);
                if (!Arrays.equals(now, before)) {
                    out.unsigned(index + 1);
                    out.reals(now, before);
                }
            }
            case GROUP -> {
                Object now = field.get(figures);
                Object before = field.get(like);
                if (!same(now, before)) {
                    out.unsigned(index + 1);
                    writeGroup(out, now, before);
                }
            }
        }
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
            set(field, figures, readFigure(in, field.getType(), get(field, figures)));
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

    private static Figures like(List<Figures> countries, int back) {
        return back == 0 ? new Figures(NOTHING) : countries.get(countries.size() - back);
    }

    /**
     * How far back the country stands that this one is written from: the one before it, or where countries of another moment
     * stand in the same order before it, the same seat's.
     */
    private static int likest(Figures figures, List<Figures> countries) {
        int others = 0;
        for (Figures country : countries) {
            others += country.round != figures.round || country.open != figures.open ? 1 : 0;
        }
        int ofThisMoment = countries.size() - others;
        if (countries.isEmpty()) {
            return 0;
        }
        return others > ofThisMoment ? others : 1;
    }

    private static boolean same(Object one, Object other) {
        if (one == other) {
            return true; // what a round did not touch is the same object
        }
        if (one instanceof int[] numbers) {
            return Arrays.equals(numbers, (int[]) other);
        }
        if (one instanceof LastRound last) {
            return same(last.figures(), ((LastRound) other).figures());
        }
        if (one instanceof ActiveEffects effects) {
            return same(effects, (ActiveEffects) other);
        }
        if (one instanceof OpenEvents events) {
            return same(events, (OpenEvents) other);
        }
        return one.equals(other);
    }

    private static boolean same(List<double[]> parts, List<double[]> others) {
        for (int i = 0; i < parts.size(); i++) {
            if (!Arrays.equals(parts.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(ActiveEffects one, ActiveEffects other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.key(i) == other.key(i)
                    && same(one.value(i), other.value(i))
                    && one.roundsLeft(i) == other.roundsLeft(i)
                    && one.cause(i) == other.cause(i)
                    && one.since(i) == other.since(i);
        }
        return same;
    }

    private static boolean same(OpenEvents one, OpenEvents other) {
        boolean same = one.size() == other.size();
        for (int slot = 0; same && slot < one.size(); slot++) {
            same = one.event(slot) == other.event(slot)
                    && same(one.severity(slot), other.severity(slot))
                    && one.sector(slot) == other.sector(slot);
        }
        return same;
    }

    private static void writeGroup(ByteWriter out, Object value, Object before) {
        if (value instanceof int[] numbers) {
            out.unsigned(numbers.length);
            for (int number : numbers) {
                out.number(number);
            }
        } else if (value instanceof ActiveEffects effects) {
            writeEffects(out, effects);
        } else if (value instanceof OpenEvents events) {
            writeEvents(out, events);
        } else if (value instanceof LastRound last) {
            writeLast(out, last, (LastRound) before);
        } else {
            throw new IllegalStateException("no code for figures of " + value.getClass());
        }
    }

    private static Object readFigure(ByteReader in, Class<?> type, Object before) {
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
            return readNumbers(in);
        }
        return readGroup(in, type, before);
    }

    private static Object readGroup(ByteReader in, Class<?> type, Object before) {
        if (type == ActiveEffects.class) {
            return readEffects(in);
        }
        if (type == OpenEvents.class) {
            return readEvents(in);
        }
        if (type == LastRound.class) {
            return LastRound.of(readMany(in, ((LastRound) before).figures()));
        }
        throw new IllegalStateException("no code for figures of " + type);
    }

    private static double base(double[] before, int count, int index) {
        return before.length == count ? before[index] : 0;
    }

    private static boolean same(double one, double other) {
        return Double.doubleToRawLongBits(one) == Double.doubleToRawLongBits(other);
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

    private static int[] readNumbers(ByteReader in) {
        int[] numbers = new int[in.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.integer();
        }
        return numbers;
    }

    private static void writeEffects(ByteWriter out, ActiveEffects effects) {
        out.unsigned(effects.size());
        for (int i = 0; i < effects.size(); i++) {
            out.number(effects.key(i));
            out.real(effects.value(i));
            out.number(effects.roundsLeft(i));
            out.number(effects.cause(i));
            out.number(effects.since(i));
        }
    }

    private static ActiveEffects readEffects(ByteReader in) {
        ActiveEffects effects = new ActiveEffects();
        int count = in.count();
        for (int i = 0; i < count; i++) {
            effects.add(in.integer(), in.real(), in.integer(), in.integer(), in.integer());
        }
        return effects;
    }

    private static void writeEvents(ByteWriter out, OpenEvents events) {
        out.unsigned(events.size());
        for (int slot = 0; slot < events.size(); slot++) {
            out.number(events.event(slot));
            out.real(events.severity(slot));
            out.number(events.sector(slot));
        }
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

    private static void writeLast(ByteWriter out, LastRound last, LastRound before) {
        List<double[]> figures = last.figures();
        List<double[]> others = before.figures();
        out.unsigned(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            out.reals(figures.get(i), others.get(i));
        }
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
