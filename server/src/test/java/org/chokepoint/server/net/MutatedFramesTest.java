package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chokepoint.protocol.WireLimits;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames that chance has damaged, in every role: nothing escapes, nothing grows, the log stays short. */
class MutatedFramesTest {
    private static final int FRAMES = 1_000;
    private static final long SEED = 20_261_122;
    private static final long MILLIS_BETWEEN_FRAMES = 50;
    private static final Plan PLAN = Plan.newBuilder()
            .putShareBp("equipment", 3_000)
            .putShareBp("stem", 500)
            .putBasicResearchBp("semi", 4_000)
            .setStance("dual")
            .addCards(CardPlay.newBuilder().setCard("m_and_a").setTarget("equipment"))
            .setBorrowBp(10)
            .putAnswers("event", "choice")
            .build();

    private enum Role {
        STRANGER,
        PLAYER,
        HOST,
        SPECTATOR
    }

    private final Random random = new Random(SEED);
    private final House house = new House(new MemoryJournal(), 2_000, 512, 8_192);
    private final Map<Role, Client> clients = new EnumMap<>(Role.class);
    private OpenGame game = OpenGame.quick(house, 4);
    private int mostHeld;
    private int opened;

    /** Ten servers of 1,000 frames each; a server of its own for each seed keeps its limits out of the way. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void shouldSurviveWhenFramesAreDamaged(int part) {
        // given
        random.setSeed(SEED + part);
        // when
        for (int i = 0; i < FRAMES; i++) {
            Client client = client(Role.values()[i % Role.values().length]);
            client.write(damaged(sample()));
            mostHeld = Math.max(mostHeld, client.heldBytes());
            house.nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(MILLIS_BETWEEN_FRAMES));
        }

        // then
        assertThat(house.troubles.total(Trouble.FAILED))
                .as("seed %d", SEED + part)
                .isZero();
        assertThat(house.troubles.total(Trouble.MALFORMED)).isGreaterThan(50);
        assertThat(mostHeld).isBetween(1, WireLimits.FRAME_BYTES);
        assertThat(opened).as("connections that had to be opened anew").isGreaterThan(50);
        assertThat(house.hello().frames(BodyCase.WELCOME)).hasSize(1);
    }

    private Client client(Role role) {
        Client client = clients.get(role);
        if (client == null || !client.isOpen() || client.frames().size() > 500) {
            if (client != null) {
                client.hangUp();
                house.forget(client);
            }
            client = fresh(role);
            clients.put(role, client);
            opened++;
        }
        return client;
    }

    private Client fresh(Role role) {
        house.refillRates();
        if (role == Role.STRANGER) {
            return house.hello();
        }
        if (!game.host.isOpen() || game.host.table().getPhase() == Phase.FINISHED) {
            house.forget(game.host);
            game = OpenGame.quick(house, 4).start();
        }
        return switch (role) {
            case PLAYER -> player();
            case HOST -> game.host;
            case STRANGER, SPECTATOR -> game.watch();
        };
    }

    private Client player() {
        Client player = house.hello();
        if (player.ask(Messages.join(game.code(), "")).hasRejected()) {
            house.forget(game.host);
            game = OpenGame.quick(house, 4).start();
            player.ask(Messages.join(game.code(), ""));
        }
        return player;
    }

    private byte[] sample() {
        List<ClientFrame.Builder> all = List.of(
                Messages.hello(),
                Messages.create(Messages.quick(3).addBots("equal").setStartWithPlayers(2)),
                Messages.join(game.code(), "Ann"),
                Messages.resume(ByteString.copyFromUtf8("twenty bytes of them")),
                Messages.watch(game.code()),
                Messages.draft(PLAN, true),
                Messages.commit(PLAN),
                Messages.commit(Messages.PLAN),
                Messages.withdraw(),
                Messages.ready(),
                Messages.forecast(PLAN),
                Messages.leave(),
                Messages.start(),
                Messages.nextPhase(),
                Messages.endGame(),
                Messages.ping(random.nextLong()));
        ClientFrame.Builder message = all.get(random.nextInt(all.size()));
        return message.setCommandId(1 + random.nextInt(1_000_000)).build().toByteArray();
    }

    /** One frame, damaged inside, in its length, or not at all. */
    private byte[] damaged(byte[] body) {
        return switch (random.nextInt(9)) {
            case 0 -> Client.framed(flipped(body));
            case 1 -> Client.framed(overwritten(body));
            case 2 -> Client.framed(Arrays.copyOf(body, random.nextInt(body.length + 1)));
            case 3 -> Client.framed(inserted(body));
            case 4 -> Client.framed(spliced(body, sample()));
            case 5 -> flipped(Client.framed(body));
            case 6 -> Arrays.copyOf(Client.framed(body), random.nextInt(body.length + 4));
            case 7 -> noise();
            default -> Client.framed(body);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(3); i >= 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] overwritten(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(4); i >= 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] inserted(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        byte[] more = new byte[1 + random.nextInt(20)];
        random.nextBytes(more);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
        return longer;
    }

    private byte[] spliced(byte[] one, byte[] two) {
        int head = random.nextInt(one.length + 1);
        int tail = random.nextInt(two.length + 1);
        byte[] both = Arrays.copyOf(one, head + two.length - tail);
        System.arraycopy(two, tail, both, head, two.length - tail);
        return both;
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(300)];
        random.nextBytes(noise);
        return noise;
    }
}
