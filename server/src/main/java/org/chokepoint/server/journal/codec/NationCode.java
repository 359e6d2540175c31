package org.chokepoint.server.journal.codec;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.server.engine.state.ActiveEffects;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.LastRound;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.OpenEvents;
import org.chokepoint.server.engine.state.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A country: of each figure its number and its value, 0 ends it. A figure's number is its place in {@link #FIGURES}, so
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
            return Figures.class.getField(name);
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
        Figures figures = ((NationState) value).figures();
        for (int i = 0; i < FIELDS.size(); i++) {
            out.unsigned(i + 1);
            writeFigure(out, get(FIELDS.get(i), figures));
        }
        out.unsigned(END);
    }

    @Override
    public Object read(ByteReader in) {
        Figures figures = new Figures(NOTHING);
        int before = 0;
        for (long tag = in.unsigned(); tag != END; tag = in.unsigned()) {
            if (tag <= before || tag > FIELDS.size()) {
                throw new BadBytes("figure " + tag + " after " + before + " (expected: at most " + FIELDS.size() + ")");
            }
            before = (int) tag;
            Field field = FIELDS.get(before - 1);
            set(field, figures, readFigure(in, field.getType()));
        }
        return NationState.over(figures);
    }

    private static void writeFigure(ByteWriter out, Object value) {
        if (value instanceof Integer number) {
            out.number(number);
        } else if (value instanceof Boolean flag) {
            out.number(flag ? 1 : 0);
        } else if (value instanceof Double real) {
            out.real(real);
        } else if (value instanceof double[] reals) {
            writeReals(out, reals);
        } else if (value instanceof int[] numbers) {
            out.unsigned(numbers.length);
            IntStream.of(numbers).forEach(out::number);
        } else {
            writeGroup(out, value);
        }
    }

    private static void writeGroup(ByteWriter out, Object value) {
        if (value instanceof ActiveEffects effects) {
            writeEffects(out, effects);
        } else if (value instanceof OpenEvents events) {
            writeEvents(out, events);
        } else if (value instanceof LastRound last) {
            writeLast(out, last);
        } else {
            throw new IllegalStateException("no code for figures of " + value.getClass());
        }
    }

    private static Object readFigure(ByteReader in, Class<?> type) {
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
            return readReals(in);
        }
        if (type == int[].class) {
            return readNumbers(in);
        }
        return readGroup(in, type);
    }

    private static Object readGroup(ByteReader in, Class<?> type) {
        if (type == ActiveEffects.class) {
            return readEffects(in);
        }
        if (type == OpenEvents.class) {
            return readEvents(in);
        }
        if (type == LastRound.class) {
            return LastRound.of(readMany(in));
        }
        throw new IllegalStateException("no code for figures of " + type);
    }

    private static void writeReals(ByteWriter out, double[] reals) {
        out.unsigned(reals.length);
        for (double real : reals) {
            out.real(real);
        }
    }

    private static double[] readReals(ByteReader in) {
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

    private static void writeLast(ByteWriter out, LastRound last) {
        List<double[]> figures = last.figures();
        out.unsigned(figures.size());
        figures.forEach(reals -> writeReals(out, reals));
    }

    private static List<double[]> readMany(ByteReader in) {
        int count = in.count();
        List<double[]> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(readReals(in));
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
