package org.chokepoint.server.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.session.Envelope;
import org.chokepoint.server.session.Problem;
import org.chokepoint.server.session.Refusal;
import org.chokepoint.server.session.Reply;
import org.jspecify.annotations.Nullable;

/** Sees every frame at the moment it leaves the server, and what is synced at that moment. */
final class Witness {
    private final Disk disk;
    private final Map<Connection, Long> versions = new HashMap<>();
    private @Nullable GameId game;
    private @Nullable Throwable failure;

    Witness(Disk disk) {
        this.disk = disk;
    }

    /** The game that is played. */
    @Nullable
    GameId game() {
        return game;
    }

    /** Stages swallow what is thrown in them: it is kept here and thrown where the simulation can see it. */
    void check(Runnable assertions) {
        try {
            assertions.run();
        } catch (AssertionError | RuntimeException e) {
            failure = failure == null ? e : failure;
        }
    }

    /** Throws what was found. */
    void testify() {
        if (failure != null) {
            throw new AssertionError(failure.getMessage(), failure);
        }
    }

    void sent(Person to, Connection connection, Envelope envelope) {
        check(() -> look(to, connection, envelope));
    }

    private void look(Person to, Connection connection, Envelope envelope) {
        Reply reply = envelope.reply();
        if (reply instanceof Reply.HostGranted granted) {
            assertThat(game == null || game.equals(granted.game()))
                    .as("a second game was opened")
                    .isTrue();
            game = granted.game();
        }
        long version = envelope.version();
        assertThat(version).as("version for %s", to).isGreaterThanOrEqualTo(versions.getOrDefault(connection, 0L));
        versions.put(connection, version);
        if (version > 0) {
            GameState synced = disk.state(java.util.Objects.requireNonNull(game));
            assertThat(synced == null ? 0 : synced.version())
                    .as("synced version when %s was told of %d", to, version)
                    .isGreaterThanOrEqualTo(version);
        }
        if (reply instanceof Reply.Accepted && to.mustBeKept(envelope.replyTo())) {
            assertThat(disk.has(java.util.Objects.requireNonNull(game), to.seat(), envelope.replyTo()))
                    .as("command %d of %s is synced when it is acknowledged", envelope.replyTo(), to)
                    .isTrue();
        }
        if (reply instanceof Reply.Refused refused && refused.why() instanceof Refusal.ByServer why) {
            assertThat(why.problem()).as("%s was refused", to).isNotEqualTo(Problem.BAD_TOKEN);
            assertThat(why.problem() == Problem.INTERNAL && game != null)
                    .as("%s was refused with %s", to, why)
                    .isFalse();
        }
        views(to, reply);
    }

    /** Nobody is shown anything but the own seat. */
    private static void views(Person to, Reply reply) {
        if (reply instanceof Reply.Seated seated) {
            view(to, seated.player().seat(), seated.view());
        } else if (reply instanceof Reply.Refreshed fresh) {
            view(to, fresh.view().seat(), fresh.view());
        } else if (reply instanceof Reply.RoundOpened opened) {
            view(to, opened.view().seat(), opened.view());
        }
    }

    private static void view(Person to, SeatId seat, @Nullable SeatView view) {
        SeatId own = to.seat();
        assertThat(own == null || own.equals(seat))
                .as("seat %s for %s, who has %s", seat, to, own)
                .isTrue();
        if (view != null) {
            assertThat(view.seat()).isEqualTo(seat);
            assertThat(to.wrote(view.draft()))
                    .as("%s reads %s", to, view.draft())
                    .isTrue();
        }
    }
}
