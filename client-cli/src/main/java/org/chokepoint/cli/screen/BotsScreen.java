package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.PublicSeat;

/** What the bots say about the round that was just played. */
public final class BotsScreen {
    private BotsScreen() {}

    /** A sentence of every bot. */
    public static List<String> of(Board board) {
        List<String> lines = new ArrayList<>();
        for (PublicSeat seat : board.table().getSeatsList()) {
            if (!seat.getBotSentence().isEmpty()) {
                lines.addAll(of(seat, board));
            }
        }
        return lines.isEmpty() ? silent() : lines;
    }

    /** The sentence of one. */
    public static List<String> of(PublicSeat seat, Board board) {
        return board.catalog().getBotSentencesList().stream()
                .filter(sentence -> sentence.getId().equals(seat.getBotSentence()))
                .map(NamedText::getText)
                .findFirst()
                .map(text -> Wrap.text(seat.getName() + ": " + text, "", "  "))
                .orElseGet(BotsScreen::silent);
    }

    private static List<String> silent() {
        return Wrap.text("Bots say why they played as they did when the round has been played: ask with its report.");
    }
}
