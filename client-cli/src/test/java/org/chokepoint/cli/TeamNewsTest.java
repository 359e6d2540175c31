package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.cli.fake.Samples;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.StandingsScreen;
import org.chokepoint.protocol.v1.HostGranted;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.RoundOpened;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Table;
import org.chokepoint.protocol.v1.Team;
import org.chokepoint.protocol.v1.TeamDesk;
import org.chokepoint.protocol.v1.TeamMember;
import org.chokepoint.protocol.v1.Teams;
import org.junit.jupiter.api.Test;

class TeamNewsTest {
    private final Board board = new Board();
    private final TeamNews news = new TeamNews(board);

    private static Table.Builder table() {
        return Table.newBuilder()
                .setPhase(Phase.PLAN)
                .setRound(1)
                .setTeamSize(3)
                .addSeats(PublicSeat.newBuilder()
                        .setSeat(1)
                        .setName("Team 1")
                        .setOnline(true)
                        .setOccupant(Occupant.PERSON));
    }

    private static TeamMember member(int number, String name, boolean online) {
        return TeamMember.newBuilder()
                .setMember(number)
                .setName(name)
                .setOnline(online)
                .build();
    }

    private List<String> teams(int captain, TeamMember... members) {
        board.take(ServerFrame.newBuilder()
                .setTeams(Teams.newBuilder()
                        .addTeams(
                                Team.newBuilder().setSeat(1).setCaptain(captain).addAllMembers(List.of(members))))
                .build());
        return news.news();
    }

    private void sit() {
        board.take(ServerFrame.newBuilder()
                .setCatalog(Samples.catalog())
                .setTable(table())
                .setSeated(Seated.newBuilder().setSeat(1).setName("Bo").setMember(2))
                .build());
        board.take(ServerFrame.newBuilder()
                .setRoundOpened(RoundOpened.newBuilder()
                        .setNation(Samples.nation(1))
                        .addAllEvents(Samples.events())
                        .setDraft(Samples.draft()))
                .build());
        assertThat(teams(1, member(1, "Ana", true), member(2, "Bo", true)))
                .containsExactly(
                        "Your team: Ana (captain), you.",
                        "All of you write the plan. Ana is captain and locks" + " it in.");
    }

    private List<String> desk(Plan plan, boolean committed) {
        board.take(ServerFrame.newBuilder()
                .setTeamDesk(TeamDesk.newBuilder().setBy(1).setDraft(plan).setCommitted(committed))
                .build());
        return news.news();
    }

    @Test
    void shouldTellWhoComesGoesAndLeads() {
        // given
        sit();

        // then
        assertThat(board.captain()).isFalse();
        assertThat(teams(1, member(1, "Ana", true), member(2, "Bo", true), member(3, "Cho", false)))
                .containsExactly("Cho has come to your team.");
        assertThat(teams(1, member(1, "Ana", true), member(2, "Bo", true), member(3, "Cho", true)))
                .as("the connection of who has just come")
                .isEmpty();
        assertThat(teams(1, member(1, "Ana", false), member(2, "Bo", true), member(3, "Cho", true)))
                .containsExactly("Ana is away.");
        assertThat(teams(2, member(1, "Ana", false), member(2, "Bo", true), member(3, "Cho", true)))
                .containsExactly("You are captain: you lock it in. captain NAME makes another one captain.");
        assertThat(board.captain()).isTrue();
        assertThat(teams(2, member(1, "Ana", true), member(2, "Bo", true)))
                .containsExactly("Ana is back.", "Cho has" + " left your team.");
    }

    @Test
    void shouldTellWhoChangedWhatOfThePlan() {
        // given
        sit();
        Map<String, Integer> shares = new TreeMap<>(board.draft().getShareBpMap());
        String line = board.catalog().getSectors(0).getLines(0).getId();
        shares.put(line, 4_000);
        Plan other = board.draft().toBuilder().putAllShareBp(shares).build();

        // then
        assertThat(desk(other, false))
                .containsExactly("Ana changed the draft: " + board.names().of(line) + " 40%.");
        assertThat(board.draft()).isEqualTo(other);
        assertThat(desk(other, true)).containsExactly("Ana has locked the plan in.");
        assertThat(board.committed()).isTrue();
        assertThat(desk(other, false)).containsExactly("Ana has taken the plan back: it is a draft again.");
    }

    @Test
    void shouldListTheTeamsForTheHost() {
        // given
        board.take(ServerFrame.newBuilder()
                .setCatalog(Samples.catalog())
                .setTable(table())
                .setHostGranted(HostGranted.newBuilder().setGameId("g").setCode("K7"))
                .build());

        // then
        assertThat(teams(1, member(1, "Ana", true))).containsExactly("Ana has come to Team 1. 1 person is here.");
        assertThat(teams(2, member(1, "Ana", false), member(2, "Bo", true)))
                .containsExactly("Bo has come to Team 1. 2 persons are here.", "Bo is captain of Team 1 now.");
        assertThat(StandingsScreen.seats(board))
                .containsExactly("   1  Team 1", "      1.1 Ana (away), 1.2 Bo (captain)");
        assertThat(teams(0))
                .containsExactlyElementsOf(Stream.of("Ana", "Bo")
                        .map(name -> name + " has left Team 1.")
                        .toList());
    }
}
