package org.chokepoint.server.journal.codec;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Count and pairs, in the order of the map, which for content means something: maps are equal bytes when they are equal and
 * in the same order. The journal's records sort theirs.
 */
final class MapCode implements Code {
    private final Type item;
    private final boolean sorted;

    /**
     * Of a type of items.
     *
     * @param sorted what is read must be a sorted map
     */
    MapCode(Type item, boolean sorted) {
        this.item = item;
        this.sorted = sorted;
    }

    @Override
    public Object absent() {
        return none();
    }

    @Override
    public void write(ByteWriter out, Object value) {
        Map<?, ?> map = (Map<?, ?>) value;
        Code code = Codes.of(item);
        out.unsigned(map.size());
        map.forEach((key, each) -> {
            out.text((String) key);
            code.write(out, each);
        });
    }

    @Override
    public Object read(ByteReader in) {
        int count = in.count();
        Code code = Codes.of(item);
        Map<String, Object> items = none();
        for (int i = 0; i < count; i++) {
            items.put(in.text(), code.read(in));
        }
        return items;
    }

    private Map<String, Object> none() {
        return sorted ? new TreeMap<>() : new LinkedHashMap<>();
    }
}
