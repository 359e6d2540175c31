package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.DealsScreen;

/** Lists deals, or explains one kind. */
final class DealsWord implements Word {
    @Override
    public String name() {
        return "deals";
    }

    @Override
    public Topic topic() {
        return Topic.DEALS;
    }

    @Override
    public List<String> usage() {
        return List.of("deals", "deals truce");
    }

    @Override
    public String about() {
        return "What is offered and agreed, and what can be. With a word: all about it.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        if (line.args().isEmpty()) {
            desk.say(DealsScreen.of(desk.board()));
        } else {
            desk.say(DealsScreen.about(DealNames.kinds(desk.board()).get(Token.span(line.args()))));
        }
    }
}
