package org.chokepoint.server.journal.codec;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Count and pairs, in the order of the keys: equal maps are equal bytes. */
final class MapCode implements Code {
    private final Type item;

    MapCode(Type item) {
        this.item = item;
    }

    @Override
    public Object absent() {
        return new TreeMap<String, Object>();
    }

    @Override
    public void write(ByteWriter out, Object value) {
        Map<?, ?> map = (Map<?, ?>) value;
        Code code = Codes.of(item);
        out.unsigned(map.size());
        Map<?, ?> sorted = isSorted(map) ? map : new TreeMap<>(map);
        for (Map.Entry<?, ?> entry : sorted.entrySet()) {
            out.text((String) entry.getKey());
            code.write(out, entry.getValue());
        }
    }

    private static boolean isSorted(Map<?, ?> map) {
        String before = "";
        for (Object key : map.keySet()) {
            String text = (String) key;
            if (text.compareTo(before) < 0) {
                return false;
            }
            before = text;
        }
        return true;
    }

    @Override
    public Object read(ByteReader in) {
        int count = in.count();
        Code code = Codes.of(item);
        SortedMap<String, Object> items = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            items.put(in.text(), code.read(in));
        }
        return items;
    }
}
