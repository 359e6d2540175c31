package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.Figures;
import org.chokepoint.cli.screen.PlanShares;
import org.chokepoint.cli.screen.Wrap;

/** Leaves what is not spent as reserve. */
final class KeepWord implements Word {
    @Override
    public String name() {
        return "keep";
    }

    @Override
    public Topic topic() {
        return Topic.MONEY;
    }

    @Override
    public List<String> usage() {
        return List.of("keep");
    }

    @Override
    public String about() {
        return "Leaves what is not spent as reserve.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        int bp = PlanShares.reserveBp(desk.board().draft());
        desk.say(Wrap.text(
                bp == 0
                        ? "Everything is spent; there is nothing to keep. Lower a share first, for example: chips 30"
                        : Figures.bp(bp) + " stays as reserve for the next round. Type commit to lock in."));
    }
}
