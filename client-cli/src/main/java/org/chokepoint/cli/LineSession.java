package org.chokepoint.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.chokepoint.cli.command.MenuWalk;
import org.chokepoint.cli.command.TypedLine;
import org.chokepoint.cli.command.Vocabulary;
import org.chokepoint.cli.command.WordProblem;
import org.chokepoint.cli.link.Address;
import org.chokepoint.cli.link.Link;
import org.chokepoint.cli.link.LinkEvent;
import org.chokepoint.cli.link.LinkException;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.ErrorText;
import org.chokepoint.cli.screen.Gate;
import org.chokepoint.cli.screen.Seats;
import org.chokepoint.cli.screen.SoFarScreen;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.AskDebrief;
import org.chokepoint.protocol.v1.AskSoFar;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Table;
import org.jspecify.annotations.Nullable;

/**
 * A game in line mode, for a player, a host, both or a spectator. One thread runs it: it takes signals out of the inbox
 * one at a time, prints what is new and does what is typed.
 *
 * <p>At a terminal a line counts when it is typed. From a pipe a line is held back until the seat is asked for
 * something, so that a script of lines plays a whole game; where it ends, the session says goodbye.
 */
final class LineSession implements GameSession, Exchange, Signal.Listener, LinkEvent.Listener {
    private static final int TRIES_WHEN_BUSY = 5;

    /** After its report the player is told what moved the score so far. */
    private static final int SO_FAR_ROUND = 3;

    private static final long BUSY_PAUSE_MILLIS = 500;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Board board = new Board();
    private final Countdown countdown = new Countdown();
    private final MenuWalk walk = new MenuWalk();
    private final Deque<String> typed = new ArrayDeque<>();
    private final Inbox inbox;
    private final Paper paper;
    private final Address address;
    private final SessionStyle style;
    private final LongSupplier nanoTime;
    private final Newsroom newsroom;
    private final Questions questions;
    private final SeatDesk desk;
    private final AutoPilot autoPilot;
    private final ShownPages shownPages;
    private final @Nullable LessonClock lessonClock;
    private final @Nullable FirstStudent firstStudent;

    private @Nullable Link link;
    private @Nullable Integer exit;
    private @Nullable ServerFrame answer;
    private long awaited;
    private boolean inputEnded;
    private boolean outside;
    private boolean soFarTold;
    private int planShown;
    private boolean planningTold;

    LineSession(Inbox inbox, Paper paper, Address address, SessionStyle style, LongSupplier nanoTime) {
        this.inbox = inbox;
        this.paper = paper;
        this.address = address;
        this.style = style;
        this.nanoTime = nanoTime;
        this.newsroom = new Newsroom(board, style);
        this.questions = new Questions(paper, this::end, style.farewell());
        this.desk = new SeatDesk(board, paper, this, questions, style.addressOr(address));
        this.shownPages = new ShownPages(board, this);
        this.autoPilot = style.auto() ? AutoPilot.playing() : AutoPilot.skippingBriefings();
        LessonPlan lesson = style.lesson();
        lessonClock = lesson == null ? null : new LessonClock(lesson, nanoTime.getAsLong());
        firstStudent = style.joinAt().isEmpty() ? null : new FirstStudent(nanoTime.getAsLong());
    }

    @Override
    public void use(Link open) {
        link = open;
    }

    private int run() {
        while (exit == null) {
            if (!isSomethingDone()) {
                if (isWaitedFor()) {
                    paper.prompt();
                }
                takeSignal(untilNextMark());
            }
        }
        return exit;
    }

    @Override
    public int enter(ClientFrame.Builder way) {
        Optional<ServerFrame> let = ask(way);
        if (let.isPresent() && let.get().hasRejected()) {
            Rejected rejected = let.get().getRejected();
            paper.say(ErrorText.of(rejected, board.names()).lines());
            outside = true;
            return Refusals.exitCode(rejected.getCode());
        }
        return run();
    }

    @Override
    public Optional<ServerFrame> ask(ClientFrame.Builder command) {
        Optional<ServerFrame> last = askOnce(command);
        for (int again = 0;
                again < TRIES_WHEN_BUSY && last.filter(Refusals::isPassing).isPresent();
                again++) {
            idle(BUSY_PAUSE_MILLIS);
            last = askOnce(command);
        }
        return last;
    }

    private Optional<ServerFrame> askOnce(ClientFrame.Builder command) {
        Link open = link;
        if (open == null) {
            throw new IllegalStateException("asked before there is a link");
        }
        answer = null;
        awaited = open.send(command);
        while (answer == null && exit == null) {
            takeSignal(OptionalLong.empty());
        }
        return Optional.ofNullable(answer);
    }

    /** Lets time pass; what happens meanwhile is told. */
    private void idle(long millis) {
        long end = nanoTime.getAsLong() + millis * NANOS_PER_MILLI;
        for (long left = millis; left > 0 && exit == null; left = (end - nanoTime.getAsLong()) / NANOS_PER_MILLI) {
            takeSignal(OptionalLong.of(left));
        }
    }

    /** Does the first thing that is due. */
    private boolean isSomethingDone() {
        return isEndTold()
                || isShownTold()
                || isSoFarTold()
                || isAutoDone()
                || isPlanShown()
                || isPromiseKept()
                || isLineFollowed()
                || isInputOver();
    }

    /** Tells the end once, with what the server says of its reasons. */
    private boolean isEndTold() {
        boolean due = newsroom.isEndDue();
        if (due) {
            ClientFrame.Builder question = ClientFrame.newBuilder().setAskDebrief(AskDebrief.getDefaultInstance());
            tellEnd(ask(question).filter(ServerFrame::hasDebrief).map(ServerFrame::getDebrief));
        }
        boolean done = newsroom.isOver() && !staysOpen() && !isShownDue();
        if (done && exit == null) {
            finish();
        }
        return due || done;
    }

    /** Tells once, after the round in which it can first be told, what moved the score. */
    private boolean isSoFarTold() {
        boolean due = !soFarTold
                && !style.auto()
                && board.seat() != 0
                && board.phase() == Phase.REPORT
                && board.table().getRound() == SO_FAR_ROUND
                && board.table().getRound() < board.table().getRounds();
        if (due) {
            soFarTold = true;
            ask(ClientFrame.newBuilder().setAskSoFar(AskSoFar.getDefaultInstance()))
                    .filter(ServerFrame::hasSoFar)
                    .ifPresent(frame -> paper.say(SoFarScreen.of(frame.getSoFar(), board)));
        }
        return due;
    }

    /** Tells once what the host has put on every screen. */
    private boolean isShownTold() {
        boolean due = isShownDue();
        if (due) {
            paper.say(shownPages.take());
        }
        return due;
    }

    private boolean isShownDue() {
        return newsroom.isOver() && !style.auto() && shownPages.isDue();
    }

    private void tellEnd(Optional<Debrief> debrief) {
        if (newsroom.isOver()) {
            return;
        }
        paper.say(newsroom.end(debrief));
        if (paper.isTerminal() && !style.auto()) {
            paper.say(Wrap.text(debrief.map(this::more).orElse("") + "Enter ends."));
        }
    }

    private String more(Debrief debrief) {
        return (debrief.hasSeat() ? "debrief tells more" : "debrief shows all seats side by side")
                + (board.host() ? ", debrief 1 that of seat 1" : "") + ". ";
    }

    /** After the end a person at a terminal may go on to read; of a script, the lines that were typed already. */
    private boolean staysOpen() {
        return !style.auto() && (paper.isTerminal() ? !inputEnded : !typed.isEmpty());
    }

    private boolean isAutoDone() {
        if (!style.auto() && !style.solo()) {
            return false;
        }
        Optional<ClientFrame.Builder> due = autoPilot.next(board);
        due.flatMap(this::ask)
                .filter(frame -> frame.hasRejected() && frame.getRejected().getCode() != ErrorCode.WRONG_PHASE)
                .ifPresent(frame -> paper.say(
                        ErrorText.of(frame.getRejected(), board.names()).lines()));
        return due.isPresent();
    }

    private boolean isPlanShown() {
        boolean due = !style.auto() && board.seat() != 0 && newsroom.briefingsTold() > planShown;
        if (due) {
            planShown = newsroom.briefingsTold();
            planningTold = false;
            desk.newRound();
            desk.showPlan();
        }
        return due;
    }

    private boolean isPromiseKept() {
        boolean due = board.phase() == Phase.PLAN && !planningTold;
        if (due) {
            planningTold = true;
            desk.planningBegins();
        }
        return due;
    }

    private boolean isLineFollowed() {
        if (typed.isEmpty() || !accepts()) {
            return false;
        }
        String line = typed.poll();
        paper.typed(line);
        follow(line.strip());
        return true;
    }

    private boolean isInputOver() {
        boolean over = inputEnded && typed.isEmpty() && accepts() && board.seat() != 0;
        if (over) {
            questions.goodbye();
        }
        return over;
    }

    /** Whether a typed line would be followed now. */
    private boolean accepts() {
        if (style.auto()) {
            return false;
        }
        return paper.isTerminal() || newsroom.isOver() || isWaitedFor();
    }

    /** Whether the game waits for this person, or there is somebody to wait for who leaves time to type. */
    private boolean isWaitedFor() {
        boolean company =
                newsroom.isOver() || board.seat() == 0 || Seats.persons(board).size() > 1 || questions.isOpen();
        return !style.auto() && ((paper.isTerminal() && company) || needsSomething());
    }

    private boolean needsSomething() {
        if (board.seat() == 0) {
            return true;
        }
        return switch (board.phase()) {
            case BRIEFING -> !style.solo() && !desk.isReady();
            case PLAN, COMMIT -> !board.committed();
            case REPORT -> !desk.isReady();
            case LOBBY -> board.host();
            case FINISHED, PHASE_UNSPECIFIED, UNRECOGNIZED -> false;
        };
    }

    private void follow(String line) {
        if (questions.isAnswered(line)) {
            return;
        }
        if (line.isEmpty() && newsroom.isOver()) {
            finish();
            return;
        }
        if (line.isEmpty() && board.phase() == Phase.REPORT && board.seat() != 0) {
            desk.ready();
            return;
        }
        if (board.seat() == 0 || newsroom.isOver()) {
            followWord(line);
            return;
        }
        MenuWalk.Taken taken = walk.take(line, board);
        paper.say(taken.show());
        taken.follow().ifPresent(word -> {
            if (!word.equals(line)) {
                paper.say("That is: " + word);
            }
            followWord(word);
        });
    }

    private void followWord(String line) {
        TypedLine typedLine = TypedLine.of(line);
        try {
            Vocabulary.of(
                            board.seat() != 0,
                            board.host() && !style.solo(),
                            board.table().getMode(),
                            board.hasTeams())
                    .follow(typedLine, desk);
        } catch (WordProblem e) {
            paper.say(e.lines(line));
        }
    }

    private OptionalLong untilNextMark() {
        FirstStudent first = firstStudent;
        if (first != null && board.host() && board.phase() == Phase.LOBBY) {
            return first.untilHelpMillis(nanoTime.getAsLong());
        }
        return board.committed() || board.seat() == 0
                ? OptionalLong.empty()
                : countdown.untilNextMillis(nanoTime.getAsLong());
    }

    private void takeSignal(OptionalLong atMostMillis) {
        try {
            Signal signal = inbox.next(atMostMillis);
            if (signal == null) {
                countdown.due(nanoTime.getAsLong()).ifPresent(paper::say);
                FirstStudent first = firstStudent;
                if (first != null && board.host() && board.phase() == Phase.LOBBY) {
                    paper.say(first.help(nanoTime.getAsLong()));
                }
            } else {
                signal.tell(this);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exit = ExitCode.FAILED;
        }
    }

    @Override
    public void link(LinkEvent event) {
        event.tell(this);
    }

    @Override
    public void typed(String line) {
        typed.add(line);
    }

    @Override
    public void inputEnded() {
        inputEnded = true;
    }

    @Override
    public void serverStopped(int exitCode) {
        paper.say(LinkTrouble.serverStopped(exitCode));
        exit = ExitCode.FAILED;
    }

    @Override
    public void received(ServerFrame dirty) {
        ServerFrame clean = Gate.clean(dirty);
        ServerFrame frame = style.namesHidden() ? SeatNumbers.instead(clean) : clean;
        Plan draft = board.draft();
        board.take(frame);
        if (frame.hasTeamDesk()) {
            desk.teammateChanged(draft);
        }
        if (frame.getReplyTo() != 0 && frame.getReplyTo() == awaited) {
            answer = frame;
        }
        if (frame.hasTable()) {
            takeTime(frame.getTable());
        }
        if (board.phase() == Phase.PLAN) {
            desk.planningIsOn();
        }
        paper.say(newsroom.news());
        tellHost();
        paper.say(Refusals.unasked(frame, board.names()));
    }

    /** What concerns the lesson and not the game. */
    private void tellHost() {
        if (board.gameId().isEmpty() || !board.host()) {
            return;
        }
        FirstStudent first = firstStudent;
        if (first != null) {
            long others = Seats.persons(board).stream()
                    .filter(seat -> seat.getSeat() != board.seat())
                    .count();
            paper.say(first.news((int) others));
        }
        LessonClock clock = lessonClock;
        if (clock != null) {
            clock.news(board.table(), nanoTime.getAsLong()).ifPresent(news -> paper.say(Wrap.text(news)));
        }
    }

    private void takeTime(Table table) {
        if (table.hasLeftMs() && table.getLeftMs() > 0 && !table.getPaused()) {
            countdown.start(table.getRound() + " " + table.getPhase(), nanoTime.getAsLong(), table.getLeftMs());
        } else {
            countdown.stop();
        }
    }

    private void finish() {
        if (exit == null) {
            board.gameOver().map(GameOver::getStateHash).ifPresent(hash -> paper.say("state " + hash));
            exit = ExitCode.OK;
        }
    }

    /** A game that is over needs no connection any more. */
    @Override
    public void lost() {
        if (newsroom.isEndDue() || newsroom.isOver()) {
            tellEnd(Optional.empty());
            finish();
            return;
        }
        paper.say(LinkTrouble.lost());
    }

    @Override
    public void restored(long awayMillis) {
        paper.say(LinkTrouble.restored(awayMillis));
    }

    @Override
    public void ended(LinkException why) {
        if (newsroom.isEndDue() || newsroom.isOver()) {
            lost();
        } else if (exit == null) {
            outside = why.kind() == LinkException.Kind.SENT_TO_LOBBY;
            paper.say(LinkTrouble.problem(why, address).lines());
            exit = LinkTrouble.exitCode(why);
        }
    }

    /** Whether the person has no seat but may join again: sent back to the lobby, or not let in. */
    boolean isOutside() {
        return outside;
    }

    /** Name of the own seat; empty before there was one. */
    String ownName() {
        return board.seat() == 0 ? "" : board.nameOf(board.seat());
    }

    /** Gives lines that were typed and not followed to whoever reads on. */
    void handBackTyped() {
        typed.forEach(line -> inbox.accept(new Signal.Typed(line)));
        if (inputEnded) {
            inbox.accept(new Signal.InputEnded());
        }
    }

    private void end(String sentence) {
        paper.say(Wrap.text(sentence));
        exit = ExitCode.OK;
    }
}
