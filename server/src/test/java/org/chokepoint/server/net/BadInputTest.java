package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.DecidedBy;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.RoundReport;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of bad input gets its own clear answer or a closed connection; a game beside it hears not one byte of it, and
 * what was accepted before stays.
 */
class BadInputTest {
    /** Bad input, what is said to it, and whether the connection lives on. */
    private enum Bad {
        OVER_BUDGET(ErrorCode.OVER_BUDGET, true) {
            @Override
            Client happen(Scene scene) {
                return scene.plan(Messages.shares(Map.of("equipment", 5_001, "battery", 5_000)));
            }
        },
        NEGATIVE_SHARE(ErrorCode.NEGATIVE, true) {
            @Override
            Client happen(Scene scene) {
                return scene.plan(Messages.shares(Map.of("equipment", Integer.MIN_VALUE)));
            }
        },
        UNKNOWN_LINE(ErrorCode.UNKNOWN_LINE, true) {
            @Override
            Client happen(Scene scene) {
                return scene.plan(Messages.shares(Map.of("equipmnt", 10)));
            }
        },
        UNKNOWN_CARD(ErrorCode.UNKNOWN_CARD, true) {
            @Override
            Client happen(Scene scene) {
                return scene.plan(card("stockpyle"));
            }
        },
        CARD_COOLING_DOWN(ErrorCode.CARD_COOLING_DOWN, true) {
            @Override
            Client happen(Scene scene) {
                return scene.plan(card("stockpile"));
            }
        },
        WRONG_PHASE(ErrorCode.WRONG_PHASE, true) {
            @Override
            Client happen(Scene scene) {
                return scene.says(scene.player, Messages.ready());
            }
        },
        PLAN_OF_A_SPECTATOR(ErrorCode.NOT_A_PLAYER, true) {
            @Override
            Client happen(Scene scene) {
                return scene.says(scene.game.watch(), Messages.commit(Messages.OTHER_PLAN));
            }
        },
        PLAN_OF_THE_HOST(ErrorCode.NOT_A_PLAYER, true) {
            @Override
            Client happen(Scene scene) {
                return scene.says(scene.game.host, Messages.commit(Messages.OTHER_PLAN));
            }
        },
        ORDER_OF_A_PLAYER_TO_THE_CLOCK(ErrorCode.NOT_THE_HOST, true) {
            @Override
            Client happen(Scene scene) {
                return scene.says(scene.player, Messages.nextPhase());
            }
        },
        FORGED_TOKEN(ErrorCode.BAD_TOKEN, true) {
            @Override
            Client happen(Scene scene) {
                byte[] token = OpenGame.seated(scene.player).getSeatToken().toByteArray();
                token[19] ^= 1;
                return scene.says(scene.house.hello(), Messages.resume(ByteString.copyFrom(token)));
            }
        },
        UNKNOWN_GAME(ErrorCode.NO_SUCH_GAME, true) {
            @Override
            Client happen(Scene scene) {
                return scene.says(scene.house.hello(), Messages.join("ZZZZZZZZ", "Zoe"));
            }
        },
        OVERSIZED_FRAME_OF_A_PLAYER(ErrorCode.FRAME_TOO_LARGE, false) {
            @Override
            Client happen(Scene scene) {
                return scene.sends(scene.player, new byte[] {0, 1, 0, 1});
            }
        },
        OVERSIZED_FRAME_OF_A_STRANGER(ErrorCode.FRAME_TOO_LARGE, false) {
            @Override
            Client happen(Scene scene) {
                return scene.sends(scene.house.hello(), new byte[] {0, 0, 4, 1});
            }
        },
        EMPTY_FRAME(ErrorCode.MALFORMED, false) {
            @Override
            Client happen(Scene scene) {
                return scene.sends(scene.player, new byte[4]);
            }
        },
        GARBAGE_OF_A_PLAYER(ErrorCode.MALFORMED, false) {
            @Override
            Client happen(Scene scene) {
                byte[] garbage = new byte[500];
                new Random(1).nextBytes(garbage);
                return scene.sends(scene.player, Client.framed(garbage));
            }
        },
        TEXT_THAT_IS_NO_UTF_8(ErrorCode.MALFORMED, false) {
            @Override
            Client happen(Scene scene) {
                byte[] join = Client.framed(
                        Messages.join("ABCDEFGH", "Zoe").setCommandId(3).build());
                join[join.length - 1] = (byte) 0xFF;
                return scene.sends(scene.house.hello(), join);
            }
        },
        MESSAGES_WITHIN_MESSAGES(ErrorCode.MALFORMED, false) {
            @Override
            Client happen(Scene scene) {
                byte[] groups = new byte[1_000];
                java.util.Arrays.fill(groups, (byte) 0xA3); // start of a group, again and again
                return scene.sends(scene.player, Client.framed(groups));
            }
        },
        GROUP_THAT_ENDS_WITHOUT_BEGINNING(ErrorCode.MALFORMED, false) {
            @Override
            Client happen(Scene scene) {
                return scene.sends(scene.player, Client.framed(new byte[] {0x0C}));
            }
        },
        COMMAND_WITHOUT_ID(ErrorCode.OUT_OF_RANGE, true) {
            @Override
            Client happen(Scene scene) {
                return scene.sends(
                        scene.player, Client.framed(Messages.withdraw().build()));
            }
        },
        COMMAND_ID_NO_BROWSER_CAN_HOLD(ErrorCode.OUT_OF_RANGE, true) {
            @Override
            Client happen(Scene scene) {
                return scene.sends(
                        scene.player,
                        Client.framed(Messages.withdraw().setCommandId(1L << 53).build()));
            }
        },
        UNKNOWN_MESSAGE(ErrorCode.UNEXPECTED, true) {
            @Override
            Client happen(Scene scene) {
                return scene.says(scene.player, ClientFrame.newBuilder());
            }
        },
        GARBAGE_INSTEAD_OF_A_GREETING(null, false) {
            @Override
            Client happen(Scene scene) {
                return scene.sends(
                        scene.house.connect(),
                        "GET / HTTP/1.1\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        },
        HALF_A_GREETING(null, false) {
            @Override
            Client happen(Scene scene) {
                return scene.sends(scene.house.connect(), new byte[] {'C', 'H'});
            }
        },
        NOTHING_AT_ALL(null, false) {
            @Override
            Client happen(Scene scene) {
                return scene.house.connect();
            }
        },
        TRUNCATED_FRAME(null, false) {
            @Override
            Client happen(Scene scene) {
                byte[] commit = Client.framed(
                        Messages.commit(Messages.OTHER_PLAN).setCommandId(8).build());
                scene.sends(scene.player, java.util.Arrays.copyOf(commit, commit.length - 1));
                scene.player.hangUp();
                return scene.player;
            }
        };

        private final @Nullable ErrorCode said; // null: nothing is said
        private final boolean livesOn;

        Bad(@Nullable ErrorCode said, boolean livesOn) {
            this.said = said;
            this.livesOn = livesOn;
        }

        /** Does it, and gives the connection that did it. */
        abstract Client happen(Scene scene);

        private static Plan card(String card) {
            return Plan.newBuilder()
                    .addCards(CardPlay.newBuilder().setCard(card))
                    .build();
        }
    }

    @ParameterizedTest
    @EnumSource(Bad.class)
    void shouldBeAnsweredAndHurtNobodyElse(Bad bad) {
        // given
        Scene undisturbed = new Scene();
        undisturbed.timePasses();
        Scene scene = new Scene();

        // when
        Client culprit = bad.happen(scene);
        boolean livedOn = culprit.isOpen();
        scene.timePasses();

        // then
        if (bad.said != null) {
            assertThat(culprit.last(BodyCase.REJECTED).getRejected().getCode()).isEqualTo(bad.said);
            assertThat(culprit.last(BodyCase.REJECTED).getRejected().getCloses())
                    .isEqualTo(!bad.livesOn);
        }
        assertThat(bad.livesOn ? livedOn : culprit.isOpen()).isEqualTo(bad.livesOn);
        assertThat(scene.playOnBeside()).isEqualTo(undisturbed.playOnBeside());
        assertThat(scene.reportOfThePlayer().getDecidedBy()).isEqualTo(DecidedBy.COMMITTED);
        assertThat(scene.reportOfThePlayer().getPlan().getShareBpMap()).isEqualTo(Messages.PLAN.getShareBpMap());
        assertThat(scene.house.troubles.total(Trouble.FAILED)).isZero();
    }

    /** A game in the PLAN of its second round in which Ann has committed a plan, and another game beside it. */
    private static final class Scene {
        private final House house = new House();
        private final OpenGame game = OpenGame.quick(house, 3);
        private final Client player = game.sit("Ann");
        private final Client companion = game.sit("Ben");
        private final OpenGame beside = OpenGame.quick(house, 2);
        private final Client besidePlayer = beside.sit("Ann");

        Scene() {
            game.start().to(Phase.PLAN);
            player.accepted(Messages.commit(Plan.newBuilder()
                    .addCards(CardPlay.newBuilder().setCard("stockpile"))
                    .build()));
            game.to(Phase.REPORT).to(Phase.PLAN);
            player.accepted(Messages.commit(Messages.PLAN));
            beside.start().to(Phase.PLAN);
        }

        Client plan(Plan plan) {
            return says(player, Messages.commit(plan));
        }

        Client says(Client client, ClientFrame.Builder message) {
            client.ask(message);
            return client;
        }

        Client sends(Client client, byte[] bytes) {
            client.write(bytes);
            return client;
        }

        /** Long enough for every deadline of strangers. */
        void timePasses() {
            house.advance(11_000);
        }

        /** The other game goes on; all that its people have heard. */
        List<List<String>> playOnBeside() {
            besidePlayer.accepted(Messages.commit(Messages.OTHER_PLAN));
            beside.to(Phase.REPORT).to(Phase.FINISHED);
            return List.of(besidePlayer.hex(), beside.host.hex());
        }

        /** What became of the plan that Ann had committed before. */
        RoundReport reportOfThePlayer() {
            Client ann = house.hello();
            ann.ask(Messages.resume(OpenGame.seated(player).getSeatToken()));
            if (game.host.table().getPhase() != Phase.REPORT) {
                game.to(Phase.REPORT);
                assertThat(companion.isOpen()).isTrue();
                return ann.last(BodyCase.ROUND_REPORT).getRoundReport();
            }
            return ann.last(BodyCase.SEAT_VIEW).getSeatView().getLastReport();
        }
    }
}
