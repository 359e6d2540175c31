package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.DealText;

/** A word of its own for a frequent kind of deal: {@code control 3 battery} is {@code offer export_control 3 battery}. */
final class ShortOfferWord implements Word {
    private final String name;
    private final String deal;
    private final String example;
    private final String about;

    ShortOfferWord(String name, String deal, String example, String about) {
        this.name = name;
        this.deal = deal;
        this.example = example;
        this.about = about;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Topic topic() {
        return Topic.DEALS;
    }

    @Override
    public List<String> usage() {
        return List.of(example);
    }

    @Override
    public String about() {
        return about;
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        Token word = line.tokens().get(0);
        DealText kind = DealNames.kinds(desk.board())
                .find(deal)
                .orElseThrow(() -> new WordProblem(word, "There is no such deal in this game. deals lists them."));
        String done = kind.getMeasure() ? "Decided." : "Offered.";
        desk.send(DealNames.offer(desk.board(), kind, word, line.args()), done);
    }
}
