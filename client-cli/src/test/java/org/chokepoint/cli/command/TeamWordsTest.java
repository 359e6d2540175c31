package org.chokepoint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.HostGranted;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Table;
import org.chokepoint.protocol.v1.Team;
import org.chokepoint.protocol.v1.TeamMember;
import org.chokepoint.protocol.v1.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamWordsTest {
    private final RecordingDesk desk = new RecordingDesk();

    @BeforeEach
    void sitInATeam() {
        desk.board()
                .take(ServerFrame.newBuilder()
                        .setTable(Table.newBuilder()
                                .setPhase(Phase.PLAN)
                                .setRound(1)
                                .setTeamSize(3)
                                .addSeats(PublicSeat.newBuilder().setSeat(1))
                                .addSeats(PublicSeat.newBuilder().setSeat(2)))
                        .setSeated(Seated.newBuilder().setSeat(1).setMember(1))
                        .build());
        desk.board()
                .take(ServerFrame.newBuilder()
                        .setTeams(Teams.newBuilder()
                                .addTeams(Team.newBuilder()
                                        .setSeat(1)
                                        .setCaptain(1)
                                        .addMembers(member(1, "Ana"))
                                        .addMembers(member(2, "Bo Kim"))))
                        .build());
    }

    private static TeamMember member(int number, String name) {
        return TeamMember.newBuilder()
                .setMember(number)
                .setName(name)
                .setOnline(true)
                .build();
    }

    private void host() {
        desk.board()
                .take(ServerFrame.newBuilder()
                        .setHostGranted(HostGranted.newBuilder().setGameId("g"))
                        .build());
    }

    private HostAction acted() {
        List<HostAction> acted = desk.acted;
        return acted.get(acted.size() - 1);
    }

    @Test
    void shouldPassTheCaptaincyByAName() throws WordProblem {
        // when
        desk.type("captain bo");

        // then
        assertThat(desk.sent.get(0).getPassCaptaincy().getMember()).isEqualTo(2);
    }

    @Test
    void shouldShowTheTeamWhenNobodyIsNamed() throws WordProblem {
        // when
        desk.type("team");

        // then
        assertThat(desk.done).containsExactly("Your team: you (captain), Bo Kim.");
    }

    @Test
    void shouldSayWhoCouldBeMeantWhenTheNameIsWrong() {
        assertThatThrownBy(() -> desk.type("captain bob"))
                .isInstanceOf(WordProblem.class)
                .hasMessageContaining("person of your team");
    }

    @Test
    void shouldNameOnePersonOfATeamOrAll() throws WordProblem {
        // given
        host();

        // when
        desk.type("captain 1.2");
        // then
        assertThat(acted().getAppointCaptain().getMember()).isEqualTo(2);

        // when
        desk.type("remove 2.3");
        // then
        assertThat(acted().getRemoveSeat().getSeat()).isEqualTo(2);
        assertThat(acted().getRemoveSeat().getMember()).isEqualTo(3);

        // when
        desk.type("remove 2");
        // then
        assertThat(acted().getRemoveSeat().getMember()).isZero();

        // when
        desk.type("rename 1.2 Bo");
        // then
        assertThat(acted().getRenameSeat().getMember()).isEqualTo(2);
        assertThat(acted().getRenameSeat().getName()).isEqualTo("Bo");

        // when
        desk.type("device 1.2");
        // then
        assertThat(desk.done).contains("seat code 1.2");

        // then
        assertThatThrownBy(() -> desk.type("remove 7.1")).hasMessageContaining("1 to 2");
        assertThatThrownBy(() -> desk.type("remove 1.x")).hasMessageContaining("person of the team");
    }
}
