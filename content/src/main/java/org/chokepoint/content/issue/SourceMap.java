package org.chokepoint.content.issue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Where the parts of bound content stand. An owner is a record that came from a file, known by identity; a part is a key
 * of it ({@code cost}), an element ({@code facts[2]}) or an entry ({@code capability{chips}}). Spans are made when they
 * are asked for. For one thread.
 */
public final class SourceMap {
    private static final String WHOLE = "";
    private static final int USUAL_OWNERS = 4_096;

    private final IdentityHashMap<Object, Map<String, Supplier<SourceSpan>>> values =
            new IdentityHashMap<>(USUAL_OWNERS);
    private final IdentityHashMap<Object, Map<String, Supplier<SourceSpan>>> keys = new IdentityHashMap<>(USUAL_OWNERS);
    private final IdentityHashMap<Object, Set<String>> broken = new IdentityHashMap<>();
    private final Set<String> lostIds = new HashSet<>();
    private final Set<String> lostKinds = new HashSet<>();
    private final SourceSpan nowhere;

    /** A map that answers {@code nowhere} for what it does not know. */
    public SourceMap(SourceSpan nowhere) {
        this.nowhere = nowhere;
    }

    /** Name of an element as part. */
    public static String element(String part, int index) {
        return part + "[" + index + "]";
    }

    /** Name of a map's entry as part. */
    public static String entry(String part, String key) {
        return part + "{" + key + "}";
    }

    /** Says where an owner stands. */
    public void put(Object owner, Supplier<SourceSpan> span) {
        putValue(owner, WHOLE, span);
    }

    /** Says where the value of a part stands. */
    public void putValue(Object owner, String part, Supplier<SourceSpan> span) {
        values.computeIfAbsent(owner, o -> new HashMap<>()).put(part, span);
    }

    /** Says where the key of a part stands. */
    public void putKey(Object owner, String part, Supplier<SourceSpan> span) {
        keys.computeIfAbsent(owner, o -> new HashMap<>()).put(part, span);
    }

    /** Says that a part was reported already and holds a stand-in; checks leave it alone. */
    public void putBroken(Object owner, String part) {
        broken.computeIfAbsent(owner, o -> new HashSet<>()).add(part);
    }

    /** Says that something with this id stands in the pack but could not be read. */
    public void putLostId(String id) {
        lostIds.add(id);
    }

    /** Says that a file of this kind could not be read at all, so that nobody knows its ids. */
    public void putLostKind(String kind) {
        lostKinds.add(kind);
    }

    /** A file of this kind could not be read at all. */
    public boolean isLostKind(String kind) {
        return lostKinds.contains(kind);
    }

    /** The span of an owner. */
    public SourceSpan of(Object owner) {
        return find(values, owner, WHOLE, () -> nowhere);
    }

    /** The span of a part's value, of its key when it has none, else that of the owner. */
    public SourceSpan value(Object owner, String part) {
        return find(values, owner, part, () -> key(owner, part));
    }

    /** The span of a part's key, else that of the owner. */
    public SourceSpan key(Object owner, String part) {
        return find(keys, owner, part, () -> of(owner));
    }

    /** The part was reported already. */
    public boolean isBroken(Object owner, String part) {
        return broken.getOrDefault(owner, Set.of()).contains(part);
    }

    /** Something with this id stands in the pack but could not be read. */
    public boolean isLost(String id) {
        return lostIds.contains(id);
    }

    private static SourceSpan find(
            IdentityHashMap<Object, Map<String, Supplier<SourceSpan>>> spans,
            Object owner,
            String part,
            Supplier<SourceSpan> otherwise) {
        Supplier<SourceSpan> span = spans.getOrDefault(owner, Map.of()).get(part);
        return span == null ? otherwise.get() : span.get();
    }
}
