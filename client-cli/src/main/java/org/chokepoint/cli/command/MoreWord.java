package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host gives the running phase more time. */
final class MoreWord implements Word {
    private static final int SECONDS = 30;

    @Override
    public String name() {
        return "more";
    }

    @Override
    public List<String> aliases() {
        return List.of("time");
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("more 30");
    }

    @Override
    public String about() {
        return "Gives everybody so many seconds more.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        int seconds = line.args().isEmpty() ? SECONDS : Whole.of(line.args().get(0), "seconds, for example: more 30");
        desk.host(HostAction.newBuilder()
                .setAddTime(HostAction.AddTime.newBuilder().setSeconds(seconds))
                .build());
    }
}
