package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.StandingsScreen;
import org.chokepoint.protocol.v1.DimensionText;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.HostAction.ChooseWeights;

/** The host looks at the weights of the score, or sets them before the game starts. */
final class WeightsWord implements Word {
    private static final String EXAMPLE = "For example: weights growth 30 leadership 20";

    @Override
    public String name() {
        return "weights";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("weights growth 30 leadership 20", "weights", "weights pack");
    }

    @Override
    public String about() {
        return "What the parts of the score count; until the start it can be set. The others share the rest.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Token> args = line.args();
        if (args.isEmpty()) {
            desk.say(StandingsScreen.weights(desk.board()));
            return;
        }
        ChooseWeights.Builder weights = ChooseWeights.newBuilder();
        boolean ofPack = args.size() == 1 && Lexicon.plain(args.get(0).text()).equals("pack");
        if (!ofPack) {
            put(weights, args, dimensions(desk));
        }
        desk.host(HostAction.newBuilder().setChooseWeights(weights).build());
    }

    private static void put(ChooseWeights.Builder weights, List<Token> args, Lexicon<String> dimensions)
            throws WordProblem {
        for (int i = 0; i < args.size(); i += 2) {
            String dimension = dimensions.get(args.get(i));
            if (i + 1 == args.size()) {
                throw new WordProblem(args.get(i), "How many percent? " + EXAMPLE);
            }
            if (weights.containsWeightsBp(dimension)) {
                throw new WordProblem(args.get(i), "Named twice. " + EXAMPLE);
            }
            weights.putWeightsBp(dimension, Percent.bp(args.get(i + 1), "weight"));
        }
    }

    private static Lexicon<String> dimensions(Desk desk) {
        Lexicon<String> dimensions = new Lexicon<>("part of the score");
        for (DimensionText text : desk.board().catalog().getDimensionsList()) {
            dimensions.add(text.getDimension(), text.getDimension(), List.of(text.getName()));
        }
        return dimensions;
    }
}
