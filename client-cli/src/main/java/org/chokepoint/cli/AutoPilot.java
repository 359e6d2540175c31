package org.chokepoint.cli;

import java.util.Optional;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CommitPlan;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Ready;

/**
 * Does by itself what a seat would be asked for: says that it is done reading, and commits the draft it is given. Acts
 * at most once in each phase, so the same frames always lead to the same commands. In a team only as its captain.
 */
final class AutoPilot {
    private final boolean decides;
    private int lastRound;
    private Phase lastPhase = Phase.PHASE_UNSPECIFIED;

    private AutoPilot(boolean decides) {
        this.decides = decides;
    }

    /** Skips the briefing phase, where a person alone would only wait for herself. */
    static AutoPilot skippingBriefings() {
        return new AutoPilot(false);
    }

    /** Plays the whole seat. */
    static AutoPilot playing() {
        return new AutoPilot(true);
    }

    /** The command that is due, if one is. */
    Optional<ClientFrame.Builder> next(Board board) {
        Phase phase = board.phase();
        int round = board.table().getRound();
        boolean done = phase == lastPhase && round == lastRound;
        if (board.seat() == 0 || done || !board.captain()) {
            return Optional.empty();
        }
        Optional<ClientFrame.Builder> command = command(phase, board);
        if (command.isPresent()) {
            lastPhase = phase;
            lastRound = round;
        }
        return command;
    }

    private Optional<ClientFrame.Builder> command(Phase phase, Board board) {
        boolean reads = phase == Phase.BRIEFING || (decides && phase == Phase.REPORT);
        if (reads) {
            return Optional.of(ClientFrame.newBuilder().setReady(Ready.getDefaultInstance()));
        }
        if (decides && phase == Phase.PLAN) {
            return Optional.of(ClientFrame.newBuilder()
                    .setCommitPlan(CommitPlan.newBuilder().setPlan(board.draft())));
        }
        return Optional.empty();
    }
}
