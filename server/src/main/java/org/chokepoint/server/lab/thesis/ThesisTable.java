package org.chokepoint.server.lab.thesis;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.chokepoint.content.model.Text;
import org.chokepoint.content.model.ThesisDef.ClaimDef;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Results of theses for people and for programs. */
public final class ThesisTable {
    private static final String LANGUAGE = "en";

    private ThesisTable() {}

    /** One line a thesis and one a claim, and how many hold. */
    public static String text(List<ThesisResult> results) {
        StringBuilder text = new StringBuilder();
        for (ThesisResult result : results) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s  %-5s %d/%d  %s%n",
                    result.thesis().id(),
                    result.holds() ? "holds" : "FAILS",
                    result.setsHeld(),
                    SeedSets.COUNT,
                    words(result.thesis().statement())));
            for (int claim = 0; claim < result.thesis().claims().size(); claim++) {
                claim(result, claim, text);
            }
        }
        long holding = results.stream().filter(ThesisResult::holds).count();
        return text.append(String.format(Locale.ROOT, "%d of %d hold%n", holding, results.size()))
                .toString();
    }

    private static void claim(ThesisResult result, int claim, StringBuilder text) {
        ClaimDef def = result.thesis().claims().get(claim);
        text.append(String.format(
                Locale.ROOT,
                "     %10s  %-22s %d/%d  %s%n",
                number(result.mean(claim)),
                bounds(def),
                result.setsHeld(claim),
                SeedSets.COUNT,
                words(def.says())));
    }

    private static String bounds(ClaimDef claim) {
        String least = claim.atLeast() == null ? "" : ">= " + number(claim.atLeast());
        String most = claim.atMost() == null ? "" : "<= " + number(claim.atMost());
        return "(" + least + (least.isEmpty() || most.isEmpty() ? "" : ", ") + most + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.1f", value);
    }

    private static String words(Text text) {
        return text.byLanguage()
                .getOrDefault(LANGUAGE, text.byLanguage().values().iterator().next());
    }

    /** One JSON object a line for each thesis: id, holds, sets_held, and its claims with bounds and values by set. */
    public static String json(List<ThesisResult> results) {
        StringWriter out = new StringWriter();
        JsonFactory factory = new JsonFactory();
        for (ThesisResult result : results) {
            try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
                write(result, json);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void write(ThesisResult result, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", result.thesis().id());
        json.writeStringProperty("statement", words(result.thesis().statement()));
        json.writeBooleanProperty("holds", result.holds());
        json.writeNumberProperty("sets_held", result.setsHeld());
        json.writeArrayPropertyStart("claims");
        for (int claim = 0; claim < result.thesis().claims().size(); claim++) {
            write(result, claim, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(ThesisResult result, int claim, JsonGenerator json) {
        ClaimDef def = result.thesis().claims().get(claim);
        json.writeStartObject();
        json.writeStringProperty("says", words(def.says()));
        json.writeNumberProperty("value", result.mean(claim));
        bound("at_least", def.atLeast(), json);
        bound("at_most", def.atMost(), json);
        json.writeNumberProperty("sets_held", result.setsHeld(claim));
        json.writeArrayPropertyStart("values");
        result.values().forEach(set -> json.writeNumber(set.get(claim)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void bound(String key, @Nullable Double bound, JsonGenerator json) {
        if (bound != null) {
            json.writeNumberProperty(key, bound);
        }
    }
}
