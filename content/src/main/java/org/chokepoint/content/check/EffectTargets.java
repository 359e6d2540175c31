package org.chokepoint.content.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.CardDef.TargetKind;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.Ref;
import org.jspecify.annotations.Nullable;

/** What may stand behind the colon of an effect. */
final class EffectTargets {
    private EffectTargets() {}

    /**
     * Where an effect stands.
     *
     * @param chosen what the player names
     * @param drawn the seed draws a sector
     */
    record Place(TargetKind chosen, boolean drawn) {
        static final Place PLAIN = new Place(TargetKind.NONE, false);
    }

    /** Targets that a kind takes in a place, in the order to list them. */
    private static Set<String> valid(Subject subject, EffectKind kind, Place place) {
        EffectKind.Targets targets = kind.targets();
        Set<String> valid = new LinkedHashSet<>();
        if (takesLine(targets)) {
            valid.addAll(subject.ids().of(Ref.Kind.LINE));
        }
        if (takesSector(targets)) {
            valid.addAll(subject.ids().of(Ref.Kind.SECTOR));
        }
        if (targets == EffectKind.Targets.INPUT_OR_ALL) {
            valid.addAll(subject.ids().derivedInputs());
        }
        if (takesAll(targets)) {
            valid.add(EffectKey.ALL);
        }
        if (place.drawn() && takesSector(targets)) {
            valid.add(EffectKey.DRAWN);
        }
        boolean chosen = (place.chosen() == TargetKind.LINE && (takesLine(targets) || takesSector(targets)))
                || (place.chosen() == TargetKind.SECTOR && takesSector(targets));
        if (chosen) {
            valid.add(EffectKey.CHOSEN);
        }
        return valid;
    }

    static boolean takesLine(EffectKind.Targets targets) {
        return switch (targets) {
            case LINE, SECTOR_OR_LINE_OR_ALL, INPUT_OR_ALL -> true;
            case NONE, SECTOR_OR_NONE, SECTOR_OR_ALL -> false;
        };
    }

    static boolean takesSector(EffectKind.Targets targets) {
        return switch (targets) {
            case SECTOR_OR_NONE, SECTOR_OR_ALL, SECTOR_OR_LINE_OR_ALL -> true;
            case NONE, LINE, INPUT_OR_ALL -> false;
        };
    }

    private static boolean takesAll(EffectKind.Targets targets) {
        return switch (targets) {
            case SECTOR_OR_ALL, SECTOR_OR_LINE_OR_ALL, INPUT_OR_ALL -> true;
            case NONE, LINE, SECTOR_OR_NONE -> false;
        };
    }

    private static boolean takesNothing(EffectKind.Targets targets) {
        return targets == EffectKind.Targets.NONE || targets == EffectKind.Targets.SECTOR_OR_NONE;
    }

    /** Checks an effect's key as bound. */
    static void check(Subject subject, EffectKey key, Place place) {
        SourceSpan span = key.target() == null
                ? subject.map().value(key, "kind")
                : subject.map().value(key, "target");
        check(subject, key.kind(), key.target(), place, span);
    }

    /** Checks an effect's key as written in a formula, where nothing is drawn or chosen. */
    static void checkWritten(Subject subject, String written, SourceSpan span) {
        int colon = written.indexOf(':');
        String word = colon < 0 ? written : written.substring(0, colon);
        List<String> words =
                Arrays.stream(EffectKind.values()).map(EffectKind::key).toList();
        Optional<EffectKind> kind = Arrays.stream(EffectKind.values())
                .filter(k -> k.key().equals(word))
                .findFirst();
        if (kind.isEmpty()) {
            String advice = Advice.instead(word, words, "effects");
            subject.error("unknown-effect", span, "'" + word + "' is not an effect.", advice);
        } else {
            String target = colon < 0 ? null : written.substring(colon + 1);
            check(subject, kind.get(), target, Place.PLAIN, span);
        }
    }

    private static void check(Subject subject, EffectKind kind, @Nullable String target, Place place, SourceSpan span) {
        List<String> valid = new ArrayList<>(valid(subject, kind, place));
        if (target == null) {
            if (!takesNothing(kind.targets())) {
                String message = "The effect '" + kind.key() + "' needs a target.";
                String advice = "Write " + kind.key() + ":target. " + Advice.list(valid, "targets");
                subject.error("missing-target", span, message, advice);
            }
        } else if (kind.targets() == EffectKind.Targets.NONE) {
            String message = "The effect '" + kind.key() + "' has no target.";
            subject.error("needless-target", span, message, "Write only " + kind.key() + ".");
        } else if (!valid.contains(target) && !subject.isLost(Ref.Kind.LINE, target)) {
            String message = "'" + target + "' is no target of the effect '" + kind.key() + "'" + why(target) + ".";
            subject.error("unknown-target", span, message, Advice.instead(target, valid, "targets"));
        }
    }

    private static String why(String target) {
        return switch (target) {
            case EffectKey.DRAWN -> " here; it needs an event with 'draws_sector: true'";
            case EffectKey.CHOSEN -> " here; it needs a card whose 'target' is of that kind";
            default -> "";
        };
    }
}
