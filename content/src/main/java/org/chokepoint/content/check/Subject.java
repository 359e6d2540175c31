package org.chokepoint.content.check;

import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.Ruleset;

/**
 * What is checked.
 *
 * @param rules the pack
 * @param map where its parts stand, and which are broken
 * @param ids all ids of the pack
 * @param out takes what is wrong
 */
record Subject(Ruleset rules, SourceMap map, Ids ids, Issues out) {

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
