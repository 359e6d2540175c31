package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host gives one seat more time. */
final class WaitWord implements Word {
    private static final int SECONDS = 60;

    @Override
    public String name() {
        return "wait";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("wait 3 60");
    }

    @Override
    public String about() {
        return "Gives one seat so many seconds more; only it is told.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        if (line.args().isEmpty()) {
            throw new WordProblem("Wait for whom? seats shows the numbers; then for example: wait 3 60");
        }
        int seat = SeatNumber.of(line.args().get(0), desk.board());
        int seconds =
                line.args().size() == 1 ? SECONDS : Whole.of(line.args().get(1), "seconds, for example: wait 3 60");
        desk.host(HostAction.newBuilder()
                .setGiveTime(HostAction.GiveTime.newBuilder().setSeat(seat).setSeconds(seconds))
                .build());
    }
}
