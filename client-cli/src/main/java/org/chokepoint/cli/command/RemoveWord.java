package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host takes somebody off a seat. */
final class RemoveWord implements Word {
    @Override
    public String name() {
        return "remove";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("remove 3");
    }

    @Override
    public String about() {
        return "Takes the person off a seat; a bot plays on.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        if (line.args().isEmpty()) {
            throw new WordProblem("Remove whom? seats shows the numbers; then for example: remove 3");
        }
        Place place = Place.of(line.args().get(0), desk.board());
        desk.host(HostAction.newBuilder()
                .setRemoveSeat(
                        HostAction.RemoveSeat.newBuilder().setSeat(place.seat()).setMember(place.member()))
                .build());
    }
}
