package org.chokepoint.cli;

import java.util.Locale;
import java.util.OptionalLong;

/** Where somebody is whom the host has sent back to the lobby: Enter leads to a seat again. Used by one thread. */
final class WaitingRoom {
    private static final String HINT = "Enter joins again; quit leaves.";

    private final Inbox inbox;
    private final Paper paper;

    WaitingRoom(Inbox inbox, Paper paper) {
        this.inbox = inbox;
        this.paper = paper;
    }

    /** Waits until the person has decided: true to join again. Where the input ends nobody does. */
    boolean isComingAgain() {
        paper.say(HINT);
        try {
            while (true) {
                paper.prompt();
                Signal signal = inbox.next(OptionalLong.empty());
                if (signal instanceof Signal.Typed typed) {
                    String word = typed.line().strip().toLowerCase(Locale.ROOT);
                    paper.typed(typed.line());
                    if (word.isEmpty() || word.equals("join") || word.equals("quit")) {
                        return !word.equals("quit");
                    }
                    paper.say(HINT);
                } else if (signal instanceof Signal.InputEnded || signal instanceof Signal.ServerStopped) {
                    return false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
