package org.chokepoint.cli;

import org.chokepoint.cli.link.Address;
import org.chokepoint.cli.link.LinkException;
import org.chokepoint.cli.screen.ErrorText;
import org.chokepoint.cli.screen.Gate;
import org.chokepoint.cli.screen.Names;
import org.chokepoint.cli.screen.Problem;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.Rejected;

/** What to say, and how to end, when the connection cannot be had or kept. */
final class LinkTrouble {
    private LinkTrouble() {}

    /** Said when a link that comes back by itself has gone. */
    static String lost() {
        return "Connection lost. What you did is safe. Trying again.";
    }

    /** Said when it is there again. */
    static String restored(long awayMillis) {
        return "Connected again after " + Countdown.words(awayMillis) + ". Nothing was lost.";
    }

    /** Said when the server that this program had started is gone. */
    static String serverStopped(int exitCode) {
        return "The server of this game stopped unexpectedly (exit code " + exitCode + ").";
    }

    /** What happened, where, and what to do next. */
    static Problem problem(LinkException e, Address address) {
        String where = address.host() + " port " + address.port();
        Rejected rejected = e.rejected();
        if (rejected != null) {
            return ErrorText.of(Gate.clean(rejected), new Names(Catalog.getDefaultInstance()));
        }
        return switch (e.kind()) {
            case UNKNOWN_HOST ->
                new Problem(
                        "No computer called \"" + Gate.clean(address.host()) + "\" can be found.",
                        "Check the name, or use the number that the host shows, for example 192.168.1.20:7171.");
            case NOBODY_LISTENS ->
                new Problem(
                        where + " answers, but no server runs there.",
                        "Check the port with the host. To start a server of your own: chokepoint host");
            case NO_ANSWER ->
                new Problem(
                        "No answer from " + where + ".",
                        "Most likely this computer is on another network than the host's, or a firewall stands"
                                + " between. This computer: " + LocalAddresses.words()
                                + ". Join the host's network and try again.");
            case NOT_OURS ->
                new Problem(
                        "Something answers at " + where + ", but it is not a Chokepoint server.",
                        "Check the port with the host.");
            case BROKEN ->
                new Problem(
                        "The connection to " + where + " broke and did not come back.",
                        "Check that the server runs and that this computer is on its network. Then join again.");
            case SUPERSEDED ->
                new Problem(
                        "This place was taken up on another device, so this one is done.",
                        "If that was not you, tell the host.");
            case LEFT -> new Problem("You have given your seat up; a bot plays on.", "To play again, join again.");
            case REMOVED ->
                new Problem(
                        "The host has taken you off your seat.",
                        "If that was a mistake, tell the host, then join again with the code.");
            case HANDED_OVER ->
                new Problem(
                        "The host has given your seat to somebody else.",
                        "What you planned stays with the seat. To play again, ask the host.");
            case SENT_TO_LOBBY ->
                new Problem(
                        "The host has sent you back to the lobby: your seat is not yours any more.",
                        "Join again with the code: you are given a seat anew.");
            case CO_HOST_WITHDRAWN ->
                new Problem("The first host runs this game alone again.", "To come back, ask them for another key.");
            case VERSIONS, REFUSED ->
                new Problem("The server refused the connection.", "Update this program, then try again.");
        };
    }

    /** The exit code for it. */
    static int exitCode(LinkException e) {
        return switch (e.kind()) {
            case UNKNOWN_HOST, NOBODY_LISTENS, NO_ANSWER, NOT_OURS, BROKEN -> ExitCode.NO_SERVER;
            case VERSIONS -> ExitCode.VERSIONS;
            case REFUSED, SUPERSEDED, REMOVED, HANDED_OVER, CO_HOST_WITHDRAWN, SENT_TO_LOBBY -> ExitCode.REFUSED;
            case LEFT -> ExitCode.OK;
        };
    }
}
