package org.chokepoint.content.check;

import java.util.List;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.Ref;
import org.chokepoint.content.model.Ruleset;

/**
 * What is checked.
 *
 * @param rules the pack
 * @param map where its parts stand, and which are broken
 * @param ids all ids of the pack
 * @param out takes what is wrong
 * @param visits each part of each record that has a value
 */
record Subject(Ruleset rules, SourceMap map, Ids ids, Issues out, List<Walk.Visit> visits) {

    /** Walks through the pack once, for all checks. */
    static Subject of(Ruleset rules, SourceMap map, Issues out) {
        return new Subject(rules, map, Ids.of(rules), out, Walk.through(rules));
    }

    /** Shows each part of each record that has a value. */
    void eachPart(Walk.Visitor visitor) {
        for (Walk.Visit visit : visits) {
            visitor.part(visit.owner(), visit.part(), visit.value());
        }
    }

    /** Nobody can say whether an id of this kind is right: it stands in something that could not be read. */
    boolean isLost(Ref.Kind kind, String id) {
        String file = kind == Ref.Kind.LINE ? "sectors" : Ids.noun(kind) + "s";
        return map.isLost(id) || map.isLostKind(file);
    }

    /** The part holds what its author wrote. */
    boolean isSound(Object owner, String part) {
        return !map.isBroken(owner, part) && !map.isBroken(owner, "");
    }

    /** All parts hold what their author wrote. */
    boolean areSound(Object owner, String... parts) {
        for (String part : parts) {
            if (!isSound(owner, part)) {
                return false;
            }
        }
        return true;
    }

    void error(String code, SourceSpan span, String message, String advice) {
        out.error(code, span, message, advice);
    }

    void warning(String code, SourceSpan span, String message, String advice) {
        out.warning(code, span, message, advice);
    }
}
