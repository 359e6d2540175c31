package org.chokepoint.server.sim;

/** What happened in a run, or in many: a simulation in which nothing goes wrong proves nothing. */
final class Tally {
    long crashes;
    long takenOver;
    long sleeps;
    long cuts;
    long failed;
    long failedButKept;
    long lostFrames;
    long repeatedFrames;
    long reorderedFrames;
    long commands;
    long sentAgain;
    long accepted;
    long refused;

    void add(Tally run) {
        crashes += run.crashes;
        takenOver += run.takenOver;
        sleeps += run.sleeps;
        cuts += run.cuts;
        failed += run.failed;
        failedButKept += run.failedButKept;
        lostFrames += run.lostFrames;
        repeatedFrames += run.repeatedFrames;
        reorderedFrames += run.reorderedFrames;
        commands += run.commands;
        sentAgain += run.sentAgain;
        accepted += run.accepted;
        refused += run.refused;
    }

    @Override
    public String toString() {
        return ("crashes %d, taken over %d, sleeps %d, links cut %d, commits failed %d and kept all the same %d; frames lost %d, repeated"
                        + " %d, overtaken %d; commands %d, sent again %d, accepted %d, refused %d")
                .formatted(
                        crashes,
                        takenOver,
                        sleeps,
                        cuts,
                        failed,
                        failedButKept,
                        lostFrames,
                        repeatedFrames,
                        reorderedFrames,
                        commands,
                        sentAgain,
                        accepted,
                        refused);
    }
}
