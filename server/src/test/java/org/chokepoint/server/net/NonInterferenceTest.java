package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.CreateGame;
import org.chokepoint.protocol.v1.JoinAs;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.chokepoint.protocol.v1.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two servers that differ only in what one seat secretly does with its plan send the same bytes to everybody else until
 * the round is resolved: to other seats, the host, spectators, newcomers and other games, in every type of message.
 */
class NonInterferenceTest {
    private static final Plan INVALID = Plan.newBuilder().setStance("nonsense").build();

    /** What the seat does in PLAN; all of them end with a plan committed. */
    private enum Secret {
        STEADY {
            @Override
            void act(Client seat) {
                seat.accepted(Messages.commit(Messages.PLAN));
            }
        },
        OTHER_MONEY {
            @Override
            void act(Client seat) {
                seat.accepted(Messages.commit(Messages.OTHER_PLAN));
            }
        },
        CARD_AND_STANCE {
            @Override
            void act(Client seat) {
                seat.accepted(Messages.commit(Plan.newBuilder()
                        .setStance("open")
                        .addCards(CardPlay.newBuilder().setCard("stockpile"))
                        .build()));
            }
        },
        FORECASTING {
            @Override
            void act(Client seat) {
                seat.accepted(Messages.stake("own_lead", 90));
                seat.accepted(Messages.stake("own_lead", 10));
                seat.refused(Messages.stake("own_lead", 1));
                seat.accepted(Messages.stake("sales_grow", 60));
                seat.accepted(Messages.withdrawStake("sales_grow"));
                seat.accepted(Messages.commit(Messages.OTHER_PLAN));
            }
        },
        RESTLESS {
            @Override
            void act(Client seat) {
                seat.accepted(Messages.draft(Messages.OTHER_PLAN, true));
                seat.refused(Messages.draft(INVALID, true));
                seat.ask(Messages.forecast(Messages.PLAN));
                seat.accepted(Messages.commit(Messages.PLAN));
                seat.refused(Messages.commit(INVALID));
                seat.accepted(Messages.draft(Messages.PLAN, false));
                seat.accepted(Messages.commit(Messages.OTHER_PLAN));
                seat.ask(Messages.ping(1));
            }
        };

        abstract void act(Client seat);
    }

    static Stream<Secret> secrets() {
        return Stream.of(Secret.values()).filter(secret -> secret != Secret.STEADY);
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void shouldSendTheSameBytesToAllOthersUntilTheReveal(Secret secret) {
        // given
        Server steady = new Server();
        Server other = new Server();

        // when
        steady.playUntilTheReveal(Secret.STEADY);
        other.playUntilTheReveal(secret);

        // then
        assertThat(other.game.host.table().getPhase()).isEqualTo(Phase.COMMIT);
        assertThat(other.heardByOthers()).isEqualTo(steady.heardByOthers());
    }

    @Test
    void shouldHaveComparedEveryTypeOfMessage() {
        // given
        Server server = new Server();

        // when
        Set<BodyCase> seen = server.playUntilTheReveal(Secret.STEADY);

        // then
        assertThat(seen)
                .as("a new message must be provoked here between the secret and the reveal")
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(BodyCase.class));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void shouldTellOthersTheSameOfTheirOwnRoundWhenItIsRevealed(Secret secret) {
        // given
        Server steady = new Server();
        Server other = new Server();
        steady.playUntilTheReveal(Secret.STEADY);
        other.playUntilTheReveal(secret);

        // when
        steady.game.to(Phase.REPORT);
        other.game.to(Phase.REPORT);

        // then
        ServerFrame one = steady.idler.last(BodyCase.ROUND_REPORT);
        ServerFrame two = other.idler.last(BodyCase.ROUND_REPORT);
        assertThat(two.getRoundReport()).isEqualTo(one.getRoundReport());
        assertThat(two.getTable().getStandingsList())
                .as("now the difference shows")
                .isNotEqualTo(one.getTable().getStandingsList());
    }

    @Test
    void shouldNoticeADifferenceWhenItIsPublic() {
        // given
        Server committed = new Server();
        Server withdrawn = new Server();
        committed.playRoundOne();
        withdrawn.playRoundOne();

        // when
        Secret.STEADY.act(committed.secretive);
        committed.house.advance(1_000);
        withdrawn.house.advance(1_000);

        // then
        assertThat(committed.game.host.hex()).isNotEqualTo(withdrawn.game.host.hex());
    }

    /** A server with a game of four seats, and a second game beside it. */
    private static final class Server {
        private final House house = new House();
        private final Map<String, Client> others = new LinkedHashMap<>();
        private final OpenGame game = OpenGame.open(house, timed());
        private final Client secretive = game.sit("Ann");
        private final Client neighbour = other("neighbour", game.sit("Ben"));
        private final Client leaver = other("leaver", game.sit("Cem"));

        /** Never commits, so that the round is not resolved before its time. */
        private final Client idler = other("idler", game.sit("Fay"));

        private final Client spectator = other("spectator", game.watch());
        private final OpenGame beside = OpenGame.open(house, Messages.rivals(2));
        private final Client besidePlayer = other("player of another game", beside.sit("Ann"));

        Server() {
            other("host", game.host);
            other("host of another game", beside.host);
        }

        private static CreateGame.Builder timed() {
            return Messages.quick(6)
                    .setTiming(Timing.newBuilder()
                            .setBriefingMs(30_000)
                            .setPlanMs(60_000)
                            .setCommitMs(20_000)
                            .setReportMs(30_000));
        }

        private Client other(String name, Client client) {
            others.put(name, client);
            return client;
        }

        void playRoundOne() {
            game.start().to(Phase.PLAN);
            secretive.accepted(Messages.commit(Messages.PLAN));
            game.to(Phase.REPORT).to(Phase.PLAN);
        }

        /** Plays the second round up to its reveal; says which types of message others got since the secret began. */
        Set<BodyCase> playUntilTheReveal(Secret secret) {
            playRoundOne();
            Map<Client, Integer> before = new LinkedHashMap<>();
            others.values().forEach(client -> before.put(client, client.frames().size()));
            house.advance(1_000);
            secret.act(secretive);
            everythingElseHappens();
            game.to(Phase.COMMIT);
            house.advance(19_000);
            Set<BodyCase> seen = EnumSet.noneOf(BodyCase.class);
            others.values().forEach(client -> seen.addAll(kinds(client, before.getOrDefault(client, 0))));
            return seen;
        }

        /** Frame by frame, in hexadecimal digits. */
        Map<String, List<String>> heardByOthers() {
            Map<String, List<String>> heard = new LinkedHashMap<>();
            others.forEach((name, client) -> heard.put(name, client.hex()));
            return heard;
        }

        private static List<BodyCase> kinds(Client client, int from) {
            List<ServerFrame> all = client.frames();
            return new ArrayList<>(all.subList(from, all.size()))
                    .stream().map(ServerFrame::getBodyCase).toList();
        }

        private void everythingElseHappens() {
            neighbour.accepted(Messages.draft(Messages.OTHER_PLAN, true));
            neighbour.ask(Messages.forecast(Messages.PLAN));
            neighbour.ask(Messages.askSeatCode(0));
            neighbour.accepted(Messages.commit(Messages.PLAN));
            neighbour.accepted(Messages.withdraw());
            neighbour.accepted(Messages.stake("own_lead", 75));
            neighbour.refused(Messages.commit(INVALID));
            neighbour.ask(Messages.ping(9));
            leaver.accepted(Messages.leave());
            spectator.refused(Messages.debrief(0));
            house.advance(1_000);
            neighbour.hangUp();
            Client back = other("neighbour again", house.hello());
            back.ask(Messages.resume(OpenGame.seated(neighbour).getSeatToken()));
            other("newcomer", game.sit("Dan"));
            other("second spectator", game.watch());
            Client hostAgain = other("host again", house.hello());
            hostAgain.ask(Messages.resume(beside.granted.getHostToken()));
            OpenGame ended = OpenGame.quick(house, 1).start().to(Phase.FINISHED);
            Client endedHost = other("host of a game that is over", ended.host);
            endedHost.ask(Messages.debrief(1));
            endedHost.ask(Messages.whatIf(1, 1));
            other("player in a third round", thirdRound()).ask(Messages.soFar());
            other("player who is given time", givenTime());
            other("one of a team", oneOfATeam());
            Client third = other("host of a third game", house.hello());
            third.ask(Messages.create(
                    Messages.quick(1).setPlay(JoinAs.newBuilder().setName("Eve"))));
            hostAgain.accepted(Messages.start());
            besidePlayer.accepted(Messages.draft(Messages.PLAN, false));
            hostAgain.accepted(Messages.nextPhase());
            besidePlayer.accepted(Messages.offer(2, "truce", "", 0));
            for (int phases = 0; phases < 2; phases++) {
                hostAgain.accepted(Messages.nextPhase());
            }
            hostAgain.accepted(Messages.endGame());
            spectator.ask(Messages.ping(10));
        }

        /** Somebody of another table whose host waits. */
        private Client givenTime() {
            OpenGame game = OpenGame.open(house, timed());
            Client player = game.sit("Gil");
            game.start().to(Phase.PLAN);
            game.host.accepted(Messages.giveTime(1, 30));
            return player;
        }

        /** Somebody of another table whose team writes. */
        private Client oneOfATeam() {
            OpenGame game = OpenGame.open(house, Messages.teams(1, 2));
            Client captain = game.sit("Gil");
            Client mate = game.sit("Hal");
            game.start().to(Phase.PLAN);
            mate.accepted(Messages.draft(Messages.PLAN, false));
            return captain;
        }

        /** Somebody of another table who has read three reports. */
        private Client thirdRound() {
            OpenGame game = OpenGame.quick(house, 1);
            Client player = game.sit("Fay");
            game.start();
            for (int round = 1; round < 3; round++) {
                game.to(Phase.REPORT).to(Phase.BRIEFING);
            }
            game.to(Phase.REPORT);
            return player;
        }
    }
}
