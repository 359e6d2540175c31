package org.chokepoint.cli;

import java.util.List;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.ShownScreen;
import org.chokepoint.protocol.v1.AskDebrief;
import org.chokepoint.protocol.v1.AskWhatIf;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.HostAction.ShowDebrief;
import org.chokepoint.protocol.v1.ServerFrame;

/** What the host puts on every screen after the end, each page once. Used by one thread. */
final class ShownPages {
    private final Board board;
    private final Exchange exchange;
    private ShowDebrief told = ShowDebrief.getDefaultInstance();

    ShownPages(Board board, Exchange exchange) {
        this.board = board;
        this.exchange = exchange;
    }

    /** Whether there is another page than the last one that was told. */
    boolean isDue() {
        return !board.table().getShown().equals(told);
    }

    /** The page that is shown now, as the server tells it; nothing when none is. */
    List<String> take() {
        told = board.table().getShown();
        return switch (told.getPage()) {
            case PAGE_UNSPECIFIED -> List.of();
            case WHAT_IF -> whatIf(told);
            default -> debrief(told);
        };
    }

    private List<String> whatIf(ShowDebrief shown) {
        AskWhatIf.Builder question =
                AskWhatIf.newBuilder().setSeat(shown.getSeat()).setRound(shown.getRound());
        AskWhatIf asked = shown.hasPlan() ? question.setPlan(shown.getPlan()).build() : question.build();
        return exchange.ask(ClientFrame.newBuilder().setAskWhatIf(asked))
                .filter(ServerFrame::hasWhatIf)
                .map(frame -> ShownScreen.of(shown, frame.getWhatIf(), board))
                .orElse(List.of());
    }

    private List<String> debrief(ShowDebrief shown) {
        return exchange.ask(ClientFrame.newBuilder()
                        .setAskDebrief(AskDebrief.newBuilder().setSeat(shown.getSeat())))
                .filter(ServerFrame::hasDebrief)
                .map(frame -> ShownScreen.of(shown, frame.getDebrief(), board))
                .orElse(List.of());
    }
}
