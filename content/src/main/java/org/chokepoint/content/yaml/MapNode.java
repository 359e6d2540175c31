package org.chokepoint.content.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * A map.
 *
 * @param region the braces, or the first key
 * @param entries its entries in order, keys without doubles
 * @param lost keys whose text could not be read, or {@link #EVERYTHING}
 */
public record MapNode(Region region, List<Entry> entries, Set<String> lost) implements Node {
    /** Nobody knows which keys were lost. */
    public static final Set<String> EVERYTHING = Set.of("*");

    /** Copies. */
    public MapNode {
        entries = List.copyOf(entries);
        lost = Set.copyOf(lost);
    }

    /** The entry with a key. */
    public Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.name().equals(key)).findFirst();
    }

    /** An entry may be missing because its text could not be read. */
    public boolean damaged() {
        return !lost.isEmpty();
    }

    /** The entry with this key may be missing because its text could not be read. */
    public boolean isLost(String key) {
        return lost.contains(key) || lost.equals(EVERYTHING);
    }

    @Override
    public String noun() {
        return "a map";
    }

    /** A key and its value. */
    public record Entry(ScalarNode key, Node value) {
        /** An entry whose key stands nowhere in a file. */
        public static Entry of(String name, Node value) {
            return new Entry(new ScalarNode(value.region(), name, ScalarStyle.PLAIN), value);
        }

        /** The key's text. */
        public String name() {
            return key.value();
        }
    }
}
