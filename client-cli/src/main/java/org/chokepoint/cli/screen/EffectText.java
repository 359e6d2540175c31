package org.chokepoint.cli.screen;

import java.util.List;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.ActiveEffect;

/** Effects in words: {@code z:equipment 0.85 5} is "sanction on inputs for Equipment +85% for 5 rounds". */
final class EffectText {
    private static final Sentences WORDS = new Sentences("effects.properties");
    private static final double POINTS = 100;
    private static final String ALL = "all";

    private EffectText() {}

    /** All of them in one sentence without a stop, or "nothing by itself". */
    static String of(List<ActiveEffect> effects, Names names) {
        return effects.isEmpty()
                ? "nothing by itself"
                : effects.stream().map(effect -> of(effect, names)).collect(Collectors.joining("; "));
    }

    /** One effect. */
    static String of(ActiveEffect effect, Names names) {
        int colon = effect.getKey().indexOf(':');
        String kind = colon < 0 ? effect.getKey() : effect.getKey().substring(0, colon);
        String target = colon < 0 ? ALL : effect.getKey().substring(colon + 1);
        String words = WORDS.raw(kind, kind.replace('_', ' ') + " {+}");
        String chosen = target.equals(ALL) ? WORDS.raw(kind + ".all", words) : words;
        String filled = fill(chosen, effect.getValue())
                .replace("{target}", target.equals(ALL) ? "all sectors" : names.of(target));
        return effect.getRoundsLeft() > 1 ? filled + " for " + Figures.count(effect.getRoundsLeft(), "round") : filled;
    }

    private static String fill(String words, double value) {
        return words.replace("{%}", Figures.signedPercent(value))
                .replace("{share}", Figures.short1(value * POINTS) + "%")
                .replace("{pp}", Figures.signedShort(value * POINTS) + " points")
                .replace("{+}", Figures.signedShort(value))
                .replace("{bn}", Figures.signedShort(value) + " bn");
    }
}
