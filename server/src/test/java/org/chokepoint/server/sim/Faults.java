package org.chokepoint.server.sim;

import java.util.SplittableRandom;

/**
 * What goes wrong in one run, drawn from its seed: some runs are calm, some are rough in one way, some in all. Nothing goes
 * wrong after {@link #untilMillis}.
 */
final class Faults {
    private static final int PERCENT = 100;

    final SplittableRandom chance;
    final long untilMillis;
    final int crashes;
    final int sleeps;
    private final int loseFrames;
    private final int repeatFrames;
    private final int reorderFrames;
    private final int failCommits;
    private final int slowDisk;
    private boolean over;

    Faults(SplittableRandom chance, long untilMillis) {
        this.chance = chance;
        this.untilMillis = untilMillis;
        this.crashes = chance.nextInt(5);
        this.sleeps = chance.nextInt(4) == 0 ? 1 : 0;
        this.loseFrames = draw(10);
        this.repeatFrames = draw(30);
        this.reorderFrames = draw(20);
        this.failCommits = draw(15);
        this.slowDisk = draw(50);
    }

    private int draw(int most) {
        return chance.nextBoolean() ? 0 : chance.nextInt(most + 1);
    }

    void end() {
        over = true;
    }

    boolean losesFrame() {
        return hits(loseFrames);
    }

    boolean repeatsFrame() {
        return hits(repeatFrames);
    }

    boolean reordersFrame() {
        return hits(reorderFrames);
    }

    boolean failsCommit() {
        return hits(failCommits);
    }

    /** Until a frame arrives. */
    long frameMillis() {
        return chance.nextInt(1, over ? 10 : 200);
    }

    /** Until a commit is synced. */
    long syncMillis() {
        return chance.nextInt(1, hits(slowDisk) ? 300 : 10);
    }

    /** One of many. */
    boolean oneIn(int many) {
        return chance.nextInt(many) == 0;
    }

    private boolean hits(int percent) {
        return !over && chance.nextInt(PERCENT) < percent;
    }
}
