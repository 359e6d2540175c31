package org.chokepoint.server.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ids of one kind in their order, with their index. Immutable. */
public final class Ids {
    /** The index of an id that is not there. */
    public static final int NONE = -1;

    private final List<String> ids;
    private final Map<String, Integer> indices = new TreeMap<>();

    Ids(List<String> ids) {
        this.ids = List.copyOf(ids);
        for (int i = 0; i < ids.size(); i++) {
            indices.put(ids.get(i), i);
        }
    }

    /** All, in their order. */
    public List<String> all() {
        return ids;
    }

    /** How many. */
    public int size() {
        return ids.size();
    }

    /** The id at an index. */
    public String get(int index) {
        return ids.get(index);
    }

    /** The index of an id, or {@link #NONE}. */
    public int find(String id) {
        return indices.getOrDefault(id, NONE);
    }

    /** The index of an id that must be there. */
    int require(String id) {
        int index = find(id);
        if (index == NONE) {
            throw new IllegalArgumentException("unknown id: " + id + " (known: " + ids + ")");
        }
        return index;
    }

    /** The id that was probably meant, or an empty text when none is near. */
    public String nearest(String written) {
        return Nearest.of(written, ids);
    }
}
