package org.chokepoint.content.model;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What conditions and formulas may read: names and maps with their types, and one sentence each. */
public final class Vocabulary {

    /** Type of a value. */
    public enum Type {
        NUMBER,
        BOOL,
        TEXT
    }

    /** What the key of a map is. */
    public enum Keys {
        LINE,
        SECTOR,
        CARD,
        EVENT,
        EFFECT
    }

    /** A plain name. */
    public record NameDef(Type type, String doc) {}

    /** A map, read with a constant id or with {@code sector} or {@code line}. */
    public record MapDef(Keys keys, Type type, String doc) {}

    /** Names by spelling, sorted. */
    public static final Map<String, NameDef> NAMES;

    /** Maps by spelling, sorted. */
    public static final Map<String, MapDef> MAPS;

    /** Further names for claims about runs, which also know what happened on the way; by spelling, sorted. */
    public static final Map<String, NameDef> RUN_NAMES;

    /** Further maps for claims about runs, by spelling, sorted. */
    public static final Map<String, MapDef> RUN_MAPS;

    static {
        Map<String, NameDef> names = new TreeMap<>();
        number(names, "round", "Round, from 1");
        number(names, "rounds", "Rounds of the scenario");
        number(names, "year", "Scenario year of the round, 0 when it has none");
        number(names, "budget", "Budget of the round, bn yuan");
        number(names, "debt", "Public debt, bn yuan");
        number(names, "mandate", "Mandate points");
        number(names, "tension", "Tension, 0..100");
        number(names, "openness", "Stance reached, 0..1");
        number(names, "access", "Effective access of last round, 0..1");
        number(names, "spread", "M2-M1 spread, points");
        number(names, "volatility", "Financing volatility");
        number(names, "wage", "Wage index, 1 = normal");
        number(names, "skill", "Average skill, 1 = today");
        number(names, "staff_total", "Staff of all sectors, thousand");
        number(names, "staff_needed", "Staff that last round's spending needed, thousand");
        number(names, "stranded_total", "White elephants, bn yuan");
        number(names, "domains", "Indispensable domains");
        number(names, "sanctions_active", "1 when any sanction effect is active, else 0");
        number(names, "score", "Points of the score after the last round, 0..100");
        number(names, "sales_total", "Sales of last round, all sectors, bn yuan");
        number(names, "sales_so_far", "Sales of all rounds and sectors, bn yuan");
        number(names, "processing_exports", "Processing exports of last round, bn yuan");
        NAMES = java.util.Collections.unmodifiableMap(names);

        Map<String, MapDef> maps = new TreeMap<>();
        map(maps, "level", Keys.LINE, Type.NUMBER, "Capability relative to the frontier");
        map(maps, "capability", Keys.LINE, Type.NUMBER, "Capability, index");
        map(maps, "gain", Keys.LINE, Type.NUMBER, "Capability gained last round, index points");
        map(
                maps,
                "mean_level",
                Keys.SECTOR,
                Type.NUMBER,
                "Mean capability of the sector's lines relative to its frontier");
        map(maps, "sales", Keys.SECTOR, Type.NUMBER, "Sales, bn yuan");
        map(maps, "start_sales", Keys.SECTOR, Type.NUMBER, "Sales at the start, bn yuan");
        map(maps, "home_share", Keys.SECTOR, Type.NUMBER, "Own share of home demand");
        map(maps, "world_share", Keys.SECTOR, Type.NUMBER, "Export sales over world demand");
        map(maps, "ecosystem", Keys.SECTOR, Type.NUMBER, "Ecosystem and standards share");
        map(maps, "own_chain", Keys.SECTOR, Type.NUMBER, "Own chain quality, all imports cut");
        map(maps, "chain_quality", Keys.SECTOR, Type.NUMBER, "Chain quality with imports");
        map(maps, "stranded", Keys.SECTOR, Type.NUMBER, "White elephants of the sector, bn yuan");
        map(maps, "productive", Keys.SECTOR, Type.NUMBER, "Share of last round's money that was absorbed");
        map(maps, "staff", Keys.SECTOR, Type.NUMBER, "Staff of the sector, thousand");
        map(maps, "unserved", Keys.SECTOR, Type.NUMBER, "Share of home demand not served");
        map(maps, "home_sales", Keys.SECTOR, Type.NUMBER, "Sales at home, bn yuan");
        map(maps, "export_sales", Keys.SECTOR, Type.NUMBER, "Sales abroad, bn yuan");
        map(maps, "capacity", Keys.SECTOR, Type.NUMBER, "Installed capacity, bn yuan");
        map(maps, "need", Keys.SECTOR, Type.NUMBER, "Staff that last round's spending needed, thousand");
        map(maps, "best_level", Keys.SECTOR, Type.NUMBER, "Level of the sector's best line");
        map(maps, "weakest_level", Keys.SECTOR, Type.NUMBER, "Level of the sector's weakest line");
        map(
                maps,
                "demand_ahead",
                Keys.SECTOR,
                Type.NUMBER,
                "Demand of the next round as far as it is announced, 1 = as usual, below 1 in a slump");
        map(
                maps,
                "effect",
                Keys.EFFECT,
                Type.NUMBER,
                "Sum of active effects with this key, for example effect[\"z:equipment\"]");
        map(maps, "in_play", Keys.CARD, Type.BOOL, "An effect of the card is active");
        map(maps, "ready", Keys.CARD, Type.BOOL, "The card is off cooldown and its price can be paid");
        map(maps, "happened", Keys.EVENT, Type.BOOL, "The event came in an earlier round or this one");
        MAPS = java.util.Collections.unmodifiableMap(maps);

        Map<String, NameDef> runNames = new TreeMap<>();
        number(runNames, "recruited", "People recruited abroad in all rounds, thousand");
        number(runNames, "fund_result", "Result of the first fund in a nation of provinces, points; 0 elsewhere");
        number(runNames, "emigrated", "People who went abroad in all rounds, thousand");
        number(runNames, "capability_growth", "Mean over all lines of capability over that of the start, less 1");
        RUN_NAMES = java.util.Collections.unmodifiableMap(runNames);

        Map<String, MapDef> runMaps = new TreeMap<>();
        map(
                runMaps,
                "credited_level",
                Keys.LINE,
                Type.NUMBER,
                "Level of a line, with the part of basic research under way that the score counts");
        map(runMaps, "mean_quality", Keys.SECTOR, Type.NUMBER, "Chain quality with imports, mean of all rounds so far");
        map(runMaps, "private_money", Keys.SECTOR, Type.NUMBER, "Private co-investment of the round, bn yuan");
        map(runMaps, "imports", Keys.SECTOR, Type.NUMBER, "Imports of the round, bn yuan");
        RUN_MAPS = java.util.Collections.unmodifiableMap(runMaps);
    }

    /** The map with this spelling, of a country or of a run alone; null when there is none. */
    public static @Nullable MapDef map(String name) {
        MapDef def = MAPS.get(name);
        return def == null ? RUN_MAPS.get(name) : def;
    }

    private Vocabulary() {}

    private static void number(Map<String, NameDef> names, String name, String doc) {
        names.put(name, new NameDef(Type.NUMBER, doc));
    }

    private static void map(Map<String, MapDef> maps, String name, Keys keys, Type type, String doc) {
        maps.put(name, new MapDef(keys, type, doc));
    }
}
