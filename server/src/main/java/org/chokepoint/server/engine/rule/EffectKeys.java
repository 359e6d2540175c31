package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.EffectKind.Targets;
import org.jspecify.annotations.Nullable;

/**
 * Gives every effect key of a scenario an index, so that the sums of active effects are one array. A kind that may go
 * with nothing or with {@code all} has that key first, then come sectors, lines and derived inputs. Immutable.
 */
public final class EffectKeys {
    /** The index of a key whose target the scenario does not have: its effects do nothing. */
    static final int ABSENT = -1;

    private final Ids sectors;
    private final Ids lines;
    private final Ids derivedInputs;
    private final int[] sectorOf;
    private final EnumMap<EffectKind, Integer> first = new EnumMap<>(EffectKind.class);
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> byName = new TreeMap<>();

    EffectKeys(Ids sectors, Ids lines, Ids derivedInputs, int[] sectorOf) {
        this.sectors = sectors;
        this.lines = lines;
        this.derivedInputs = derivedInputs;
        this.sectorOf = sectorOf;
        for (EffectKind kind : EffectKind.values()) {
            first.put(kind, names.size());
            layOut(kind);
        }
    }

    private void layOut(EffectKind kind) {
        Targets targets = kind.targets();
        if (targets != Targets.LINE) {
            boolean bare = targets == Targets.NONE || targets == Targets.SECTOR_OR_NONE;
            add(new EffectKey(kind, bare ? null : EffectKey.ALL));
        }
        if (hasSectors(targets)) {
            sectors.all().forEach(sector -> add(new EffectKey(kind, sector)));
        }
        if (hasLines(targets)) {
            lines.all().forEach(line -> add(new EffectKey(kind, line)));
        }
        if (targets == Targets.INPUT_OR_ALL) {
            derivedInputs.all().forEach(input -> add(new EffectKey(kind, input)));
        }
    }

    private static boolean hasSectors(Targets targets) {
        return targets == Targets.SECTOR_OR_NONE
                || targets == Targets.SECTOR_OR_ALL
                || targets == Targets.SECTOR_OR_LINE_OR_ALL;
    }

    private void add(EffectKey key) {
        String name = key.toString();
        byName.put(name, names.size());
        names.add(name);
    }

    private static boolean hasLines(Targets targets) {
        return targets == Targets.LINE || targets == Targets.INPUT_OR_ALL || targets == Targets.SECTOR_OR_LINE_OR_ALL;
    }

    /** Number of keys. */
    int size() {
        return names.size();
    }

    /** The key at an index as it is written. */
    String name(int index) {
        return names.get(index);
    }

    /** The index of a key as it is written, or {@link #ABSENT}. */
    int named(String name) {
        return byName.getOrDefault(name, ABSENT);
    }

    /** The index of a kind's key without target or for all. */
    int of(EffectKind kind) {
        return Objects.requireNonNull(first.get(kind));
    }

    /** The index of a kind's key for a sector. */
    int ofSector(EffectKind kind, int sector) {
        return of(kind) + 1 + sector;
    }

    /** The index of a kind's key for a line. */
    int ofLine(EffectKind kind, int line) {
        int start = of(kind);
        return switch (kind.targets()) {
            case LINE -> start + line;
            case SECTOR_OR_LINE_OR_ALL -> start + 1 + sectors.size() + line;
            default -> start + 1 + line;
        };
    }

    /** The index of a kind's key for a line, or for its sector when the kind goes with sectors. */
    int ofLineOrSector(EffectKind kind, int line) {
        boolean lineToo = hasLines(kind.targets());
        return lineToo ? ofLine(kind, line) : ofSector(kind, sectorOf[line]);
    }

    /** The index of the sanction on a derived input. */
    int ofDerivedInput(String input) {
        return of(EffectKind.Z) + 1 + lines.size() + derivedInputs.find(input);
    }

    /** The index of a kind's key for a target, or {@link #ABSENT} when the scenario does not have it. */
    int of(EffectKind kind, @Nullable String target) {
        if (target == null || target.equals(EffectKey.ALL)) {
            return kind.targets() == Targets.LINE ? ABSENT : of(kind);
        }
        return named(new EffectKey(kind, target).toString());
    }
}
