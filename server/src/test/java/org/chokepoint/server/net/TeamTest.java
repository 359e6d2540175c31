package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Goodbye;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.chokepoint.protocol.v1.Team;
import org.chokepoint.protocol.v1.TeamMember;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.room.RoomLimits;
import org.chokepoint.server.session.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several persons on one seat: all see and write, one speaks for it, and nobody else hears more than of one person. */
class TeamTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final House house = house();
    private final OpenGame game = OpenGame.open(house, Messages.teams(2, 3));
    private final Client ann = game.sit("Ann Alpha");
    private final Client other = game.sit("Zoe Omega");
    private final Client ben = game.sit("Ben Beta");

    private House house() {
        return new House(journal, 10, Limits.STRANGERS_CONNECTIONS, Limits.CONNECTIONS);
    }

    private static Team own(Client member) {
        return member.last(BodyCase.TEAMS).getTeams().getTeams(0);
    }

    private static List<String> names(Team team) {
        return team.getMembersList().stream().map(TeamMember::getName).toList();
    }

    private static Seated back(House house, ByteString token) {
        ServerFrame answer = house.hello().ask(Messages.resume(token));
        assertThat(answer.hasSeated()).as("back: %s", answer).isTrue();
        return answer.getSeated();
    }

    private static ByteString token(Client member) {
        return OpenGame.seated(member).getSeatToken();
    }

    @Test
    void shouldSpreadPersonsOverTheSeatsAndNumberThem() {
        // given
        OpenGame school = OpenGame.open(house, Messages.teams(8, 3));

        // when
        List<Seated> students = Stream.iterate(1, number -> number + 1)
                .limit(24)
                .map(number -> OpenGame.seated(school.sit("Student " + number)))
                .toList();

        // then
        for (int i = 0; i < students.size(); i++) {
            assertThat(students.get(i).getSeat()).isEqualTo(i % 8 + 1);
            assertThat(students.get(i).getMember()).isEqualTo(i / 8 + 1);
            assertThat(students.get(i).getName()).isEqualTo("Student " + (i + 1));
        }
        assertThat(house.hello().code(Messages.join(school.code(), "One more"))).isEqualTo(ErrorCode.GAME_FULL);
        assertThat(school.host.table().getSeats(7).getName()).isEqualTo("Team 8");
        assertThat(school.host.table().getTeamSize()).isEqualTo(3);
    }

    @Test
    void shouldSeatAPersonInTheTeamThatWasAskedForWhileThereIsAPlace() {
        // when
        Client cem = house.hello();
        ServerFrame answer = cem.ask(Messages.joinTeam(game.code(), "Cem", 1));

        // then
        assertThat(answer.getSeated().getSeat()).isEqualTo(1);
        assertThat(names(own(cem))).containsExactly("Ann Alpha", "Ben Beta", "Cem");
        assertThat(own(ann)).isEqualTo(own(cem));
        assertThat(house.hello().code(Messages.joinTeam(game.code(), "Dan", 1))).isEqualTo(ErrorCode.TEAM_FULL);
        assertThat(house.hello().code(Messages.joinTeam(game.code(), "Dan", 3))).isEqualTo(ErrorCode.NO_SUCH_SEAT);
        assertThat(house.hello().code(Messages.joinTeam(game.code(), "ben beta", 2)))
                .isEqualTo(ErrorCode.NAME_TAKEN);
    }

    @Test
    void shouldTellBothHostsWhoIsInWhichTeam() {
        // given
        String key = game.host.ask(Messages.askCoHostCode()).getSeatCode().getCode();
        Client second = house.hello();
        second.ask(Messages.takeOver(game.code(), key));
        // when
        game.sit("Cem");
        // then
        ServerFrame told = second.last(BodyCase.TEAMS);
        assertThat(told.getTeams()).isEqualTo(game.host.last(BodyCase.TEAMS).getTeams());
        assertThat(told.getTeams().getTeamsList().stream().flatMap(team -> names(team).stream()))
                .as("the team that has changed")
                .containsExactly("Zoe Omega", "Cem");
    }

    @Test
    void shouldPutAJoinSentAgainOnTheSamePlace() {
        // given
        ByteString secret = ByteString.copyFrom(new byte[Limits.TOKEN_BYTES]);
        ClientFrame.Builder join = Messages.join(game.code(), "Cem", secret, 0);

        // when
        Seated first = house.hello().ask(join).getSeated();
        Seated again = house().recovered().hello().ask(join).getSeated();

        // then
        assertThat(first.getSeat()).isEqualTo(2);
        assertThat(again.getSeat()).isEqualTo(2);
        assertThat(again.getMember()).isEqualTo(first.getMember());
        assertThat(again.getName()).isEqualTo("Cem");
    }

    @Test
    void shouldShowADraftToTheOthersOfTheTeamAndSayWhoseItIs() {
        // given
        game.start().to(Phase.PLAN);

        // when
        ben.accepted(Messages.draft(Messages.OTHER_PLAN, true));

        // then
        assertThat(ann.last(BodyCase.TEAM_DESK).getTeamDesk().getDraft()).isEqualTo(Messages.OTHER_PLAN);
        assertThat(ann.last(BodyCase.TEAM_DESK).getTeamDesk().getBy()).isEqualTo(2);
        assertThat(ben.frames(BodyCase.TEAM_DESK)).isEmpty();
        assertThat(other.frames(BodyCase.TEAM_DESK)).isEmpty();
        assertThat(game.host.frames(BodyCase.TEAM_DESK)).isEmpty();

        // when
        ann.accepted(Messages.commit(Messages.PLAN));

        // then
        assertThat(ben.last(BodyCase.TEAM_DESK).getTeamDesk().getCommitted()).isTrue();
        assertThat(ben.last(BodyCase.TEAM_DESK).getTeamDesk().getDraft()).isEqualTo(Messages.PLAN);
    }

    static Stream<ClientFrame.Builder> whatIsTheCaptains() {
        return Stream.of(
                Messages.commit(Messages.PLAN),
                Messages.withdraw(),
                Messages.ready(),
                Messages.standing(Messages.PLAN),
                Messages.offer(2, "truce", "", 0),
                Messages.answer(1, true),
                Messages.withdrawDeal(1),
                Messages.vote("controls_teach", "shut_out"),
                Messages.captain(2));
    }

    @ParameterizedTest
    @MethodSource("whatIsTheCaptains")
    void shouldTakeFromTheCaptainAloneWhatSpeaksForTheSeat(ClientFrame.Builder wish) {
        // given
        game.start().to(Phase.PLAN);

        // when
        Rejected refused = ben.refused(wish.clone());

        // then
        assertThat(refused.getCode()).isEqualTo(ErrorCode.NOT_CAPTAIN);
        assertThat(refused.getFactsMap()).containsEntry("captain", "Ann Alpha");
        ServerFrame captains = ann.ask(wish.clone());
        assertThat(captains.getRejected().getCode()).isNotEqualTo(ErrorCode.NOT_CAPTAIN);
    }

    @Test
    void shouldLetEverybodyWriteAndAsk() {
        // given
        game.start().to(Phase.PLAN);

        // then
        ben.accepted(Messages.stake("own_lead", 75));
        assertThat(ben.ask(Messages.forecast(Messages.PLAN)).hasForecast()).isTrue();
        ben.accepted(Messages.draft(Messages.PLAN, false));
        assertThat(ann.last(BodyCase.PREDICTIONS).getPredictions().getStakesCount())
                .isEqualTo(1);
    }

    @Test
    void shouldGoOnWhenTheCaptainsAreDoneAndTellAllOfATeam() {
        // given
        game.start().to(Phase.PLAN);
        ben.accepted(Messages.draft(Messages.OTHER_PLAN, false));

        // when
        ann.accepted(Messages.commit(Messages.OTHER_PLAN));
        other.accepted(Messages.commit(Messages.PLAN));

        // then
        assertThat(game.host.table().getPhase()).isEqualTo(Phase.REPORT);
        assertThat(ben.last(BodyCase.ROUND_REPORT).getRoundReport())
                .isEqualTo(ann.last(BodyCase.ROUND_REPORT).getRoundReport());
        assertThat(ben.last(BodyCase.ROUND_REPORT).getRoundReport().getPlan().getShareBpMap())
                .isEqualTo(Messages.OTHER_PLAN.getShareBpMap());
    }

    @Test
    void shouldPassTheCaptaincyAndTellTheTeamAndTheHost() {
        // given
        game.start().to(Phase.PLAN);

        // when
        ann.accepted(Messages.captain(2));

        // then
        assertThat(own(ben).getCaptain()).isEqualTo(2);
        assertThat(own(ann).getCaptain()).isEqualTo(2);
        assertThat(own(game.host).getCaptain()).isEqualTo(2);
        assertThat(ann.code(Messages.commit(Messages.PLAN))).isEqualTo(ErrorCode.NOT_CAPTAIN);
        ben.accepted(Messages.commit(Messages.PLAN));

        // when
        game.host.accepted(Messages.appoint(1, 1));

        // then
        assertThat(ben.code(Messages.withdraw())).isEqualTo(ErrorCode.NOT_CAPTAIN);
        ann.accepted(Messages.withdraw());
        assertThat(game.host.code(Messages.appoint(1, 3))).isEqualTo(ErrorCode.NO_SUCH_MEMBER);
        assertThat(ann.code(Messages.captain(9))).isEqualTo(ErrorCode.NO_SUCH_MEMBER);
    }

    @Test
    void shouldMakeTheNextOneCaptainWhenTheCaptainStaysAway() {
        // given
        game.start().to(Phase.PLAN);
        ann.hangUp();

        // when
        house.advance(RoomLimits.CAPTAIN_AWAY_MILLIS - 1);

        // then
        assertThat(own(ben).getCaptain()).isEqualTo(1);
        assertThat(own(ben).getMembers(0).getOnline()).isFalse();
        assertThat(game.host.table().getSeats(0).getOnline())
                .as("one of them is there")
                .isTrue();

        // when
        house.advance(1);

        // then
        assertThat(own(ben).getCaptain()).isEqualTo(2);
        ben.accepted(Messages.commit(Messages.PLAN));
        Client annAgain = house.hello();
        annAgain.ask(Messages.resume(token(ann)));
        assertThat(own(annAgain).getCaptain())
                .as("who comes back is no captain")
                .isEqualTo(2);
        House restarted = house().recovered();
        Client benAgain = restarted.hello();
        benAgain.ask(Messages.resume(token(ben)));
        assertThat(own(benAgain).getCaptain()).isEqualTo(2);
    }

    @Test
    void shouldWaitForSomebodyWhenTheWholeTeamIsAway() {
        // given
        game.start().to(Phase.PLAN);
        ann.hangUp();
        ben.hangUp();
        house.advance(10 * RoomLimits.CAPTAIN_AWAY_MILLIS);
        assertThat(game.host.table().getSeats(0).getOnline()).isFalse();

        // when
        Client benAgain = house.hello();
        benAgain.ask(Messages.resume(token(ben)));

        // then
        assertThat(own(benAgain).getCaptain()).as("the first who is back").isEqualTo(2);
    }

    @Test
    void shouldKeepTheSeatWhenOneLeavesAndGiveItToABotWhenTheLastDoes() {
        // given
        game.start().to(Phase.PLAN);
        ben.accepted(Messages.draft(Messages.OTHER_PLAN, false));

        // when
        ann.accepted(Messages.leave());

        // then
        assertThat(ann.goodbye()).isEqualTo(Goodbye.Reason.LEFT);
        assertThat(names(own(ben))).containsExactly("Ben Beta");
        assertThat(own(ben).getCaptain()).isEqualTo(2);
        assertThat(house.hello().code(Messages.resume(token(ann)))).isEqualTo(ErrorCode.BAD_TOKEN);
        assertThat(house().recovered().hello().code(Messages.resume(token(ann))))
                .isEqualTo(ErrorCode.BAD_TOKEN);
        ben.accepted(Messages.commit(Messages.OTHER_PLAN));

        // when
        ben.accepted(Messages.leave());

        // then
        assertThat(game.host.table().getSeats(0).getOccupant()).isEqualTo(Occupant.BOT);
        assertThat(own(game.host).getMembersList()).isEmpty();
        assertThat(OpenGame.seated(game.sit("Dan")).getMember())
                .as("a new team")
                .isEqualTo(1);
    }

    @Test
    void shouldRemoveOnePersonOrAllOfThem() {
        // given
        Client cem = house.hello();
        cem.ask(Messages.joinTeam(game.code(), "Cem", 1));

        // when
        game.host.accepted(Messages.remove(1, 1));

        // then
        assertThat(ann.goodbye()).isEqualTo(Goodbye.Reason.REMOVED);
        assertThat(names(own(ben))).containsExactly("Ben Beta", "Cem");
        assertThat(own(cem).getCaptain()).isEqualTo(2);
        assertThat(house.hello().code(Messages.resume(token(ann)))).isEqualTo(ErrorCode.BAD_TOKEN);

        // when
        game.host.accepted(Messages.remove(1));

        // then
        assertThat(ben.goodbye()).isEqualTo(Goodbye.Reason.REMOVED);
        assertThat(cem.goodbye()).isEqualTo(Goodbye.Reason.REMOVED);
        assertThat(house.hello().code(Messages.resume(token(cem)))).isEqualTo(ErrorCode.BAD_TOKEN);
        assertThat(house().recovered().hello().code(Messages.resume(token(cem))))
                .isEqualTo(ErrorCode.BAD_TOKEN);
        assertThat(back(house, token(other)).getSeat()).isEqualTo(2);
    }

    @Test
    void shouldBringEachPersonBackAndLetADeviceTakeOverThatPersonAlone() {
        // given
        String code = ben.ask(Messages.askSeatCode(0)).getSeatCode().getCode();

        // when
        Client tablet = house.hello();
        Seated moved = tablet.ask(Messages.takeOver(game.code(), code)).getSeated();

        // then
        assertThat(moved.getMember()).isEqualTo(2);
        assertThat(moved.getName()).isEqualTo("Ben Beta");
        assertThat(ben.goodbye()).isEqualTo(Goodbye.Reason.SUPERSEDED);
        assertThat(ann.isOpen()).isTrue();
        House restarted = house().recovered();
        assertThat(back(restarted, token(ann)).getMember()).isEqualTo(1);
        assertThat(back(restarted, token(ben)).getMember()).isEqualTo(2);
        assertThat(back(restarted, moved.getSeatToken()).getMember()).isEqualTo(2);
        assertThat(back(restarted, token(other)).getSeat()).isEqualTo(2);
    }

    @Test
    void shouldLetTheHostBringOneBackAndOneMoreIn() {
        // given
        game.host.accepted(Messages.lock());
        String again = game.host.ask(Messages.askSeatCode(1, 2)).getSeatCode().getCode();
        String invited = game.host.ask(Messages.askSeatCode(1)).getSeatCode().getCode();

        // when
        Seated known = house.hello().ask(Messages.takeOver(game.code(), again)).getSeated();
        Seated fresh =
                house.hello().ask(Messages.takeOver(game.code(), invited)).getSeated();

        // then
        assertThat(known.getMember()).isEqualTo(2);
        assertThat(fresh.getMember()).isEqualTo(3);
        assertThat(fresh.getSeat()).isEqualTo(1);
        assertThat(names(own(ann))).hasSize(3);
        assertThat(house.hello().code(Messages.join(game.code(), "Dan"))).isEqualTo(ErrorCode.GAME_LOCKED);
    }

    @Test
    void shouldMoveAWholeTeamWithItsCaptainAndItsSecrets() {
        // given
        OpenGame three = OpenGame.open(house, Messages.teams(3, 2));
        Client dan = three.sit("Dan");
        three.sit("Eve");
        Client fay = house.hello();
        fay.ask(Messages.joinTeam(three.code(), "Fay", 1));
        dan.accepted(Messages.captain(2));
        three.start();

        // when
        three.host.accepted(Messages.move(1, 3, 0));

        // then
        assertThat(dan.goodbye()).isEqualTo(Goodbye.Reason.MOVED);
        assertThat(fay.goodbye()).isEqualTo(Goodbye.Reason.MOVED);
        for (House now : new House[] {house, house().recovered()}) {
            Client danAgain = now.hello();
            assertThat(danAgain.ask(Messages.resume(token(dan))).getSeated().getSeat())
                    .isEqualTo(3);
            assertThat(own(danAgain).getCaptain()).isEqualTo(2);
            assertThat(back(now, token(fay)).getMember()).isEqualTo(2);
        }
        assertThat(three.host.table().getSeats(2).getName()).isEqualTo("Team 3");
    }

    @Test
    void shouldRenameATeamForAllAndAPersonForTheTeam() {
        // when
        game.host.accepted(Messages.rename(1, 0, "Herons"));
        game.host.accepted(Messages.rename(1, 2, "Benny"));

        // then
        assertThat(other.table().getSeats(0).getName()).isEqualTo("Herons");
        assertThat(names(own(ann))).containsExactly("Ann Alpha", "Benny");
        assertThat(game.host.code(Messages.rename(1, 1, "benny"))).isEqualTo(ErrorCode.NAME_TAKEN);
        assertThat(game.host.code(Messages.rename(1, 7, "Nobody"))).isEqualTo(ErrorCode.NO_SUCH_MEMBER);
    }

    @Test
    void shouldKeepTheTeamWhenTheGameStartsAndACloseIsTakenBack() {
        // given
        game.start().to(Phase.PLAN);
        game.to(Phase.REPORT);
        ann.accepted(Messages.captain(2));

        // when
        game.host.accepted(Messages.reopen());

        // then
        ben.accepted(Messages.commit(Messages.PLAN));
        Client again = house().recovered().hello();
        again.ask(Messages.resume(token(ann)));
        assertThat(names(own(again))).containsExactly("Ann Alpha", "Ben Beta");
        assertThat(own(again).getCaptain()).isEqualTo(2);
    }

    @Test
    void shouldStartWhenSoManyPersonsAreThere() {
        // given
        OpenGame small = OpenGame.open(house, Messages.teams(2, 2).setStartWithPlayers(3));

        // when
        small.sit("Dan");
        small.sit("Eve");
        assertThat(small.host.table().getPhase()).isEqualTo(Phase.LOBBY);
        small.sit("Fay");

        // then
        assertThat(small.host.table().getPhase()).isEqualTo(Phase.BRIEFING);
    }

    /** What a team does among itself; all of it ends with nothing committed. */
    private enum Secret {
        QUIET {
            @Override
            void act(TeamTest table) {}
        },
        WRITING {
            @Override
            void act(TeamTest table) {
                table.ben.accepted(Messages.draft(Messages.OTHER_PLAN, true));
                table.ann.accepted(Messages.draft(Messages.PLAN, false));
                table.ben.accepted(Messages.stake("own_lead", 60));
                table.ben.refused(Messages.commit(Messages.PLAN));
                table.ben.refused(
                        Messages.draft(Plan.newBuilder().setStance("nonsense").build(), true));
            }
        },
        CHANGING {
            @Override
            void act(TeamTest table) {
                table.ann.accepted(Messages.captain(2));
                table.ben.accepted(Messages.standing(Messages.PLAN));
                table.ann.hangUp();
                Client cem = table.house.hello();
                cem.ask(Messages.joinTeam(table.game.code(), "Cem Gamma", 1));
                cem.accepted(Messages.leave());
                table.house.hello().ask(Messages.resume(token(table.ann)));
            }
        };

        abstract void act(TeamTest table);
    }

    @Test
    void shouldSendTheSameBytesToAllOthersWhateverATeamDoesAmongItself() {
        // given
        Map<String, List<String>> quiet = new TeamTest().heardByOthers(Secret.QUIET);

        // then
        assertThat(new TeamTest().heardByOthers(Secret.WRITING)).isEqualTo(quiet);
        assertThat(new TeamTest().heardByOthers(Secret.CHANGING))
                .as("but the host, who is told of each team")
                .containsAllEntriesOf(without(quiet, "host"));
    }

    private static Map<String, List<String>> without(Map<String, List<String>> heard, String one) {
        Map<String, List<String>> rest = new LinkedHashMap<>(heard);
        rest.remove(one);
        return rest;
    }

    private Map<String, List<String>> heardByOthers(Secret secret) {
        Client spectator = game.watch();
        game.start().to(Phase.PLAN);
        house.advance(1_000);
        secret.act(this);
        other.accepted(Messages.draft(Messages.PLAN, true));
        game.to(Phase.COMMIT);
        Map<String, List<String>> heard = new LinkedHashMap<>();
        heard.put("other team", other.hex());
        heard.put("spectator", spectator.hex());
        heard.put("host", game.host.hex());
        return heard;
    }

    @Test
    void shouldTellThePersonsNamesToNobodyElse() {
        // given
        Client spectator = game.watch();
        Client newcomer = game.sit("Cem Gamma");
        game.start().to(Phase.FINISHED);
        spectator.ask(Messages.debrief(0));
        newcomer.ask(Messages.debrief(0));

        // then
        for (String name : List.of("Ann Alpha", "Ben Beta")) {
            assertThat(text(ann)).contains(name);
            assertThat(text(game.host)).contains(name);
            assertThat(text(other)).doesNotContain(name);
            assertThat(text(newcomer)).doesNotContain(name);
            assertThat(text(spectator)).doesNotContain(name);
        }
    }

    private static String text(Client client) {
        return new String(client.bytes(), StandardCharsets.UTF_8);
    }
}
