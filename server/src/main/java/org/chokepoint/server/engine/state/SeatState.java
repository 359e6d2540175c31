package org.chokepoint.server.engine.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One seat: who sits there, its country and what lies before it.
 *
 * @param id the seat
 * @param sitter who sits there
 * @param nation its country, null in the lobby
 * @param desk draft, committed plan and readiness of the running phase
 * @param last result of the last round, null before the first report
 * @param scores points after each resolved round, oldest first
 * @param votes event to the reading that this seat wants, while the table votes
 * @param stakes what the person on it forecasts
 * @param standing what the person wants played in rounds without a draft, null when nothing was said
 * @param team the persons, in a game of teams
 */
public record SeatState(
        SeatId id,
        Sitter sitter,
        @Nullable NationState nation,
        Desk desk,
        @Nullable RoundResult last,
        List<Double> scores,
        Map<String, String> votes,
        Stakes stakes,
        @Nullable PlanOrder standing,
        Team team) {
    /** Copies. */
    public SeatState {
        scores = List.copyOf(scores);
        votes = Collections.unmodifiableMap(new TreeMap<>(votes));
    }

    /** An empty seat of the lobby. */
    public static SeatState empty(SeatId id) {
        return new SeatState(
                id, Sitter.NOBODY, null, Desk.CLEAR, null, List.of(), Map.of(), Stakes.NONE, null, Team.NONE);
    }

    /** Who sits there, and nothing else. */
    public SeatState bare() {
        return new SeatState(id, sitter, null, Desk.CLEAR, null, List.of(), Map.of(), Stakes.NONE, null, team);
    }

    /** The country of a started game. */
    public NationState requireNation() {
        if (nation == null) {
            throw new IllegalStateException("seat " + id + " has no country before the game starts");
        }
        return nation;
    }

    /** With somebody else on it. What the former one drafted, committed, staked or ordered is gone. */
    public SeatState seating(Sitter newcomer, PlanOrder firstDraft) {
        return new SeatState(
                id,
                newcomer,
                nation,
                Desk.withFirstDraft(firstDraft),
                last,
                scores,
                Map.of(),
                Stakes.NONE,
                null,
                Team.NONE);
    }

    /** With other votes. */
    public SeatState voting(Map<String, String> newVotes) {
        return new SeatState(id, sitter, nation, desk, last, scores, newVotes, stakes, standing, team);
    }

    /** With another prediction ledger. */
    public SeatState staking(Stakes newStakes) {
        return new SeatState(id, sitter, nation, desk, last, scores, votes, newStakes, standing, team);
    }

    /** With another standing order; null for none. */
    public SeatState standing(@Nullable PlanOrder order) {
        return new SeatState(id, sitter, nation, desk, last, scores, votes, stakes, order, team);
    }

    /** The same person under another name; what was drafted or committed stays. */
    public SeatState renamed(String name) {
        return new SeatState(id, Sitter.person(name), nation, desk, last, scores, votes, stakes, standing, team);
    }

    /** With another team on it; all that lies before the seat stays. */
    public SeatState with(Team persons) {
        return new SeatState(id, sitter, nation, desk, last, scores, votes, stakes, standing, persons);
    }

    /** Numbers in their team of the persons on it; of a person without a team, 0. */
    public List<Integer> persons() {
        if (team.size() > 0) {
            return team.members().stream().map(Team.Member::number).toList();
        }
        return sitter.isPerson() ? List.of(0) : List.of();
    }

    /** With another state of its country, all else as it is. */
    public SeatState in(NationState other) {
        return new SeatState(id, sitter, other, desk, last, scores, votes, stakes, standing, team);
    }

    /** With another desk. */
    public SeatState with(Desk newDesk) {
        return new SeatState(id, sitter, nation, newDesk, last, scores, votes, stakes, standing, team);
    }

    /** At the opening of a round: a new state of the country and a first draft. */
    public SeatState opened(NationState newNation, PlanOrder firstDraft) {
        return new SeatState(
                id, sitter, newNation, Desk.withFirstDraft(firstDraft), last, scores, votes, stakes, standing, team);
    }

    /** After a round. */
    public SeatState resolved(NationState newNation, RoundResult result) {
        List<Double> longer = new ArrayList<>(scores);
        longer.add(result.score());
        return new SeatState(id, sitter, newNation, Desk.CLEAR, result, longer, votes, stakes, standing, team);
    }

    /** Before round 1 again, after a round that did not count: nothing of it stays but the standing order. */
    public SeatState startingAnew(NationState start) {
        return new SeatState(id, sitter, start, Desk.CLEAR, null, List.of(), votes, Stakes.NONE, standing, team);
    }

    /** Appends country, last plan, desk, and the standing order if there is one. */
    void encode(CanonicalWriter out) {
        out.number(nation == null ? 0 : 1);
        if (nation != null) {
            nation.encode(out);
        }
        encode(last == null ? null : last.plan(), out);
        encode(desk.touched() ? desk.draft() : null, out);
        encode(desk.committed(), out);
        if (standing != null) {
            PlanEncoding.write(standing, out.text("standing"));
        }
    }

    private static void encode(@Nullable PlanOrder plan, CanonicalWriter out) {
        out.number(plan == null ? 0 : 1);
        if (plan != null) {
            PlanEncoding.write(plan, out);
        }
    }
}
