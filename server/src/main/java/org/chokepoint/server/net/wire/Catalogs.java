package org.chokepoint.server.net.wire;

import com.google.common.collect.MapMaker;
import com.google.protobuf.ByteString;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.CardDef;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.ScoringDef;
import org.chokepoint.content.model.SectorDef;
import org.chokepoint.content.model.StanceDef;
import org.chokepoint.content.model.Text;
import org.chokepoint.protocol.Layout;
import org.chokepoint.protocol.v1.CardTarget;
import org.chokepoint.protocol.v1.CardText;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.DimensionText;
import org.chokepoint.protocol.v1.DisputeText;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.SectorText;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.StanceText;
import org.chokepoint.server.engine.bot.BotMove;
import org.chokepoint.server.engine.command.InjectEvent;
import org.chokepoint.server.engine.rule.Disputes;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.session.TextBook;

/**
 * All texts of a game as the bytes of the field {@code catalog} of a ServerFrame. Made once for each pack, scenario and
 * language. Safe from any thread.
 */
final class Catalogs {
    private static final int WHOLE_BP = 10_000;

    /** Weak keys compare by identity. */
    private final ConcurrentMap<Ruleset, Map<Variant, Made>> made =
            new MapMaker().weakKeys().makeMap();

    private record Variant(String scenario, List<String> languages) {}

    /**
     * A catalog.
     *
     * @param field its bytes
     * @param layout of its figures
     * @param changes of its reports
     * @param causes places of its causes, from 1
     * @param shares places of what money goes to, from 1
     */
    record Made(
            ByteString field,
            Layout layout,
            List<Layout.Item> changes,
            Map<String, Integer> causes,
            Map<String, Integer> shares) {
        private static Made of(Catalog catalog) {
            Map<String, Integer> causes = new HashMap<>();
            catalog.getCausesList().forEach(cause -> causes.put(cause.getId(), causes.size() + 1));
            Layout layout = Layout.of(catalog);
            Map<String, Integer> shares = new HashMap<>();
            layout.shares().forEach(id -> shares.put(id, shares.size() + 1));
            return new Made(
                    ServerFrame.newBuilder().setCatalog(catalog).build().toByteString(),
                    layout,
                    layout.changes(),
                    causes,
                    shares);
        }
    }

    Made of(TextBook texts) {
        Variant variant = new Variant(texts.scenario().id(), texts.languages());
        return made.computeIfAbsent(texts.ruleset(), unknown -> new ConcurrentHashMap<>())
                .computeIfAbsent(variant, unknown -> Made.of(catalog(texts)));
    }

    static Catalog catalog(TextBook texts) {
        Ruleset ruleset = texts.ruleset();
        ScenarioDef scenario = texts.scenario();
        List<String> languages = texts.languages();
        Lexicon lexicon = Lexicon.of(ruleset);
        Catalog.Builder catalog = Catalog.newBuilder()
                .setPack(ruleset.pack().id())
                .setPackVersion(ruleset.pack().version())
                .setLanguage(texts.language())
                .setScenarioTitle(scenario.title().in(languages))
                .setScenarioBriefing(scenario.briefing().in(languages))
                .setCardsPerRound(scenario.cardsPerRound())
                .setBorrowLimitBp((int) Math.round(scenario.borrowLimit() * WHOLE_BP));
        scenario.sectors().forEach(id -> catalog.addSectors(sector(lexicon.sector(id), languages)));
        ruleset.programmes().forEach(def -> catalog.addProgrammes(named(def.id(), def.name(), def.text(), languages)));
        ruleset.stances().forEach(def -> catalog.addStances(stance(def, languages)));
        ruleset.cards().forEach(def -> catalog.addCards(card(def, lexicon, languages)));
        ruleset.scoring().dimensions().forEach(def -> catalog.addDimensions(dimension(def, languages)));
        addCauses(catalog, ruleset, languages);
        Disputes.of(ruleset, scenario).events().forEach(def -> catalog.addDisputes(dispute(def, lexicon, languages)));
        addModes(catalog, texts);
        ruleset.events().stream()
                .filter(def -> InjectEvent.isFree(def, scenario))
                .forEach(def -> catalog.addInjectableEvents(def.id()));
        ruleset.bots().forEach(bot -> addSentences(catalog, bot, languages));
        return catalog.build();
    }

    /** The rules' own causes, then events and cards; of equal ids the first counts. */
    private static void addCauses(Catalog.Builder catalog, Ruleset ruleset, List<String> languages) {
        Map<String, String> names = new LinkedHashMap<>();
        Rounds.CAUSES.forEach(id -> names.putIfAbsent(id, CauseTexts.name(id, languages)));
        ruleset.events().forEach(def -> names.putIfAbsent(def.id(), def.title().in(languages)));
        ruleset.cards().forEach(def -> names.putIfAbsent(def.id(), def.name().in(languages)));
        ruleset.deals().forEach(def -> names.putIfAbsent(def.id(), def.name().in(languages)));
        names.forEach((id, name) -> catalog.addCauses(cause(id, name)));
    }

    private static DisputeText dispute(EventDef def, Lexicon lexicon, List<String> languages) {
        DisputeText.Builder dispute =
                DisputeText.newBuilder().setEvent(def.id()).setTitle(def.title().in(languages));
        def.readings().forEach(reading -> dispute.addReadings(Events.reading(reading, lexicon, languages)));
        return dispute.build();
    }

    /** A bot's idea, and what it says when one of its reactions decides. */
    private static void addSentences(Catalog.Builder catalog, BotDef bot, List<String> languages) {
        catalog.addBotSentences(
                sentence(bot.id(), bot.name().in(languages), bot.idea().in(languages)));
        for (int i = 0; i < bot.reactions().size(); i++) {
            Text why = bot.reactions().get(i).why();
            if (why != null) {
                catalog.addBotSentences(
                        sentence(BotMove.sentence(bot.id(), i + 1), bot.name().in(languages), why.in(languages)));
            }
        }
    }

    private static NamedText sentence(String id, String bot, String text) {
        return NamedText.newBuilder().setId(id).setName(bot).setText(text).build();
    }

    /** Texts of the modes that the scenario has beside the usual one. */
    private static void addModes(Catalog.Builder catalog, TextBook texts) {
        Ruleset ruleset = texts.ruleset();
        List<String> languages = texts.languages();
        if (texts.scenario().modes().contains(GameMode.RIVALS)) {
            ruleset.economies()
                    .forEach(def -> catalog.addEconomies(named(def.id(), def.name(), def.text(), languages)));
        }
        ruleset.deals().stream()
                .filter(def -> texts.scenario().modes().stream().anyMatch(def.modes()::contains))
                .forEach(def -> catalog.addDeals(Deals.text(def, languages)));
    }

    private static NamedText cause(String id, String name) {
        return NamedText.newBuilder().setId(id).setName(name).build();
    }

    private static NamedText named(String id, Text name, Text text, List<String> languages) {
        return NamedText.newBuilder()
                .setId(id)
                .setName(name.in(languages))
                .setText(text.in(languages))
                .build();
    }

    private static SectorText sector(SectorDef def, List<String> languages) {
        SectorText.Builder sector =
                SectorText.newBuilder().setSector(def.id()).setName(def.name().in(languages));
        def.lines().forEach(line -> sector.addLines(cause(line.id(), line.name().in(languages))));
        return sector.build();
    }

    private static StanceText stance(StanceDef def, List<String> languages) {
        return StanceText.newBuilder()
                .setStance(def.id())
                .setName(def.name().in(languages))
                .setText(def.text().in(languages))
                .setOpenness(def.openness())
                .build();
    }

    private static CardText card(CardDef def, Lexicon lexicon, List<String> languages) {
        return CardText.newBuilder()
                .setCard(def.id())
                .setName(def.name().in(languages))
                .setText(def.text().in(languages))
                .setCost(def.cost())
                .setMandate(def.mandate())
                .setCooldown(def.cooldown())
                .setTarget(target(def.target()))
                .addAllSources(lexicon.sources(def.facts(), languages))
                .build();
    }

    private static CardTarget target(CardDef.TargetKind kind) {
        return switch (kind) {
            case NONE -> CardTarget.NO_TARGET;
            case LINE -> CardTarget.LINE_TARGET;
            case SECTOR -> CardTarget.SECTOR_TARGET;
        };
    }

    private static DimensionText dimension(ScoringDef.DimensionDef def, List<String> languages) {
        return DimensionText.newBuilder()
                .setDimension(def.id().name().toLowerCase(java.util.Locale.ROOT))
                .setName(def.name().in(languages))
                .setText(def.text().in(languages))
                .setWeight(def.weight())
                .build();
    }
}
