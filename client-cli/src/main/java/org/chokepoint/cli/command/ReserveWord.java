package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.Figures;
import org.chokepoint.cli.screen.PlanShares;
import org.chokepoint.cli.screen.Wrap;

/** What is left to spend. */
final class ReserveWord implements Word {
    @Override
    public String name() {
        return "reserve";
    }

    @Override
    public List<String> aliases() {
        return List.of("left", "rest");
    }

    @Override
    public Topic topic() {
        return Topic.MONEY;
    }

    @Override
    public List<String> usage() {
        return List.of("reserve");
    }

    @Override
    public String about() {
        return "What is not spent yet and would stay as reserve.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        int bp = PlanShares.reserveBp(desk.board().draft());
        desk.say(Wrap.text(Figures.bp(bp) + " is not spent and stays as reserve for the next round. even spreads it; "
                + "keep leaves it."));
    }
}
