package org.chokepoint.server.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.room.NewGame;
import org.jspecify.annotations.Nullable;

/**
 * One game from its opening to its end, with everything that its seed makes go wrong: crashes of the server, disks that
 * fail, links that lose, double, delay and reorder, a machine that sleeps. The same seed is the same run.
 */
final class Simulation {
    /** After the last fault everything has to come to its end in this time: twice what six calm rounds take. */
    private static final long BOUND_MILLIS = 300_000;

    private static final NewGame.Timing TIMED = new NewGame.Timing(2_000, 6_000, 2_000, 3_000);
    private static final NewGame.Timing UNTIMED = new NewGame.Timing(0, 0, 0, 0);
    private static final int LONGEST_OUTAGE_MILLIS = 5_000;
    private static final int LONGEST_SLEEP_MILLIS = 60_000;

    final long seed;
    final VirtualTime time = new VirtualTime();
    final Faults faults;
    final Tally tally = new Tally();
    final Witness witness;
    private final Disk disk = new Disk();
    private final List<Student> students = new ArrayList<>();
    private final Host host;
    private ServerProcess server;

    /** Still runs, and does not know that another has taken its games over. */
    private @Nullable ServerProcess stale;

    private boolean over;

    Simulation(long seed) {
        this.seed = seed;
        SplittableRandom chance = new SplittableRandom(seed);
        this.faults = new Faults(chance, time.nowMillis() + chance.nextInt(5_000, 60_000));
        this.witness = new Witness(disk);
        this.server = newServer();
        boolean timed = chance.nextInt(3) > 0;
        int persons = chance.nextInt(1, 4);
        this.host = new Host(this, persons, timed ? TIMED : UNTIMED);
        for (int number = 1; number <= persons; number++) {
            students.add(new Student(this, number, timed && chance.nextInt(3) == 0));
        }
    }

    /**
     * Plays it.
     *
     * @return what happened
     * @throws AssertionError when something is lost, doubled, told too early, or does not end
     */
    Tally run() {
        server.start();
        host.live();
        students.forEach(Student::live);
        plan();
        long limit = faults.untilMillis + BOUND_MILLIS;
        while (!isAtTheEnd() && time.step(limit)) {
            witness.testify();
        }
        assertThat(isAtTheEnd())
                .as("the game ends: %s in round %s, %s, %s", phase(), round(), host, students)
                .isTrue();
        witness.testify();
        check();
        return tally;
    }

    private void plan() {
        long from = time.nowMillis();
        for (int i = 0; i < faults.crashes; i++) {
            time.at(faults.chance.nextLong(from, faults.untilMillis), this::crash);
        }
        for (int i = 0; i < faults.sleeps; i++) {
            time.at(faults.chance.nextLong(from, faults.untilMillis), this::sleep);
        }
        if (faults.oneIn(4)) {
            time.at(faults.chance.nextLong(from, faults.untilMillis), this::fill);
        }
        if (faults.oneIn(3)) {
            time.at(faults.chance.nextLong(from, faults.untilMillis), this::takeOver);
        }
        time.at(faults.untilMillis, this::calm);
    }

    private void crash() {
        if (!server.isDead()) {
            server.crash();
            time.after(faults.chance.nextInt(1, LONGEST_OUTAGE_MILLIS), () -> {
                server = newServer();
                server.start();
            });
        }
    }

    private ServerProcess newServer() {
        return new ServerProcess(time, disk, faults, witness, tally, () -> stale == null);
    }

    /**
     * A second server takes the games over while the first one goes on with the links it has: nothing that it cannot write
     * may be acknowledged. Keys that one server gives the other does not know, so nobody is at the door any more.
     */
    private void takeOver() {
        if (!server.isDead() && stale == null && isFull()) {
            ServerProcess former = server;
            stale = former;
            former.closeDoor();
            server = newServer();
            server.start();
            tally.takenOver++;
            time.after(faults.chance.nextInt(1, LONGEST_OUTAGE_MILLIS), this::endStale);
        }
    }

    private void endStale() {
        ServerProcess former = stale;
        if (former != null) {
            former.crash();
            stale = null;
        }
    }

    private void sleep() {
        tally.sleeps++;
        time.jump(faults.chance.nextInt(1, LONGEST_SLEEP_MILLIS));
    }

    private void fill() {
        disk.full = true;
        time.after(faults.chance.nextInt(1, LONGEST_OUTAGE_MILLIS), () -> disk.full = false);
    }

    private void calm() {
        over = true;
        endStale();
        faults.end();
        host.hangUp(); // a link that has lost something breaks in the end
        students.forEach(Person::hangUp);
    }

    ServerProcess server() {
        return server;
    }

    /** Nothing goes wrong any more. */
    boolean isOver() {
        return over;
    }

    @Nullable
    String code() {
        return host.code();
    }

    /** Every student sits. */
    boolean isFull() {
        return students.stream().allMatch(student -> student.seat() != null);
    }

    private @Nullable GameState state() {
        GameId game = witness.game();
        return game == null ? null : disk.state(game);
    }

    private @Nullable Phase phase() {
        GameState now = state();
        return now == null ? null : now.phase();
    }

    private int round() {
        GameState now = state();
        return now == null ? 0 : now.round();
    }

    private boolean isAtTheEnd() {
        GameId game = witness.game();
        return over
                && game != null
                && disk.isFinished(game)
                && host.isContent()
                && students.stream().allMatch(student -> student.over != null && student.isContent());
    }

    private void check() {
        GameState end = java.util.Objects.requireNonNull(state());
        String replayed = end.hash();
        for (Student student : students) {
            assertThat(java.util.Objects.requireNonNull(student.over).stateHash())
                    .as("hash told to %s and hash of the records", student)
                    .isEqualTo(replayed);
        }
        assertThat(students.stream().map(Person::seat).distinct().count())
                .as("everybody has a seat of his own")
                .isEqualTo(students.size());
        assertThat(disk.records).as("games on the disk").hasSize(1);
    }
}
