package org.chokepoint.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.command.TypedLine;
import org.chokepoint.cli.command.Vocabulary;
import org.chokepoint.cli.command.WordProblem;
import org.chokepoint.cli.link.Address;
import org.chokepoint.cli.link.Link;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.Gate;
import org.chokepoint.protocol.v1.AskDebrief;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.SeatCode;
import org.chokepoint.protocol.v1.ServerFrame;
import org.jspecify.annotations.Nullable;

/** One group at the console of a class: what is known of it, and the way to it. Used by the session's thread. */
final class ClassGroup implements Exchange {
    private static final int TRIES_WHEN_BUSY = 5;
    private static final long BUSY_PAUSE_MILLIS = 500;

    private final int number;
    private final Link link;
    private final SessionStyle style;
    private final Waiting waiting;
    private final Board board = new Board();
    private final ByteArrayOutputStream slate = new ByteArrayOutputStream();
    private final Newsroom newsroom;
    private final SeatDesk desk;
    private final ShownPages shownPages;
    private @Nullable ServerFrame answer;
    private @Nullable Debrief debrief;
    private long awaited;

    /** Lets the session go on while an answer is awaited. */
    interface Waiting {
        /** Takes what comes next; false when the session is over. */
        boolean goOn();

        /** Takes what comes in this time. */
        void idle(long millis);
    }

    ClassGroup(int number, Link link, SessionStyle style, Address address, Waiting waiting) {
        this.number = number;
        this.link = link;
        this.style = style;
        this.waiting = waiting;
        this.shownPages = new ShownPages(board, this);
        this.newsroom = new Newsroom(board, style).oneOfMany();
        Paper paper = new Paper(new PrintStream(slate, true, StandardCharsets.UTF_8), false);
        this.desk =
                new SeatDesk(board, paper, this, new Questions(paper, sentence -> {}, ""), style.addressOr(address));
    }

    int number() {
        return number;
    }

    Board board() {
        return board;
    }

    /** Why the game came out so; empty before its end. */
    Optional<Debrief> debrief() {
        return Optional.ofNullable(debrief);
    }

    @Override
    public Optional<ServerFrame> ask(ClientFrame.Builder command) {
        Optional<ServerFrame> last = askOnce(command);
        for (int again = 0;
                again < TRIES_WHEN_BUSY && last.filter(Refusals::isPassing).isPresent();
                again++) {
            waiting.idle(BUSY_PAUSE_MILLIS);
            last = askOnce(command);
        }
        return last;
    }

    private Optional<ServerFrame> askOnce(ClientFrame.Builder command) {
        answer = null;
        awaited = link.send(command);
        boolean goesOn = true;
        while (answer == null && goesOn) {
            goesOn = waiting.goOn();
        }
        return Optional.ofNullable(answer);
    }

    /** Takes a frame; what is new. */
    List<String> received(ServerFrame dirty) {
        ServerFrame clean = Gate.clean(dirty);
        ServerFrame frame = style.namesHidden() ? SeatNumbers.instead(clean) : clean;
        board.take(frame);
        if (frame.getReplyTo() != 0 && frame.getReplyTo() == awaited) {
            answer = frame;
        }
        List<String> news = new ArrayList<>(newsroom.news());
        news.addAll(Refusals.unasked(frame, board.names()));
        return news;
    }

    /** A key with which somebody hosts this group beside its host; empty when there is none, which is told. */
    Optional<SeatCode> coHostKey() {
        return desk.coHostCode();
    }

    /** Does what a line says; what there is to say to it. */
    List<String> follow(String line) {
        try {
            Vocabulary.of(false, board.host(), board.table().getMode(), board.hasTeams())
                    .follow(TypedLine.of(line), desk);
        } catch (WordProblem e) {
            desk.say(e.lines(line));
        }
        return said();
    }

    /** What there is to say to what was asked for last. */
    List<String> said() {
        String said = slate.toString(StandardCharsets.UTF_8);
        slate.reset();
        return said.lines().toList();
    }

    /** Whether the game is over and this was not noted yet; notes it, with what the server says of its reasons. */
    boolean isEndNoted() {
        boolean due = newsroom.isEndDue();
        if (due) {
            ClientFrame.Builder question = ClientFrame.newBuilder().setAskDebrief(AskDebrief.getDefaultInstance());
            debrief = ask(question)
                    .filter(ServerFrame::hasDebrief)
                    .map(ServerFrame::getDebrief)
                    .orElse(null);
            newsroom.end(Optional.empty());
        }
        return due;
    }

    /** Whether the host has put another page of the debrief on every screen. */
    boolean isShownDue() {
        return newsroom.isOver() && shownPages.isDue();
    }

    /** That page. */
    List<String> shown() {
        return shownPages.take();
    }

    /** Whether the game is over and this was noted. */
    boolean isOver() {
        return newsroom.isOver();
    }
}
