package org.chokepoint.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chokepoint.cli.link.Address;
import org.chokepoint.cli.link.Link;
import org.chokepoint.cli.link.LinkEvent;
import org.chokepoint.cli.link.LinkException;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.ClassScreen;
import org.chokepoint.cli.screen.ErrorText;
import org.chokepoint.cli.screen.InvitationScreen;
import org.chokepoint.cli.screen.Seats;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.SeatCode;
import org.chokepoint.protocol.v1.ServerFrame;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a class at one console, for their host or for somebody who watches. A line goes to all groups, behind
 * {@code 2:} to group 2 alone. One thread runs it.
 */
final class ClassSession implements Signal.Listener, ClassGroup.Waiting {
    private static final Pattern NAMED = Pattern.compile("\\s*(\\d{1,2})\\s*:\\s*(.*)");

    /** What groups say within this time is told together. */
    private static final long TOGETHER_MILLIS = 150;

    /** However much they say, it is told after this time. */
    private static final long TOGETHER_NANOS_MOST = 1_000_000_000L;

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Deque<String> typed = new ArrayDeque<>();
    private final List<ClassGroup> groups;
    private final Inbox inbox;
    private final Paper paper;
    private final Address address;
    private final SessionStyle style;
    private final LongSupplier nanoTime;
    private final Questions questions;
    private final Tidings tidings;
    private final FirstStudent firstStudent;
    private final @Nullable LessonClock lessonClock;
    private long tidingsSinceNanos;
    private int comparedRound;
    private boolean endTold;
    private boolean inside;
    private boolean inputEnded;
    private @Nullable Integer exit;

    /** @param links to the groups in their order, each telling the inbox its group */
    ClassSession(
            Inbox inbox, Paper paper, Address address, SessionStyle style, List<Link> links, LongSupplier nanoTime) {
        this.inbox = inbox;
        this.paper = paper;
        this.address = address;
        this.style = style;
        this.nanoTime = nanoTime;
        this.questions = new Questions(paper, this::end, style.farewell());
        this.tidings = new Tidings(links.size());
        this.firstStudent = new FirstStudent(nanoTime.getAsLong());
        LessonPlan lesson = style.lesson();
        this.lessonClock = lesson == null ? null : new LessonClock(lesson, nanoTime.getAsLong());
        this.groups = IntStream.rangeClosed(1, links.size())
                .mapToObj(number -> new ClassGroup(number, links.get(number - 1), style, address, this))
                .toList();
    }

    /**
     * Comes into the groups and, when let into all, runs them to the end.
     *
     * @param ways one for each group
     * @param entered is told the answers in their order when all have let in
     */
    int enter(List<ClientFrame.Builder> ways, Consumer<List<ServerFrame>> entered) {
        List<ServerFrame> answers = new ArrayList<>();
        for (ClassGroup group : groups) {
            Optional<ServerFrame> let = group.ask(ways.get(group.number() - 1));
            if (let.isEmpty() || let.get().hasRejected()) {
                let.ifPresent(answer -> paper.say(
                        ErrorText.of(answer.getRejected(), group.board().names())
                                .lines()));
                return let.map(answer -> Refusals.exitCode(answer.getRejected().getCode()))
                        .orElse(ExitCode.FAILED);
            }
            answers.add(let.get());
        }
        inside = true;
        entered.accept(answers);
        tidings.take();
        paper.say(Arrival.ofClass(first(), style));
        paper.say(ClassScreen.arrival(boards()));
        return run();
    }

    private Board first() {
        return groups.get(0).board();
    }

    private List<Board> boards() {
        return groups.stream().map(ClassGroup::board).toList();
    }

    private int run() {
        while (exit == null) {
            if (!isSomethingDone()) {
                if (tidings.isEmpty()) {
                    paper.prompt();
                }
                takeSignal(tidings.isEmpty() ? untilHelp() : OptionalLong.of(TOGETHER_MILLIS));
            }
        }
        return exit;
    }

    private boolean isSomethingDone() {
        return isTold() || isEndNoted() || isShownTold() || isLineFollowed() || isDone();
    }

    /** Tells what has been held back for long enough. */
    private boolean isTold() {
        boolean due = !tidings.isEmpty() && nanoTime.getAsLong() - tidingsSinceNanos > TOGETHER_NANOS_MOST;
        if (due) {
            tell();
        }
        return due;
    }

    private void tell() {
        paper.say(tidings.take());
        compare();
    }

    /** When all groups have read the report of a round, how they stand beside each other. */
    private void compare() {
        int round = first().table().getRound();
        boolean due = round > comparedRound
                && !first().table().getPractice()
                && boards().stream()
                        .allMatch(board ->
                                board.phase() == Phase.REPORT && board.table().getRound() == round);
        if (due) {
            comparedRound = round;
            paper.say(comparison());
        }
    }

    private List<String> comparison() {
        return ClassScreen.of(boards(), groups.stream().map(ClassGroup::debrief).toList());
    }

    private boolean isEndNoted() {
        Optional<ClassGroup> ended =
                groups.stream().filter(ClassGroup::isEndNoted).findFirst();
        ended.ifPresent(group -> say(group.number(), List.of("The game is over.")));
        if (!endTold && groups.stream().allMatch(ClassGroup::isOver)) {
            endTold = true;
            tell();
            paper.say(comparison());
            paper.say(ClassScreen.places(boards()));
            paper.say(paper.isTerminal() ? List.of("2: debrief tells more of group 2. Enter ends.") : List.of());
        }
        return ended.isPresent();
    }

    /** Tells what the hosts have put on every screen, group by group. */
    private boolean isShownTold() {
        List<ClassGroup> due =
                endTold ? groups.stream().filter(ClassGroup::isShownDue).toList() : List.of();
        due.forEach(group -> say(group.number(), group.shown()));
        return !due.isEmpty();
    }

    private boolean isDone() {
        boolean stays = paper.isTerminal() ? !inputEnded : !typed.isEmpty();
        if (endTold && !stays) {
            finish();
        }
        return endTold && !stays;
    }

    private void finish() {
        for (ClassGroup group : groups) {
            group.board()
                    .gameOver()
                    .map(GameOver::getStateHash)
                    .ifPresent(hash -> paper.say("[" + group.number() + "] state " + hash));
        }
        exit = ExitCode.OK;
    }

    private boolean isLineFollowed() {
        String line = typed.poll();
        if (line == null) {
            return false;
        }
        tell();
        paper.typed(line);
        follow(line.strip());
        return true;
    }

    private void follow(String line) {
        if (questions.isAnswered(line)) {
            return;
        }
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
            followIn(Integer.parseInt(named.group(1)), named.group(2));
            return;
        }
        switch (line.toLowerCase(Locale.ROOT)) {
            case "" -> {
                if (endTold) {
                    finish();
                }
            }
            case "groups" -> paper.say(comparison());
            case "standings" -> paper.say(ClassScreen.places(boards()));
            case "cohost" -> inviteCoHost();
            case "quit", "exit" -> questions.ask("Leave now? [y/N]", false, questions::goodbye);
            default -> followInAll(line);
        }
        if (line.toLowerCase(Locale.ROOT).startsWith("help")) {
            paper.say(ClassScreen.help(first().host()));
        }
    }

    /** One line for all groups, with a key for each. */
    private void inviteCoHost() {
        List<SeatCode> keys = new ArrayList<>();
        for (ClassGroup group : groups) {
            group.coHostKey().ifPresentOrElse(keys::add, () -> say(group.number(), group.said()));
        }
        if (keys.size() == groups.size()) {
            paper.say(InvitationScreen.toHost(first(), keys, style.addressOr(address)));
        }
    }

    private void followIn(int number, String line) {
        if (number < 1 || number > groups.size()) {
            paper.say("The groups have numbers from 1 to " + groups.size() + "; groups shows them.");
            return;
        }
        say(number, groups.get(number - 1).follow(line));
        tell();
    }

    private void followInAll(String line) {
        for (ClassGroup group : groups) {
            group.board().setSpokenToWithOthers(true);
            say(group.number(), group.follow(line));
            group.board().setSpokenToWithOthers(false);
        }
    }

    private void say(int group, List<String> lines) {
        if (tidings.isEmpty()) {
            tidingsSinceNanos = nanoTime.getAsLong();
        }
        tidings.add(group, lines);
    }

    private OptionalLong untilHelp() {
        boolean lobby = first().host() && first().phase() == Phase.LOBBY;
        return lobby ? firstStudent.untilHelpMillis(nanoTime.getAsLong()) : OptionalLong.empty();
    }

    @Override
    public boolean goOn() {
        takeSignal(OptionalLong.empty());
        return exit == null;
    }

    @Override
    public void idle(long millis) {
        long end = nanoTime.getAsLong() + millis * NANOS_PER_MILLI;
        for (long left = millis; left > 0 && exit == null; left = (end - nanoTime.getAsLong()) / NANOS_PER_MILLI) {
            takeSignal(OptionalLong.of(left));
        }
    }

    private void takeSignal(OptionalLong atMostMillis) {
        try {
            Signal signal = inbox.next(atMostMillis);
            if (signal != null) {
                signal.tell(this);
            } else if (!tidings.isEmpty()) {
                tell();
            } else {
                paper.say(firstStudent.help(nanoTime.getAsLong()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exit = ExitCode.FAILED;
        }
    }

    @Override
    public void link(LinkEvent event) {
        throw new IllegalStateException("of no group: " + event);
    }

    @Override
    public void link(int group, LinkEvent event) {
        event.tell(new LinkEvent.Listener() {
            @Override
            public void received(ServerFrame frame) {
                say(group, groups.get(group - 1).received(frame));
                tellHost();
            }

            @Override
            public void lost() {
                say(group, List.of(LinkTrouble.lost()));
            }

            @Override
            public void restored(long awayMillis) {
                say(group, List.of(LinkTrouble.restored(awayMillis)));
            }

            @Override
            public void ended(LinkException why) {
                gone(why);
            }
        });
    }

    /** A console without one of its groups is none. */
    private void gone(LinkException why) {
        if (endTold && exit == null) {
            finish();
        } else if (exit == null) {
            paper.say(LinkTrouble.problem(why, address).lines());
            exit = LinkTrouble.exitCode(why);
        }
    }

    /** What concerns the lesson and not the games. */
    private void tellHost() {
        if (!inside || !first().host()) {
            return;
        }
        int persons =
                boards().stream().mapToInt(board -> Seats.persons(board).size()).sum();
        paper.say(firstStudent.news(persons));
        LessonClock clock = lessonClock;
        if (clock != null) {
            clock.news(first().table(), nanoTime.getAsLong()).ifPresent(news -> paper.say(Wrap.text(news)));
        }
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

    private void end(String sentence) {
        paper.say(Wrap.text(sentence));
        exit = ExitCode.OK;
    }
}
