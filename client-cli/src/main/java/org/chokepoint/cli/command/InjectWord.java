package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.HostAction;

/** The host lets an event come. */
final class InjectWord implements Word {
    @Override
    public String name() {
        return "inject";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("inject thaw");
    }

    @Override
    public String about() {
        return "Lets an event come when the next round opens.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        Catalog catalog = desk.board().catalog();
        if (line.args().isEmpty()) {
            desk.say(choices(desk));
            return;
        }
        Lexicon<String> events = new Lexicon<>("event");
        catalog.getInjectableEventsList()
                .forEach(id -> events.add(id, id, List.of(desk.board().names().cause(id))));
        desk.host(HostAction.newBuilder()
                .setInjectEvent(HostAction.InjectEvent.newBuilder()
                        .setEvent(events.get(line.args().get(0))))
                .build());
    }

    private static List<String> choices(Desk desk) {
        List<String> lines = new ArrayList<>();
        for (String id : desk.board().catalog().getInjectableEventsList()) {
            lines.addAll(Wrap.text(desk.board().names().cause(id), id + "  ", "    "));
        }
        lines.addAll(Wrap.text("inject and one of these names lets it come when the next round opens, as the pack"
                + " describes it. Nobody is told before; then it is marked as chosen by the host."));
        return lines;
    }
}
