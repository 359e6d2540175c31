package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host gives somebody another name. */
final class RenameWord implements Word {
    @Override
    public String name() {
        return "rename";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("rename 3 Blue Heron");
    }

    @Override
    public String about() {
        return "Gives the person on a seat another name.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        if (line.args().size() < 2) {
            throw new WordProblem("Whom, and how? seats shows the numbers; then for example: rename 3 Blue Heron");
        }
        Place place = Place.of(line.args().get(0), desk.board());
        String name = line.text().substring(line.args().get(1).from()).strip();
        desk.host(HostAction.newBuilder()
                .setRenameSeat(HostAction.RenameSeat.newBuilder()
                        .setSeat(place.seat())
                        .setMember(place.member())
                        .setName(name))
                .build());
    }
}
