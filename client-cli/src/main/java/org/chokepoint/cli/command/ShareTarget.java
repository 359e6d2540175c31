package org.chokepoint.cli.command;

import java.util.List;

/**
 * Something that can get a share of the money: a sector, talent, one line or one programme.
 *
 * @param id what to type
 * @param name display name
 * @param entries ids of its lines or programmes as they stand in a plan; its own id when it is one
 */
record ShareTarget(String id, String name, List<String> entries) {
    /** Id and word for all programmes together. */
    static final String TALENT = "talent";

    ShareTarget {
        entries = List.copyOf(entries);
    }

    boolean isGroup() {
        return !(entries.size() == 1 && entries.get(0).equals(id));
    }
}
