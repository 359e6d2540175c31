package org.chokepoint.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.content.load.FolderSource;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.MemorySource;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.content.model.CardDef;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.junit.jupiter.api.Test;

/** Does to a copy of the core pack what {@code docs/modding/adding.md} says, and plays. */
class ModdingPageTest {
    private static final Path PAGE = Path.of("..", "docs", "modding", "adding.md");
    private static final Path CORE = Path.of("..", "content", "packs", "core");
    private static final Pattern STEP =
            Pattern.compile("(Append to|Change in) `([^`]+)`:\\n\\n```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("- id: (\\w+)\\n");

    @Test
    void shouldPlayWhatThePageAddsWithoutAWordOfJava() throws IOException {
        // given
        Map<String, String> files = core();
        Ruleset before = ruleset(files);
        List<MatchResult> steps = STEP.matcher(Files.readString(PAGE).replace("\r\n", "\n"))
                .results()
                .toList();
        assertThat(steps)
                .extracting(step -> step.group(2))
                .containsExactly("events/domestic.yaml", "cards.yaml", "scenarios.yaml", "prediction_ledger.yaml");
        // when
        for (MatchResult step : steps) {
            String text = Objects.requireNonNull(files.get(step.group(2)));
            boolean appends = step.group(1).equals("Append to");
            files.put(step.group(2), appends ? text + "\n" + step.group(3) : changed(text, step.group(3)));
        }
        Ruleset after = ruleset(files);
        // then
        assertThat(after.events()).hasSize(before.events().size() + 1);
        assertThat(after.scenarios()).hasSize(before.scenarios().size() + 1);
        assertThat(card(before, "stockpile").cost()).isNotEqualTo(45);
        assertThat(card(after, "stockpile").cost()).isEqualTo(45);
        assertThat(card(after, "stockpile").cooldown()).isEqualTo(3);
        assertThat(Objects.requireNonNull(after.predictionLedger()).questions())
                .extracting(PredictionLedgerDef.QuestionDef::id)
                .contains("budget_grows");
        playsARound(World.draw(Rulebook.of(after, "long_winter"), 7));
        assertThat(firstRound(World.draw(Rulebook.of(after, "sprint"), 7))).contains("museum_of_chips");
    }

    private static void playsARound(World world) {
        assertThat(world.rulebook().scenario().rounds()).isEqualTo(8);
        assertThat(firstRound(world)).containsExactly("museum_of_chips");
        NationState opened = Games.firstRound(world);
        NationState resolved = Rounds.resolve(world, opened, Bots.plan(world, opened, "longterm"));
        assertThat(resolved.round()).isEqualTo(1);
        assertThat(resolved.score()).isBetween(10.0, 100.0);
    }

    private static List<String> firstRound(World world) {
        return Rounds.events(world, Games.firstRound(world)).stream()
                .map(Rounds.OpenEvent::event)
                .toList();
    }

    /** In the entry with the snippet's id, each line of the snippet takes the place of the line with its key. */
    private static String changed(String text, String snippet) {
        Matcher id = ID.matcher(snippet);
        assertThat(id.find()).isTrue();
        int from = text.indexOf(id.group());
        assertThat(from).as(id.group()).isNotNegative();
        int end = text.indexOf("\n- id: ", from);
        String entry = text.substring(from, end < 0 ? text.length() : end);
        String edited = entry;
        for (String line : snippet.substring(id.end()).lines().toList()) {
            String key = line.substring(0, line.indexOf(':') + 1);
            edited = edited.replaceFirst("(?m)^" + key + ".*$", line);
        }
        assertThat(edited).isNotEqualTo(entry);
        return text.replace(entry, edited);
    }

    private static CardDef card(Ruleset ruleset, String id) {
        return ruleset.cards().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> core() throws IOException {
        FolderSource source = new FolderSource(CORE);
        Map<String, String> files = new TreeMap<>();
        for (String file : source.files().keySet()) {
            files.put(file, new String(source.read(file), StandardCharsets.UTF_8));
        }
        files.computeIfPresent("pack.yaml", (file, text) -> text.replaceFirst("(?m)^id: core$", "id: mine"));
        return files;
    }

    private static Ruleset ruleset(Map<String, String> files) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        LoadResult result = PackLoader.load(new MemorySource("mine", bytes));
        assertThat(result.issues()).isEmpty();
        return Objects.requireNonNull(result.ruleset());
    }
}
