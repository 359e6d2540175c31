package org.chokepoint.content.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Formula;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Text;
import org.chokepoint.content.model.Vocabulary;
import org.chokepoint.content.yaml.Node.Region;
import org.jspecify.annotations.Nullable;

/** Reads the model's types that YAML writes in a form of their own: texts, effect keys, formulas. */
final class Specials {
    private static final Map<String, EffectKind> KINDS = new LinkedHashMap<>();

    static {
        for (EffectKind kind : EffectKind.values()) {
            KINDS.put(kind.key(), kind);
        }
    }

    private final SourceMap map;
    private final FormulaReader formulas;
    private final Issues out;
    private final StandIns standIns;
    private final Scalars scalars;

    Specials(SourceMap map, FormulaReader formulas, Issues out, StandIns standIns, Scalars scalars) {
        this.map = map;
        this.formulas = formulas;
        this.out = out;
        this.standIns = standIns;
        this.scalars = scalars;
    }

    /** A map of languages to texts. */
    Bound text(String label, Node node) {
        if (!(node instanceof MapNode languages)) {
            String shown = node instanceof ScalarNode scalar ? scalar.shown() : "...";
            String advice = "Write { en: \"" + shown + "\" } with one entry for each language.";
            scalars.wrong(label, "a text for each language", node, advice);
            return standIns.broken(Text.class);
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        PartSpans spans = new PartSpans(map);
        for (MapNode.Entry entry : languages.entries()) {
            spans.entry(entry.name(), entry);
            ScalarNode value = scalars.text("The text of " + label + " in '" + entry.name() + "'", entry.value());
            byLanguage.put(entry.name(), value == null ? "" : value.value().stripTrailing());
            if (value == null) {
                spans.broken(entry.name());
            }
        }
        Text text = new Text(byLanguage);
        spans.settle(text, node);
        return new Bound(text, languages.damaged());
    }

    /** A kind of effect and its target. */
    Bound effectKey(String label, Node node) {
        ScalarNode scalar = scalars.text(label, node);
        if (scalar == null) {
            return standIns.broken(EffectKey.class);
        }
        String written = scalar.value();
        int colon = written.indexOf(':');
        String word = colon < 0 ? written : written.substring(0, colon);
        EffectKind kind = KINDS.get(word);
        if (kind == null) {
            String advice = Advice.instead(word, KINDS.keySet(), "effects");
            out.error("unknown-effect", region(scalar, 0, word).span(), "'" + word + "' is not an effect.", advice);
            return standIns.broken(EffectKey.class);
        }
        String target = colon < 0 ? null : written.substring(colon + 1);
        EffectKey key = new EffectKey(kind, target);
        map.put(key, scalar::span);
        map.putValue(key, "kind", () -> region(scalar, 0, word).span());
        if (target != null) {
            map.putValue(key, "target", () -> region(scalar, colon + 1, target).span());
        }
        return Bound.good(key);
    }

    /** The place of a part of a value; an effect's word is ASCII, so that its characters are code points. */
    private static Region region(ScalarNode scalar, int start, String part) {
        return new ScalarOffsets(scalar).region(start, start + part.codePointCount(0, part.length()));
    }

    /** A condition or formula. */
    Bound formula(Part part, String label, Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.isNull()) {
            scalars.wrong(label, "a condition or formula", node, "Write it in one line of text.");
            return standIns.broken(Expr.class);
        }
        Formula formula = part.annotation(Formula.class);
        Vocabulary.Type yields = formula == null ? Vocabulary.Type.BOOL : formula.value();
        Formula.Reads reads = formula == null ? Formula.Reads.COUNTRY : formula.reads();
        Expr expr = formulas.read(scalar.value(), yields, reads, new Notes(scalar));
        return expr == null ? standIns.broken(Expr.class) : Bound.good(expr);
    }

    /** Carries the notes of a formula's reader from places in the value to places in the file. */
    private final class Notes implements FormulaReader.Notes {
        private final ScalarNode scalar;
        private @Nullable ScalarOffsets offsets;

        Notes(ScalarNode scalar) {
            this.scalar = scalar;
        }

        @Override
        public void fault(String code, int start, int end, String message, String advice) {
            out.error(code, offsets().region(start, end).span(), message, advice);
        }

        @Override
        public void place(Expr part, int start, int end) {
            map.put(part, () -> offsets().region(start, end).span());
        }

        private ScalarOffsets offsets() {
            ScalarOffsets known = offsets;
            if (known == null) {
                known = new ScalarOffsets(scalar);
                offsets = known;
            }
            return known;
        }
    }
}
