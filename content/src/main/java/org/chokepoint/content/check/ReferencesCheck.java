package org.chokepoint.content.check;

import java.util.List;
import java.util.Map;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Ref;

/** Every reference names something that is in the pack. */
final class ReferencesCheck implements Check {
    @Override
    public void run(Subject subject) {
        subject.eachPart((owner, part, value) -> {
            Ref ref = part.annotation(Ref.class);
            if (ref != null) {
                checkPart(subject, owner, part, value, ref.value());
            }
        });
    }

    private static void checkPart(Subject subject, Record owner, Part part, Object value, Ref.Kind kind) {
        SourceMap map = subject.map();
        if (value instanceof List<?> ids) {
            for (int i = 0; i < ids.size(); i++) {
                String element = SourceMap.element(part.key(), i);
                checkId(subject, String.valueOf(ids.get(i)), kind, map.value(owner, element));
            }
        } else if (value instanceof Map<?, ?> entries) {
            for (Object id : entries.keySet()) {
                String entry = SourceMap.entry(part.key(), String.valueOf(id));
                checkId(subject, String.valueOf(id), kind, map.key(owner, entry));
            }
        } else if (subject.isSound(owner, part.key())) {
            checkId(subject, String.valueOf(value), kind, map.value(owner, part.key()));
        }
    }

    /** Reports an id that names nothing of its kind. */
    static void checkId(Subject subject, String id, Ref.Kind kind, SourceSpan span) {
        if (!subject.ids().of(kind).contains(id) && !subject.isLost(kind, id)) {
            String noun = Ids.noun(kind);
            String advice = Advice.instead(id, subject.ids().of(kind), noun + "s");
            subject.error("unknown-" + noun, span, "There is no " + noun + " '" + id + "'.", advice);
        }
    }
}
