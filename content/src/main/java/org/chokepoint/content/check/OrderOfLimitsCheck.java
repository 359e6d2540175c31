package org.chokepoint.content.check;

import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.ScenarioDef.ScoreSpan;
import org.chokepoint.content.model.ScoringDef.DimensionDef;

/** A lower limit is not above its upper limit: {@code x_min} and {@code x_max}, {@code floor} and {@code ceiling}. */
final class OrderOfLimitsCheck implements Check {
    @Override
    public void run(Subject subject) {
        subject.eachPart((owner, part, value) -> {
            String key = part.key();
            if (key.equals("min") || key.endsWith("_min")) {
                String upper = key.substring(0, key.length() - "min".length()) + "max";
                compare(subject, owner, part, upper, "min-above-max");
            } else if (isScale(owner) && key.equals("floor")) {
                compare(subject, owner, part, "ceiling", "floor-above-ceiling");
            }
        });
    }

    private static boolean isScale(Record owner) {
        return owner instanceof DimensionDef || owner instanceof ScoreSpan;
    }

    private static void compare(Subject subject, Record owner, Part lower, String upper, String code) {
        boolean exists = RecordShape.of(owner.getClass()).hasKey(upper);
        if (!exists || !subject.areSound(owner, lower.key(), upper)) {
            return;
        }
        Object low = lower.valueIn(owner);
        Object high = RecordShape.of(owner.getClass()).value(owner, upper);
        boolean equalsAllowed = !upper.equals("ceiling");
        if (low instanceof Number min && high instanceof Number max) {
            int order = Double.compare(min.doubleValue(), max.doubleValue());
            if (order > 0 || (order == 0 && !equalsAllowed)) {
                String message = "'" + lower.key() + "' is " + min + "; it must be below '" + upper + "', " + max + ".";
                String advice = "Exchange the two, or correct one.";
                subject.error(code, subject.map().value(owner, lower.key()), message, advice);
            }
        }
    }
}
