package org.chokepoint.server.net;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.room.PackShelf;
import org.chokepoint.server.room.Shelf;

/** The shipped pack with one thing changed, for what hardly ever happens with it. */
final class Variants {
    private Variants() {}

    /** A country with hardly any money. */
    static PackShelf poor() {
        return shelf(ruleset ->
                with(ruleset, "scenarios", each(ruleset.scenarios(), scenario -> with(scenario, "budget", 40.0))));
    }

    /** Scenarios for separate countries alone. */
    static PackShelf withoutModes() {
        return shelf(ruleset ->
                with(ruleset, "scenarios", each(ruleset.scenarios(), scenario -> with(scenario, "modes", List.of()))));
    }

    /** No answer but the free one is ever available. */
    static PackShelf withoutChoice() {
        return shelf(ruleset -> with(
                ruleset, "events", each(ruleset.events(), event -> with(event, "choices", closed(event.choices())))));
    }

    /** A scenario under another briefing, for texts of any length. */
    static Ruleset briefing(Ruleset ruleset, org.chokepoint.content.model.Text text) {
        return with(
                ruleset,
                "scenarios",
                each(ruleset.scenarios(), (ScenarioDef scenario) -> with(scenario, "briefing", text)));
    }

    private static List<EventDef.ChoiceDef> closed(List<EventDef.ChoiceDef> choices) {
        return each(choices, choice -> choice.byDefault() ? choice : with(choice, "when", new Expr.Bool(false)));
    }

    private static PackShelf shelf(UnaryOperator<Ruleset> change) {
        Ruleset changed = change.apply(Shelf.CORE.ruleset());
        return pack -> new PackShelf.Found.Pack(changed, "0".repeat(64), "quick");
    }

    private static <T> List<T> each(List<T> things, UnaryOperator<T> change) {
        return things.stream().map(change).toList();
    }

    /** A copy of a record with another value of one component. */
    @SuppressWarnings("unchecked") // the constructor of T's class gives a T
    static <T extends Record> T with(T record, String component, Object value) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].getName().equals(component)
                        ? value
                        : parts[i].getAccessor().invoke(record);
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return (T) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
