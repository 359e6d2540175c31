package org.chokepoint.cli;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.chokepoint.cli.link.Address;
import org.chokepoint.cli.link.Link;
import org.chokepoint.cli.link.LinkEvent;
import org.chokepoint.cli.link.LinkException;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.ErrorText;
import org.chokepoint.cli.screen.Gate;
import org.chokepoint.cli.screen.Problem;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.ServerFrame;
import org.jspecify.annotations.Nullable;

/**
 * A game for a script: everything the server says as JSON lines, every input line a command. Runs to the end of the
 * game, also when the input has ended. One thread.
 */
final class JsonSession implements GameSession, Signal.Listener, LinkEvent.Listener {
    private final Board board = new Board();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Inbox inbox;
    private final PrintStream out;
    private final Address address;
    private final boolean auto;
    private final AutoPilot autoPilot = AutoPilot.playing();

    private @Nullable Link link;
    private @Nullable Integer exit;
    private long entering;
    private boolean inside;
    private long lines;
    private long asked;

    JsonSession(Inbox inbox, PrintStream out, Address address, boolean auto) {
        this.inbox = inbox;
        this.out = out;
        this.address = address;
        this.auto = auto;
    }

    @Override
    public void use(Link open) {
        link = open;
    }

    @Override
    public int enter(ClientFrame.Builder way) {
        entering = send(way);
        try {
            while (exit == null) {
                Signal signal = inbox.next(OptionalLong.empty());
                if (signal != null) {
                    signal.tell(this);
                }
                if (auto && inside && exit == null) {
                    autoPilot.next(board).ifPresent(this::send);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
        return exit;
    }

    private long send(ClientFrame.Builder command) {
        Link open = link;
        if (open == null) {
            throw new IllegalStateException("sent before there is a link");
        }
        return open.send(command);
    }

    @Override
    public void link(LinkEvent event) {
        event.tell(this);
    }

    @Override
    public void typed(String line) {
        waiting.add(line);
        followNext();
    }

    /** One command at a time, so that answers come in the order of the lines. */
    private void followNext() {
        while (inside && asked == 0 && exit == null && !waiting.isEmpty()) {
            follow(waiting.remove());
        }
    }

    private void follow(String line) {
        lines++;
        if (line.isBlank()) {
            return;
        }
        try {
            asked = send(JsonLines.command(line));
        } catch (JsonLines.BadLine e) {
            print(JsonLines.own(
                    "input_error", lines, sentences(new Problem(e.sentence(), "See docs/json-stream.md."))));
        }
    }

    @Override
    public void inputEnded() {}

    @Override
    public void serverStopped(int exitCode) {
        end(
                ExitCode.FAILED,
                new Problem("The server of this game stopped unexpectedly.", "Exit code " + exitCode + "."));
    }

    @Override
    public void received(ServerFrame dirty) {
        ServerFrame frame = Gate.clean(dirty);
        board.take(frame);
        boolean answers = asked != 0 && frame.getReplyTo() == asked;
        JsonLines.of(frame, answers ? lines : 0).forEach(this::print);
        if (frame.getReplyTo() == entering && frame.hasRejected()) {
            end(Refusals.exitCode(frame.getRejected().getCode()), ErrorText.of(frame.getRejected(), board.names()));
        }
        inside |= frame.getReplyTo() == entering;
        asked = answers ? 0 : asked;
        boolean over = board.gameOver().isPresent() || board.seat() == 0;
        if (board.phase() == Phase.FINISHED && over && exit == null) {
            end(ExitCode.OK, new Problem("The game is over.", ""));
        }
        followNext();
    }

    @Override
    public void lost() {
        print(JsonLines.own("lost", 0, Map.of()));
    }

    @Override
    public void restored(long awayMillis) {
        print(JsonLines.own("restored", 0, Map.of("away_ms", awayMillis)));
    }

    @Override
    public void ended(LinkException why) {
        if (exit == null) {
            end(LinkTrouble.exitCode(why), LinkTrouble.problem(why, address));
        }
    }

    private void end(int code, Problem why) {
        exit = code;
        Map<String, Object> body = sentences(why);
        body.put("exit", code);
        print(JsonLines.own("ended", 0, body));
    }

    private static Map<String, Object> sentences(Problem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("what", problem.what());
        body.put("next", problem.next());
        return body;
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }
}
