package org.chokepoint.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.Figures;
import org.chokepoint.cli.screen.PlanChange;
import org.chokepoint.cli.screen.TeamBook;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.Team;
import org.chokepoint.protocol.v1.TeamMember;

/** Tells who comes to a team, leaves it, leads it and writes its plan: a person of the own one, a host of all. Each once. */
final class TeamNews {
    private final Board board;
    private final Map<Integer, Team> told = new HashMap<>();
    private final Set<Integer> awayTold = new HashSet<>();
    private int seatTold;

    TeamNews(Board board) {
        this.board = board;
    }

    /** What has not been told yet. */
    List<String> news() {
        List<String> lines = new ArrayList<>();
        if (board.seat() != seatTold) {
            seatTold = board.seat();
            told.clear();
            awayTold.clear();
        }
        for (Team team : board.teams().known()) {
            Team before = told.put(team.getSeat(), team);
            boolean own = team.getSeat() == board.seat();
            if (own && before == null) {
                lines.addAll(welcome(team));
            } else if (!team.equals(before)) {
                persons(lines, before == null ? Team.getDefaultInstance() : before, team, own);
            }
        }
        board.takeDeskChanges().forEach(change -> say(lines, written(change)));
        return lines;
    }

    private static void say(List<String> lines, String sentence) {
        if (!sentence.isEmpty()) {
            lines.addAll(Wrap.text(sentence));
        }
    }

    private List<String> welcome(Team own) {
        List<String> lines = new ArrayList<>(Wrap.text("Your team: " + TeamBook.persons(own, board.member()) + "."));
        lines.addAll(Wrap.text("All of you write the plan. " + leads(own)));
        return lines;
    }

    private String leads(Team own) {
        return own.getCaptain() == board.member()
                ? "You are captain: you lock it in. captain NAME makes another one captain."
                : TeamBook.nameOf(own, own.getCaptain()) + " is captain and locks it in.";
    }

    private void persons(List<String> lines, Team before, Team now, boolean own) {
        String team = own ? "your team" : board.nameOf(now.getSeat());
        for (TeamMember member : now.getMembersList()) {
            Optional<TeamMember> known = find(before, member.getMember());
            if (known.isEmpty()) {
                say(lines, member.getName() + " has come to " + team + "." + (own ? "" : " " + here()));
            } else if (own && known.get().getOnline() != member.getOnline()) {
                say(lines, presence(member));
            }
        }
        for (TeamMember member : before.getMembersList()) {
            if (find(now, member.getMember()).isEmpty()) {
                say(lines, member.getName() + " has left " + team + ".");
            }
        }
        if (own && before.getCaptain() != now.getCaptain()) {
            lines.addAll(Wrap.text(leads(now)));
        } else if (before.getCaptain() != now.getCaptain()
                && before.getMembersCount() > 0
                && now.getMembersCount() > 0) {
            lines.addAll(Wrap.text(TeamBook.nameOf(now, now.getCaptain()) + " is captain of " + team + " now."));
        }
    }

    private String here() {
        int persons =
                board.teams().known().stream().mapToInt(Team::getMembersCount).sum();
        return Figures.count(persons, "person") + (persons == 1 ? " is here." : " are here.");
    }

    /** A person is back only after being away: who comes is there a moment before the connection counts. */
    private String presence(TeamMember member) {
        if (member.getOnline()) {
            return awayTold.remove(member.getMember()) ? member.getName() + " is back." : "";
        }
        boolean you = member.getMember() == board.member();
        return !you && awayTold.add(member.getMember()) ? member.getName() + " is away." : "";
    }

    private String written(Board.DeskChange change) {
        String who = board.teams()
                .of(board.seat())
                .map(team -> TeamBook.nameOf(team, change.by()))
                .filter(name -> !name.isEmpty())
                .orElse("Your team");
        return switch (change.what()) {
            case DRAFTED -> {
                String words = PlanChange.words(change.before(), change.after(), board);
                yield words.isEmpty() ? "" : who + " changed the draft: " + words + ".";
            }
            case COMMITTED -> who + " has locked the plan in.";
            case WITHDRAWN -> who + " has taken the plan back: it is a draft again.";
            case ORDERED -> who + " has changed the standing order.";
        };
    }

    private static Optional<TeamMember> find(Team team, int member) {
        return team.getMembersList().stream()
                .filter(one -> one.getMember() == member)
                .findFirst();
    }
}
