package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.DealText;

/** Offers a deal, or takes a measure. */
final class OfferWord implements Word {
    @Override
    public String name() {
        return "offer";
    }

    @Override
    public Topic topic() {
        return Topic.DEALS;
    }

    @Override
    public List<String> usage() {
        return List.of("offer truce 2", "offer joint_venture 3 equipment", "offer licence 2 battery 25");
    }

    @Override
    public String about() {
        return "Offers another seat a deal. It must be answered while you plan.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Token> args = line.args();
        if (args.isEmpty()) {
            throw new WordProblem("What do you offer to whom? For example: offer truce 2. deals lists the kinds.");
        }
        DealText kind = DealNames.kinds(desk.board()).get(args.get(0));
        List<Token> rest = args.subList(1, args.size());
        String done = kind.getMeasure() ? "Decided." : "Offered.";
        desk.send(DealNames.offer(desk.board(), kind, args.get(0), rest), done);
    }
}
