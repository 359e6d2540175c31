package org.chokepoint.server.engine.rule;

import java.util.function.ToIntFunction;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Vocabulary;
import org.chokepoint.server.engine.rule.Conditions.Formula;
import org.chokepoint.server.engine.rule.Conditions.Test;
import org.chokepoint.server.engine.state.NationState;

/**
 * What the names and maps of {@link Vocabulary} read from a country. A sector, line, effect or card that the scenario
 * does not have reads as 0 or false.
 */
final class Readings {
    private static final String SECTOR = "sector";
    private static final String LINE = "line";
    private static final String INDEX = "index";

    private final Ids sectors;
    private final Ids lines;
    private final Ids cards;
    private final Ids events;
    private final EffectKeys keys;

    Readings(Ids sectors, Ids lines, Ids cards, Ids events, EffectKeys keys) {
        this.sectors = sectors;
        this.lines = lines;
        this.cards = cards;
        this.events = events;
        this.keys = keys;
    }

    /** A value of a country at an index. */
    @FunctionalInterface
    private interface Indexed {
        double at(Scope scope, int index);
    }

    Formula number(Expr.Name name) {
        return switch (name.name()) {
            case INDEX -> Scope::index;
            case "round" -> scope -> scope.nation().round();
            case "rounds" -> scope -> scope.world().rulebook().scenario().rounds();
            case "year" -> scope -> scope.world().rulebook().year(scope.nation().round());
            case "budget" -> scope -> scope.nation().budget();
            case "debt" -> scope -> scope.nation().debt();
            case "mandate" -> scope -> scope.nation().mandate();
            case "tension" -> scope -> scope.nation().tension();
            case "openness" -> scope -> scope.nation().openness();
            case "access" -> scope -> scope.nation().access();
            case "spread" -> scope -> scope.nation().spread();
            case "volatility" -> scope -> scope.nation().volatility();
            case "wage" -> scope -> scope.nation().wage();
            case "skill" -> scope -> scope.nation().skill();
            case "staff_total" ->
                scope -> total(scope, (at, sector) -> at.nation().staff(sector));
            case "staff_needed" ->
                scope -> total(scope, (at, sector) -> at.nation().need(sector));
            case "stranded_total" ->
                scope -> total(scope, (at, sector) -> at.nation().stranded(sector));
            case "domains" -> scope -> scope.nation().domains();
            case "score" -> scope -> scope.nation().score();
            case "sales_total" ->
                scope -> total(scope, (at, sector) -> at.nation().sales(sector));
            case "sales_so_far" -> scope -> scope.nation().salesSoFar();
            case "processing_exports" -> scope -> scope.nation().processingExports();
            case "sanctions_active" -> scope -> sanctionActive(scope) ? 1 : 0;
            default -> throw new IllegalArgumentException("unknown name in a formula: " + name.name());
        };
    }

    private static double total(Scope scope, Indexed figure) {
        double sum = 0;
        for (int sector = 0; sector < scope.nation().sectors(); sector++) {
            sum += figure.at(scope, sector);
        }
        return sum;
    }

    private static boolean sanctionActive(Scope scope) {
        Rulebook book = scope.world().rulebook();
        for (int i = 0; i < scope.nation().effectCount(); i++) {
            int event = book.eventOfCause(scope.nation().effectCause(i));
            if (event != Ids.NONE && book.event(event).def().kind() == EventDef.Kind.SANCTION) {
                return true;
            }
        }
        return false;
    }

    Formula number(Expr.At at) {
        if (at.map().equals("effect")) {
            int key = keys.named(text(at.key()));
            return key == EffectKeys.ABSENT ? scope -> 0 : scope -> scope.effect(key);
        }
        Indexed figure = figure(at.map());
        ToIntFunction<Scope> index = index(at);
        return scope -> {
            int place = index.applyAsInt(scope);
            return place == Ids.NONE ? 0 : figure.at(scope, place);
        };
    }

    private static Indexed figure(String map) {
        return switch (map) {
            case "level" -> (scope, line) -> level(scope, line);
            case "capability" -> (scope, line) -> scope.nation().capability(line);
            case "gain" -> (scope, line) -> scope.nation().gain(line);
            case "mean_level" -> Readings::meanLevel;
            case "sales" -> (scope, sector) -> scope.nation().sales(sector);
            case "start_sales" ->
                (scope, sector) -> scope.world().rulebook().start(sector).sales();
            case "home_sales" -> (scope, sector) -> scope.nation().homeSales(sector);
            case "export_sales" -> (scope, sector) -> scope.nation().exportSales(sector);
            case "capacity" -> (scope, sector) -> scope.nation().capacity(sector);
            case "need" -> (scope, sector) -> scope.nation().need(sector);
            case "best_level" -> (scope, sector) -> extremeLevel(scope, sector, 1);
            case "weakest_level" -> (scope, sector) -> extremeLevel(scope, sector, -1);
            case "home_share" -> (scope, sector) -> scope.nation().homeShare(sector);
            case "world_share" -> (scope, sector) -> scope.nation().worldShare(sector);
            case "ecosystem" -> (scope, sector) -> scope.nation().ecosystem(sector);
            case "own_chain" -> (scope, sector) -> scope.nation().ownChain(sector);
            case "chain_quality" -> (scope, sector) -> scope.nation().quality(sector);
            case "stranded" -> (scope, sector) -> scope.nation().stranded(sector);
            case "productive" -> (scope, sector) -> scope.nation().productive(sector);
            case "staff" -> (scope, sector) -> scope.nation().staff(sector);
            case "demand_ahead" -> Readings::demandAhead;
            case "unserved" -> (scope, sector) -> scope.nation().unserved(sector);
            default -> throw new IllegalArgumentException("unknown map in a formula: " + map);
        };
    }

    private static double demandAhead(Scope scope, int sector) {
        return scope.world().swings().ahead(sector, scope.nation().round());
    }

    private static double level(Scope scope, int line) {
        int sector = scope.world().rulebook().sectorOf(line);
        return scope.nation().capability(line) / scope.nation().frontier(sector);
    }

    /** The largest level of a sector's lines for sign 1, the smallest for -1. */
    private static double extremeLevel(Scope scope, int sector, int sign) {
        Rulebook book = scope.world().rulebook();
        double most = Double.NEGATIVE_INFINITY;
        for (int line = book.firstLine(sector); line < book.firstLine(sector + 1); line++) {
            most = Math.max(most, sign * level(scope, line));
        }
        return sign * most;
    }

    private static double meanLevel(Scope scope, int sector) {
        Rulebook book = scope.world().rulebook();
        double sum = 0;
        for (int line = book.firstLine(sector); line < book.firstLine(sector + 1); line++) {
            sum += scope.nation().capability(line);
        }
        return sum
                / (book.firstLine(sector + 1) - book.firstLine(sector))
                / scope.nation().frontier(sector);
    }

    private ToIntFunction<Scope> index(Expr.At at) {
        if (at.key() instanceof Expr.Name name) {
            return name.name().equals(LINE) ? Scope::line : Scope::sector;
        }
        Vocabulary.MapDef def = Vocabulary.MAPS.get(at.map());
        boolean ofLines = def != null && def.keys() == Vocabulary.Keys.LINE;
        int index = (ofLines ? lines : sectors).find(text(at.key()));
        return scope -> index;
    }

    Test test(Expr.At at) {
        String id = text(at.key());
        return switch (at.map()) {
            case "in_play" -> inPlay(cards.find(id));
            case "ready" -> ready(cards.find(id));
            case "happened" -> happened(events.find(id));
            default -> throw new IllegalArgumentException("unknown map in a condition: " + at.map());
        };
    }

    private static Test inPlay(int card) {
        return scope -> {
            NationState nation = scope.nation();
            for (int i = 0; i < nation.effectCount(); i++) {
                if (nation.effectCause(i) == card) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Test ready(int card) {
        return card == Ids.NONE
                ? scope -> false
                : scope -> Prices.cardReady(scope.world().rulebook(), scope.nation(), card);
    }

    private static Test happened(int event) {
        return event == Ids.NONE ? scope -> false : scope -> scope.nation().eventRound(event) > 0;
    }

    boolean isTest(Expr.At at) {
        Vocabulary.MapDef def = Vocabulary.MAPS.get(at.map());
        return def != null && def.type() == Vocabulary.Type.BOOL;
    }

    boolean isText(Expr expr) {
        return expr instanceof Expr.Str
                || (expr instanceof Expr.Name name
                        && (name.name().equals(SECTOR) || name.name().equals(LINE)));
    }

    Test sameText(Expr left, Expr right) {
        ToIntFunction<Scope> a = place(left, right);
        ToIntFunction<Scope> b = place(right, left);
        if (left instanceof Expr.Str one && right instanceof Expr.Str two) {
            boolean same = one.value().equals(two.value());
            return scope -> same;
        }
        return scope -> a.applyAsInt(scope) == b.applyAsInt(scope);
    }

    /** The index of a text; a constant is looked up among what the other side names. */
    private ToIntFunction<Scope> place(Expr expr, Expr other) {
        if (expr instanceof Expr.Name name) {
            return name.name().equals(LINE) ? Scope::line : Scope::sector;
        }
        boolean line = other instanceof Expr.Name name && name.name().equals(LINE);
        int index = (line ? lines : sectors).find(text(expr));
        int place = index == Ids.NONE ? Integer.MIN_VALUE : index;
        return scope -> place;
    }

    private static String text(Expr expr) {
        if (expr instanceof Expr.Str str) {
            return str.value();
        }
        throw new IllegalArgumentException("not a text: " + expr);
    }
}
