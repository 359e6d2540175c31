package org.chokepoint.content.yaml;

import java.util.Locale;
import org.chokepoint.content.model.Doc;
import org.chokepoint.content.model.RecordShape.Part;

/** Words about a part of a record, for messages. */
final class Describe {
    private Describe() {}

    /** What the part means, as the end of a sentence. */
    static String meaning(Part part) {
        Doc doc = part.annotation(Doc.class);
        if (doc == null) {
            return ".";
        }
        String first = doc.value().substring(0, 1).toLowerCase(Locale.ROOT);
        return " (" + first + doc.value().substring(1) + ").";
    }
}
