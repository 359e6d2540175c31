package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.Team;
import org.chokepoint.protocol.v1.TeamMember;
import org.chokepoint.protocol.v1.Teams;

/** Who shares which seat, as far as this client is told: a person the own team, a host all. One thread. */
public final class TeamBook {
    private final Map<Integer, Team> bySeat = new TreeMap<>();

    void take(Teams news) {
        news.getTeamsList().forEach(team -> bySeat.put(team.getSeat(), team));
    }

    /** The team of a seat; empty when nobody sits there or this client is not told. */
    public Optional<Team> of(int seat) {
        return Optional.ofNullable(bySeat.get(seat)).filter(team -> team.getMembersCount() > 0);
    }

    /** What is known of each seat, also where nobody sits any more. */
    public List<Team> known() {
        return List.copyOf(bySeat.values());
    }

    /** Name of a person; empty when there is none of this number. */
    public static String nameOf(Team team, int member) {
        return team.getMembersList().stream()
                .filter(one -> one.getMember() == member)
                .map(TeamMember::getName)
                .findFirst()
                .orElse("");
    }

    /** "Ana (captain), Bo (away), you": the persons of the own team. */
    public static String persons(Team team, int you) {
        return team.getMembersList().stream()
                .map(one -> (one.getMember() == you ? "you" : one.getName()) + marks(team, one))
                .collect(Collectors.joining(", "));
    }

    /** "3.1 Ana (captain), 3.2 Bo (away)": the persons as a host names them. */
    static String numbered(Team team) {
        return team.getMembersList().stream()
                .map(one -> team.getSeat() + "." + one.getMember() + " " + one.getName() + marks(team, one))
                .collect(Collectors.joining(", "));
    }

    private static String marks(Team team, TeamMember one) {
        List<String> marks = new ArrayList<>();
        if (one.getMember() == team.getCaptain()) {
            marks.add("captain");
        }
        if (!one.getOnline()) {
            marks.add("away");
        }
        return marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
    }
}
