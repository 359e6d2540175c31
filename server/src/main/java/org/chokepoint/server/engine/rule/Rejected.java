package org.chokepoint.server.engine.rule;

import java.util.Map;
import java.util.TreeMap;

/**
 * A broken rule as a value. The sentence is the client's; the facts let it be exact.
 *
 * @param reason stable code
 * @param field path of the offending field, for example {@code plan.share_bp[equipment]}; empty when it is no field
 * @param facts numbers and names for the sentence, sorted by key
 */
public record Rejected(Reason reason, String field, Map<String, String> facts) {
    /** Copies and sorts. */
    public Rejected {
        facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** A broken rule without a field or facts. */
    public static Rejected of(Reason reason) {
        return new Rejected(reason, "", Map.of());
    }

    /** Stable codes; {@code net} maps them to the wire one to one. Facts in brackets. */
    public enum Reason {
        NO_SUCH_GAME,
        /** [limit] */
        SERVER_FULL,
        UNKNOWN_PACK,
        /** [issues] */
        PACK_BROKEN,
        /** [known] */
        UNKNOWN_SCENARIO,
        /** [known] */
        UNKNOWN_BOT,
        /** [min, max] */
        BAD_SETTING,
        /** [seats] */
        GAME_FULL,
        GAME_ENDED,
        GAME_LOCKED,
        /** [seat] */
        SEAT_EMPTY,
        /** [max_characters] */
        NAME_INVALID,
        NAME_TAKEN,
        NOT_A_PLAYER,
        NOT_THE_HOST,
        /** [phase, allowed] */
        WRONG_PHASE,
        NOTHING_COMMITTED,
        /** [name, nearest] */
        UNKNOWN_LINE,
        /** [name, nearest] */
        UNKNOWN_SECTOR,
        /** [name, nearest] */
        UNKNOWN_STANCE,
        /** [name, nearest] */
        UNKNOWN_CARD,
        /** [name] */
        UNKNOWN_EVENT,
        /** [name, nearest] */
        UNKNOWN_CHOICE,
        /** [value] */
        NEGATIVE,
        /** [value, min, max] */
        OUT_OF_RANGE,
        /** [sum_bp, limit_bp] */
        OVER_BUDGET,
        /** [card, again_in_round] */
        CARD_COOLING_DOWN,
        /** [limit] */
        TOO_MANY_CARDS,
        /** [card] */
        CARD_TWICE,
        /** [has, needs] */
        NOT_ENOUGH_MANDATE,
        /** [cost, cash, must_keep] */
        NOT_ENOUGH_CASH,
        /** [card, kind] */
        TARGET_MISSING,
        /** [name, nearest] */
        UNKNOWN_TARGET,
        /** [event, choice] */
        CHOICE_NOT_AVAILABLE,
        BORROWING_OFF,
        POACHING_OFF,
        /** [mode, known] */
        MODE_NOT_OFFERED,
        /** [known] */
        UNKNOWN_ECONOMY,
        /** [name, nearest] */
        UNKNOWN_DEAL,
        /** [deal] */
        DEALS_OFF,
        /** [seats] */
        NO_SUCH_PARTNER,
        /** [deal, again_in_round] */
        DEAL_COOLING_DOWN,
        /** [deal, line, level, needs] */
        LINE_TOO_WEAK,
        /** [deal, limit] */
        TOO_MANY_DEALS,
        /** [deal] */
        ALREADY_OFFERED,
        /** [deal, answers] */
        NOTHING_TO_ANSWER,
        /** An offer that was not made to this seat, or by it, or that there never was. */
        NOT_YOUR_OFFER,
        OFFER_CLOSED,
        NOT_YOUR_DEBRIEF,
        /** [seats] */
        NO_SUCH_SEAT,
        NOTHING_PLAYED,
        /** [name, known] */
        NOT_DISPUTED,
        /** [name, known] */
        UNKNOWN_READING,
        READINGS_FIXED,
        /** [name, known] */
        UNKNOWN_DIMENSION,
        /** [dimension, value_bp, min_bp, max_bp] */
        WEIGHT_OUT_OF_RANGE,
        /** [sum_bp] */
        WEIGHTS_SUM,
        WEIGHTS_FIXED,
        /** [known] */
        UNKNOWN_LEVEL,
        /** [name, known] */
        UNKNOWN_QUESTION,
        /** [value, min, max, step] */
        STAKE_OUT_OF_RANGE,
        NOTHING_STAKED,
        /** [rounds, needs] */
        TOO_EARLY,
        /** [rounds] */
        NO_SUCH_ROUND,
        /** [limit_s] */
        NOTHING_TO_REOPEN,
        /** [name, round] */
        EVENT_CANNOT_COME,
        /** [groups] */
        NO_SUCH_GROUP,
        /** [seat] */
        SEAT_TAKEN,
        FIRST_HOST_ALONE,
        NO_CO_HOST,
        /** [captain] */
        NOT_CAPTAIN,
        /** [seat, limit] */
        TEAM_FULL,
        NO_TEAMS,
        /** [seat] */
        NO_SUCH_MEMBER,
        /** A whole team does not go to another group. */
        TEAM_STAYS
    }
}
