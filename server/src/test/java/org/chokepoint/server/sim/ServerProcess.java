package org.chokepoint.server.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.view.Views;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Attached;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.ManyLives;
import org.chokepoint.server.room.Publication;
import org.chokepoint.server.room.Recovered;
import org.chokepoint.server.room.RoomListener;
import org.chokepoint.server.room.RoomLoop;
import org.chokepoint.server.session.Protocols;
import org.chokepoint.server.session.Reception;
import org.chokepoint.server.session.Session;

/** One life of the server, from its start to its crash: real rooms and sessions over what the disk has. */
final class ServerProcess implements RoomLoop {
    private final VirtualTime time;
    private final Disk disk;
    private final Faults faults;
    private final Witness witness;
    private final Tally tally;
    private final DiskJournal journal;
    private final LocalRooms rooms;
    private final Reception reception;
    private final BooleanSupplier alone;
    private final List<Connection> connections = new ArrayList<>();
    private boolean accepts;
    private boolean dead;

    /** @param alone nobody else writes on the disk at present */
    ServerProcess(VirtualTime time, Disk disk, Faults faults, Witness witness, Tally tally, BooleanSupplier alone) {
        this.alone = alone;
        this.time = time;
        this.disk = disk;
        this.faults = faults;
        this.witness = witness;
        this.tally = tally;
        this.journal = new DiskJournal(disk, this, time, faults, tally);
        Random random = new Random(faults.chance.nextLong());
        this.rooms = ManyLives.rooms(journal, this, random);
        this.reception = new Reception(
                rooms, random, new Protocols(1, 1), () -> TimeUnit.MILLISECONDS.toNanos(time.nowMillis()));
    }

    /** Brings the games back; from then on connections are taken. */
    void start() {
        rooms.recover().whenComplete((recovered, failure) -> {
            if (!dead) {
                witness.check(() -> assertThat(failure).isNull());
                witness.check(() -> welcome(recovered));
            }
        });
    }

    private void welcome(Recovered recovered) {
        assertThat(recovered.lost()).as("games that are not back").isEmpty();
        reception.welcomeBack(recovered);
        if (alone.getAsBoolean()) {
            recovered.keys().keySet().forEach(this::compare);
        }
        accepts = true;
    }

    /** What is back is what the records come to. */
    private void compare(GameId game) {
        GameState state = java.util.Objects.requireNonNull(disk.state(game));
        RoomListener glance = new Glance();
        rooms.attach(game, new Actor.Spectator(), glance)
                .thenAccept(attached -> witness.check(() -> {
                    Attached.Listening now = (Attached.Listening) attached;
                    assertThat(now.version()).as("version after the restart").isEqualTo(state.version());
                    assertThat(now.table())
                            .as("table after the restart")
                            .isEqualTo(Views.table(
                                    state,
                                    rooms.world(game).orElseThrow(),
                                    java.util.Set.of(),
                                    now.table().cannotSave()));
                    rooms.detach(game, new Actor.Spectator(), glance);
                }));
    }

    /** A connection of somebody, if the port is open. */
    boolean accept(Connection connection) {
        if (accepts && !dead) {
            connections.add(connection);
            connection.use(new Session(reception, connection, this::execute));
            return true;
        }
        return false;
    }

    /** Nobody comes in any more; who is in stays. */
    void closeDoor() {
        accepts = false;
    }

    /** {@code kill -9}. */
    void crash() {
        dead = true;
        journal.crash();
        connections.forEach(Connection::cut);
        tally.crashes++;
    }

    boolean isDead() {
        return dead;
    }

    Faults faults() {
        return faults;
    }

    @Override
    public void execute(Runnable task) {
        time.after(0, () -> {
            if (!dead) {
                task.run();
            }
        });
    }

    @Override
    public Cancellable schedule(long millis, Runnable task) {
        boolean[] cancelled = {false};
        time.after(millis, () -> {
            if (!dead && !cancelled[0]) {
                task.run();
            }
        });
        return () -> cancelled[0] = true;
    }

    @Override
    public long nowMillis() {
        return time.nowMillis();
    }

    private static final class Glance implements RoomListener {
        @Override
        public void publish(Publication publication) {}

        @Override
        public void closed(Closing why) {}
    }
}
