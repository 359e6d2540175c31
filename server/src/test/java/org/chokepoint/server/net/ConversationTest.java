package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.DecidedBy;
import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.HostGranted;
import org.chokepoint.protocol.v1.JoinAs;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.RoundOpened;
import org.chokepoint.protocol.v1.RoundReport;
import org.chokepoint.protocol.v1.ScorePart;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.chokepoint.protocol.v1.Timing;
import org.chokepoint.protocol.v1.Welcome;
import org.chokepoint.server.engine.rule.Rounds;
import org.junit.jupiter.api.Test;

/** The whole way through a game, as bytes. */
class ConversationTest {
    private final House house = new House();

    @Test
    void shouldWelcomeWhenTheVersionsFit() {
        // given
        Client client = house.greet();

        // when
        ServerFrame answer = client.ask(Messages.hello(1, 9));

        // then
        assertThat(answer.getWelcome())
                .isEqualTo(Welcome.newBuilder()
                        .setProtocol(1)
                        .setServer("chokepoint-server test")
                        .setNowMs(1_700_000_000_000L)
                        .build());
    }

    @Test
    void shouldGiveTheHostACodeASecretAndTheTextsWhenAGameIsCreated() {
        // when
        ServerFrame answer = house.hello().ask(Messages.create(Messages.quick(3)));

        // then
        HostGranted granted = answer.getHostGranted();
        assertThat(granted.getCode()).hasSize(8).isUpperCase();
        assertThat(granted.getHostToken().size()).isEqualTo(20);
        assertThat(granted.hasSeat()).isFalse();
        assertThat(answer.getTable().getPhase()).isEqualTo(Phase.LOBBY);
        assertThat(answer.getTable().getSeatsCount()).isEqualTo(3);
        assertThat(answer.getVersion()).isPositive();
        assertThat(answer.getCatalog().getPack()).isEqualTo("core");
    }

    @Test
    void shouldNameEverythingInTheCatalogWhenSomebodyEnters() {
        // when
        Catalog catalog =
                OpenGame.quick(house, 2).host.last(BodyCase.HOST_GRANTED).getCatalog();

        // then
        assertThat(catalog.getLanguage()).isEqualTo("en");
        assertThat(catalog.getSectorsList())
                .isNotEmpty()
                .allSatisfy(sector -> assertThat(sector.getLinesList())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line.getName()).isNotEmpty()));
        assertThat(catalog.getCardsList())
                .hasSize(20)
                .allSatisfy(card -> assertThat(card.getSourcesList()).isNotEmpty());
        assertThat(catalog.getStancesCount()).isPositive();
        assertThat(catalog.getProgrammesCount()).isPositive();
        assertThat(catalog.getDimensionsCount()).isEqualTo(5);
        assertThat(catalog.getCausesList().stream().map(NamedText::getId))
                .doesNotHaveDuplicates()
                .containsAll(Rounds.CAUSES);
        assertThat(catalog.getCausesList())
                .allSatisfy(cause -> assertThat(cause.getName()).isNotEmpty().isNotEqualTo(cause.getId()));
    }

    @Test
    void shouldSeatAPersonWhenTheCodeIsTypedLoosely() {
        // given
        OpenGame table = OpenGame.quick(house, 2);
        String typed = " " + table.code().substring(0, 4).toLowerCase(java.util.Locale.ROOT) + "-"
                + table.code().substring(4);

        // when
        ServerFrame answer = house.hello().ask(Messages.join(typed, "  Ann  Lee "));

        // then
        Seated seated = answer.getSeated();
        assertThat(seated.getName()).isEqualTo("Ann Lee");
        assertThat(seated.getSeat()).isEqualTo(1);
        assertThat(seated.getSeatToken().size()).isEqualTo(20);
        assertThat(seated.getGameId()).isEqualTo(table.granted.getGameId());
        assertThat(answer.hasCatalog()).isTrue();
        assertThat(answer.getTable().getSeats(0).getOccupant()).isEqualTo(Occupant.PERSON);
        assertThat(answer.getTable().getSeats(0).getOnline()).isTrue();
        assertThat(table.host.table().getSeats(0).getName()).isEqualTo("Ann Lee");
    }

    @Test
    void shouldMakeUpANameWhenAPersonGivesNone() {
        // given
        OpenGame table = OpenGame.quick(house, 2);

        // when
        Seated one = OpenGame.seated(table.sit(""));
        Seated two = OpenGame.seated(table.sit("  "));

        // then
        assertThat(one.getName()).contains(" ").isNotEqualTo(two.getName());
    }

    @Test
    void shouldSeatTheHostTooWhenTheHostPlays() {
        // when
        Client host = house.hello();
        ServerFrame answer = host.ask(
                Messages.create(Messages.quick(2).setPlay(JoinAs.newBuilder().setName("Ann"))));

        // then
        Seated seat = answer.getHostGranted().getSeat();
        assertThat(seat.getName()).isEqualTo("Ann");
        assertThat(seat.getSeatToken()).isNotEqualTo(answer.getHostGranted().getHostToken());
        host.accepted(Messages.start());
        host.accepted(Messages.nextPhase());
        host.accepted(Messages.commit(Messages.PLAN));
    }

    @Test
    void shouldOpenARoundWithTextsAndSourcesWhenTheGameStarts() {
        // given
        OpenGame table = OpenGame.quick(house, 2);
        Client player = table.sit("Ann");

        // when
        table.start();

        // then
        ServerFrame frame = player.last(BodyCase.ROUND_OPENED);
        RoundOpened opened = frame.getRoundOpened();
        assertThat(frame.getTable().getPhase()).isEqualTo(Phase.BRIEFING);
        assertThat(opened.getNation().getSectorsCount()).isPositive();
        assertThat(opened.getDraft().getShareBpMap()).isNotEmpty();
        assertThat(opened.getEventsList()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getTitle()).isNotEmpty();
            assertThat(event.getBody()).isNotEmpty();
            assertThat(event.getSourcesList())
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(source.getArticle()).isNotEmpty());
            assertThat(event.getChoicesList())
                    .allSatisfy(choice -> assertThat(choice.getLabel()).isNotEmpty());
        });
        assertThat(table.host.last().getBodyCase()).isEqualTo(BodyCase.BODY_NOT_SET);
    }

    @Test
    void shouldAnswerWithAForecastWhenADraftAsksForOne() {
        // given
        OpenGame table = OpenGame.quick(house, 2);
        Client player = table.sit("Ann");
        table.start();

        // when
        ServerFrame saved = player.accepted(Messages.draft(Messages.PLAN, true));
        ServerFrame silent = player.accepted(Messages.draft(Messages.PLAN, false));
        ServerFrame asked = player.ask(Messages.forecast(Messages.PLAN));

        // then
        assertThat(saved.getAccepted().getForecast().getCash()).isPositive();
        assertThat(silent.getAccepted().hasForecast()).isFalse();
        assertThat(asked.getForecast()).isEqualTo(saved.getAccepted().getForecast());
    }

    @Test
    void shouldReportTheCommittedPlanWhenTheRoundIsResolved() {
        // given
        OpenGame table = OpenGame.quick(house, 2);
        Client player = table.sit("Ann");
        table.start().to(Phase.PLAN);

        // when
        player.accepted(Messages.commit(Messages.PLAN));
        table.to(Phase.REPORT);

        // then
        ServerFrame frame = player.last(BodyCase.ROUND_REPORT);
        RoundReport report = frame.getRoundReport();
        assertThat(report.getDecidedBy()).isEqualTo(DecidedBy.COMMITTED);
        assertThat(report.getPlan().getShareBpMap()).isEqualTo(Messages.PLAN.getShareBpMap());
        assertThat(report.getDimensionsCount()).isEqualTo(5);
        assertThat(report.getChangesList()).isNotEmpty();
        assertThat(frame.getTable().getStandingsCount()).isEqualTo(2);
        assertThat(frame.getTable().getStandings(0).getDimensionCentiCount()).isEqualTo(5);
    }

    @Test
    void shouldAcknowledgeThePlanThatClosesTheRoundBeforeItsReport() {
        // given
        house.loop.hurry(); // the room has published before the session asks for the answer
        OpenGame table = OpenGame.open(
                house,
                Messages.quick(2)
                        .setTiming(
                                Timing.newBuilder().setPlanMs(0).setCommitMs(0).setStraightOn(true)));
        Client player = table.sit("Ann");
        table.start();
        int before = player.frames().size();

        // when
        long command = player.send(Messages.commit(Messages.PLAN));

        // then
        List<ServerFrame> heard =
                player.frames().subList(before, player.frames().size());
        assertThat(heard).extracting(ServerFrame::getBodyCase).contains(BodyCase.ROUND_REPORT, BodyCase.ROUND_OPENED);
        assertThat(heard.get(0).getBodyCase()).isEqualTo(BodyCase.ACCEPTED);
        assertThat(heard.get(0).getReplyTo()).isEqualTo(command);
    }

    @Test
    void shouldTakeAPlanBackWhenAsked() {
        // given
        OpenGame table = OpenGame.quick(house, 3);
        Client player = table.sit("Ann");
        table.sit("Ben");
        table.start().to(Phase.PLAN);
        player.accepted(Messages.commit(Messages.PLAN));
        house.advance(1_000); // who is ready is news once a while
        assertThat(table.host.table().getSeats(0).getReady()).isTrue();

        // when
        player.accepted(Messages.withdraw());
        house.advance(1_000);

        // then
        assertThat(table.host.table().getSeats(0).getReady()).isFalse();
    }

    @Test
    void shouldEndWithHashSeedAndPartsWhenTheGameIsOver() {
        // given
        OpenGame table = OpenGame.quick(house, 2);
        Client player = table.sit("Ann");
        Client spectator = table.watch();
        table.start();

        // when
        table.to(Phase.FINISHED);

        // then
        GameOver own = player.last(BodyCase.GAME_OVER).getGameOver();
        GameOver seen = spectator.last(BodyCase.GAME_OVER).getGameOver();
        assertThat(own.getStateHash()).hasSize(64).isEqualTo(seen.getStateHash());
        assertThat(own.getSeed()).isEqualTo(7);
        double sum = 0;
        for (ScorePart part : own.getPartsList()) {
            sum += part.getContribution();
        }
        assertThat(sum).isEqualTo(own.getScore());
        assertThat(seen.getPartsList()).isEmpty();
        assertThat(table.host.frames(BodyCase.GAME_OVER)).hasSize(1);
    }

    @Test
    void shouldNeverCountTheVersionBackWhenAGameIsPlayed() {
        // given
        OpenGame table = OpenGame.quick(house, 2);
        Client player = table.sit("Ann");

        // when
        table.start().to(Phase.FINISHED);

        // then
        assertThat(player.frames().stream().map(ServerFrame::getVersion).toList())
                .isSorted();
    }

    @Test
    void shouldAnswerAPingWithItsNonceWhenItHasNoCommandId() {
        // given
        Client client = house.hello();

        // when
        client.write(Client.framed(Messages.ping(42).build()));

        // then
        assertThat(client.last().getPong().getNonce()).isEqualTo(42);
        assertThat(client.last().getReplyTo()).isZero();
    }

    @Test
    void shouldAnswerTheFirstAnswerWhenACommandIsSentAgain() {
        // given
        OpenGame table = OpenGame.quick(house, 3);
        Client player = table.sit("Ann");
        table.sit("Ben");
        table.start().to(Phase.PLAN);
        byte[] commit =
                Client.framed(Messages.commit(Messages.PLAN).setCommandId(77).build());
        player.write(commit);
        ServerFrame first = player.last(BodyCase.ACCEPTED);
        player.accepted(Messages.withdraw());

        // when
        player.write(commit);
        house.advance(1_000);

        // then
        assertThat(player.last(BodyCase.ACCEPTED).getReplyTo()).isEqualTo(first.getReplyTo());
        assertThat(table.host.table().getSeats(0).getReady())
                .as("not committed a second time")
                .isFalse();
    }

    @Test
    void shouldEncodeTheTableOnceWhenManyReceiveIt() {
        // given
        OpenGame table = OpenGame.quick(house, 8);
        for (int i = 0; i < 6; i++) {
            table.sit("");
        }
        table.watch();
        long before = house.frames.tablesEncoded();

        // when
        table.start();

        // then
        assertThat(house.frames.tablesEncoded()).isEqualTo(before + 1);
    }
}
