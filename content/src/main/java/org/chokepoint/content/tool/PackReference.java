package org.chokepoint.content.tool;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chokepoint.content.model.Doc;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.Vocabulary;

/** Writes the reference for modders out of the records, so that it cannot say anything else than the loader. Stateless. */
public final class PackReference {
    private static final String INTRODUCTION = """
        # Files of a pack

        Written by the build out of the records that the loader fills; do not edit. How to rewrite it stands in
        `PackReferenceTest`.

        A pack is a folder of YAML files in UTF-8. Its name is the pack's id. Lists may be one file (`cards.yaml`) or
        a folder of files (`cards/*.yaml`, read in the order of their names). Texts are maps of languages:
        `{en: "..."}`. Ids are small letters, digits and underscores; facts are `F` and three digits. There are no
        anchors, aliases, tags and tabs. `pack check FOLDER` lists everything that is wrong, with file, line and
        column.

        Only the keys marked *optional* may be missing. A scenario, plan or thesis may say `based_on: other`: each key
        that it does not give is taken from the other one. In a thesis, a run may be based on another run, and its plan
        on one of `plans.yaml`.

        """;

    private final StringBuilder out = new StringBuilder(INTRODUCTION);
    private final Set<Class<?>> done = new HashSet<>();

    private PackReference() {}

    /** The whole reference as Markdown. */
    public static String markdown() {
        PackReference reference = new PackReference();
        for (Part file : RecordShape.of(Ruleset.class).parts()) {
            reference.file(file);
        }
        reference.effects();
        reference.formulas();
        return reference.out.toString();
    }

    private void file(Part file) {
        boolean list = file.type() == List.class;
        Class<?> type = ValueWords.element(file);
        String also = list ? " or `" + file.key() + "/*.yaml`" : "";
        String holds = list ? "A list; each entry is " + RecordShape.of(type).aNoun() + "." : "A map.";
        String optional = file.optional() ? " Optional." : "";
        line("## `" + file.key() + ".yaml`" + also);
        line("");
        line(holds + optional);
        line("");
        Deque<Class<?>> left = new ArrayDeque<>(List.of(type));
        while (!left.isEmpty()) {
            Class<?> next = left.removeFirst();
            table(next, next == type);
            for (Class<?> inner : innerRecords(next)) {
                if (done.add(inner)) {
                    left.addLast(inner);
                }
            }
        }
    }

    private void table(Class<?> type, boolean top) {
        RecordShape shape = RecordShape.of(type);
        if (!top) {
            String noun = shape.noun();
            line("### " + noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1));
            line("");
        }
        line("| Key | Value | Meaning |");
        line("|---|---|---|");
        for (Part part : shape.parts()) {
            Doc doc = part.annotation(Doc.class);
            line("| `" + part.key() + "` | " + ValueWords.of(part) + " | " + (doc == null ? "" : cell(doc.value()))
                    + " |");
        }
        line("");
    }

    private static List<Class<?>> innerRecords(Class<?> type) {
        return RecordShape.of(type).parts().stream()
                .<Class<?>>map(ValueWords::element)
                .filter(ValueWords::isGroup)
                .toList();
    }

    private void effects() {
        line("## Vocabulary of effects");
        line("");
        line("Written `kind` or `kind:target` as `key` of an effect. R numbers are the rules that read the effect.");
        line("");
        line("| Kind | Target | Meaning |");
        line("|---|---|---|");
        for (EffectKind kind : EffectKind.values()) {
            line("| `" + kind.key() + "` | " + target(kind.targets()) + " | " + cell(doc(kind)) + " |");
        }
        line("");
        line("`all` is every line or sector, `drawn` the sector that the seed draws for an event with"
                + " `draws_sector: true`,");
        line("`chosen` what the player names for a card with `target: line` or `target: sector`.");
        line("");
    }

    private static String target(EffectKind.Targets targets) {
        return switch (targets) {
            case NONE -> "none";
            case LINE -> "line, `chosen`";
            case SECTOR_OR_NONE -> "none, sector, `drawn`, `chosen`";
            case SECTOR_OR_ALL -> "sector, `all`, `drawn`, `chosen`";
            case SECTOR_OR_LINE_OR_ALL -> "sector, line, `all`, `drawn`, `chosen`";
            case INPUT_OR_ALL -> "line, derived input, `all`, `chosen`";
        };
    }

    private static String doc(EffectKind kind) {
        try {
            Doc doc = EffectKind.class.getField(kind.name()).getAnnotation(Doc.class);
            return doc == null ? "" : doc.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("an enum constant is a field: " + kind, e);
        }
    }

    private void formulas() {
        line("## Conditions and formulas");
        line("");
        line("They are written in CEL: `round >= 3 && level[\"equipment\"] < 0.85`. All numbers are the same kind;"
                + " `3` and");
        line("`3.0` mean the same. A condition yields true or false, a formula a number.");
        line("");
        line("Operators: `&&` `||` `!` `<` `<=` `>` `>=` `==` `!=` `+` `-` `*` `/` `%` `?:` `min(a, b)` `max(a,"
                + " b)`. Put the");
        line("whole in quotes when it holds `: ` or ` #` or starts with `!` or a quote.");
        line("");
        line("| Name | Type | Meaning |");
        line("|---|---|---|");
        vocabulary(Vocabulary.NAMES, Vocabulary.MAPS);
        line("");
        line("In a bot's reaction with `each`, `sector` or `line` is the id of what it runs over and `index` its"
                + " place from 0;");
        line("`level[line]` and `sales[sector]` read its values.");
        line("");
        line("The claims of a thesis read figures of its runs: `banned.score`, `free.level[\"design\"]`, and after"
                + " an earlier");
        line("round `free[4].score`. They know all numbers above and these:");
        line("");
        line("| Name | Type | Meaning |");
        line("|---|---|---|");
        vocabulary(Vocabulary.RUN_NAMES, Vocabulary.RUN_MAPS);
    }

    private void vocabulary(Map<String, Vocabulary.NameDef> names, Map<String, Vocabulary.MapDef> maps) {
        names.forEach((name, def) -> line("| `" + name + "` | " + words(def.type()) + " | " + cell(def.doc()) + " |"));
        maps.forEach((name, def) -> {
            String key = def.keys().name().toLowerCase(Locale.ROOT);
            line("| `" + name + "[\"" + key + "\"]` | " + words(def.type()) + " | " + cell(def.doc()) + " |");
        });
    }

    private static String words(Vocabulary.Type type) {
        return switch (type) {
            case NUMBER -> "number";
            case BOOL -> "true or false";
            case TEXT -> "text";
        };
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
