package org.chokepoint.server.journal.codec;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Count and items. */
final class ListCode implements Code {
    private final Type item;

    ListCode(Type item) {
        this.item = item;
    }

    @Override
    public Object absent() {
        return List.of();
    }

    @Override
    public void write(ByteWriter out, Object value) {
        List<?> items = (List<?>) value;
        Code code = Codes.of(item);
        int count = items.size();
        out.unsigned(count);
        for (int i = 0; i < count; i++) {
            code.write(out, items.get(i)); // all lists of records are immutable ones, which an iterator makes slower
        }
    }

    @Override
    public Object read(ByteReader in) {
        int count = in.count();
        Code code = Codes.of(item);
        List<Object> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(code.read(in));
        }
        return items;
    }
}
