package org.chokepoint.content.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chokepoint.content.model.ArticleDef;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.CardDef;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.content.model.EconomyDef;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.FactDef;
import org.chokepoint.content.model.LineDef;
import org.chokepoint.content.model.ProgrammeDef;
import org.chokepoint.content.model.Ref;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.content.model.SectorDef;
import org.chokepoint.content.model.StanceDef;

/** The ids of a pack by kind, in the order of the files. */
final class Ids {
    private final Map<Ref.Kind, Set<String>> byKind = new EnumMap<>(Ref.Kind.class);
    private final Set<String> derivedInputs = new LinkedHashSet<>();

    private Ids() {}

    static Ids of(Ruleset rules) {
        Ids ids = new Ids();
        ids.put(Ref.Kind.ARTICLE, rules.articles(), ArticleDef::id);
        ids.put(Ref.Kind.FACT, rules.facts(), FactDef::id);
        ids.put(Ref.Kind.SECTOR, rules.sectors(), SectorDef::id);
        ids.put(Ref.Kind.PROGRAMME, rules.programmes(), ProgrammeDef::id);
        ids.put(Ref.Kind.STANCE, rules.stances(), StanceDef::id);
        ids.put(Ref.Kind.CARD, rules.cards(), CardDef::id);
        ids.put(Ref.Kind.EVENT, rules.events(), EventDef::id);
        ids.put(Ref.Kind.SCENARIO, rules.scenarios(), ScenarioDef::id);
        ids.put(Ref.Kind.BOT, rules.bots(), BotDef::id);
        ids.put(Ref.Kind.ECONOMY, rules.economies(), EconomyDef::id);
        ids.put(Ref.Kind.DEAL, rules.deals(), DealDef::id);
        List<LineDef> lines =
                rules.sectors().stream().flatMap(s -> s.lines().stream()).toList();
        ids.put(Ref.Kind.LINE, lines, LineDef::id);
        for (SectorDef sector : rules.sectors()) {
            SectorDef.DerivedInput input = sector.derivedInput();
            if (input != null) {
                ids.derivedInputs.add(input.key());
            }
        }
        return ids;
    }

    private <T> void put(Ref.Kind kind, List<T> all, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        all.stream().map(id).filter(name -> !name.isEmpty()).forEach(ids::add);
        byKind.put(kind, ids);
    }

    /** Ids of a kind. */
    Collection<String> of(Ref.Kind kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    /** Keys of derived inputs. */
    Collection<String> derivedInputs() {
        return derivedInputs;
    }

    /** What people call one of the kind. */
    static String noun(Ref.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
