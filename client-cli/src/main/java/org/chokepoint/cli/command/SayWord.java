package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host says something to all. */
final class SayWord implements Word {
    @Override
    public String name() {
        return "say";
    }

    @Override
    public List<String> aliases() {
        return List.of("announce");
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("say Two more minutes, please.");
    }

    @Override
    public String about() {
        return "Shows these words to everybody.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        if (line.args().isEmpty()) {
            throw new WordProblem("Say what? For example: say Two more minutes, please.");
        }
        String words = line.text().substring(line.args().get(0).from()).strip();
        desk.host(HostAction.newBuilder()
                .setAnnounce(HostAction.Announce.newBuilder().setText(words))
                .build());
    }
}
