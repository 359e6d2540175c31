package org.chokepoint.server.session;

import java.util.Map;
import org.chokepoint.server.engine.command.HostCommand;
import org.chokepoint.server.engine.rule.Rejected.Reason;

/**
 * Where a connection stands, and so what it may ask. A stage overrides what it allows; the rest is refused here, each
 * kind of request with its own words.
 *
 * <pre>
 * BeforeHello --Hello--> AtTheDoor --Create, Join, Resume, Watch--> Entering --granted--> Inside
 *                            ^                                         |                    |
 *                            +----------------refused------------------+                    |
 *                                                                                           |
 * Gone <------------- from everywhere: fault, silence, superseded, left, server stops ------+
 * </pre>
 */
abstract sealed class Stage permits BeforeHello, AtTheDoor, Entering, Inside, Gone {
    final Session session;

    Stage(Session session) {
        this.session = session;
    }

    void receive(long commandId, Request request) {
        request.put(this, commandId);
    }

    void hello(long commandId, Request.Hello request) {
        unexpected(commandId, "hello");
    }

    void createGame(long commandId, Request.CreateGame request) {
        unexpected(commandId, "create_game");
    }

    void joinGame(long commandId, Request.JoinGame request) {
        unexpected(commandId, "join_game");
    }

    void resume(long commandId, Request.Resume request) {
        unexpected(commandId, "resume");
    }

    void takeOver(long commandId, Request.TakeOver request) {
        unexpected(commandId, "take_over");
    }

    void watchGame(long commandId, Request.WatchGame request) {
        unexpected(commandId, "watch_game");
    }

    void saveDraft(long commandId, Request.SaveDraft request) {
        noSeat(commandId);
    }

    void commitPlan(long commandId, Request.CommitPlan request) {
        noSeat(commandId);
    }

    void withdrawPlan(long commandId) {
        noSeat(commandId);
    }

    void ready(long commandId) {
        noSeat(commandId);
    }

    void voteReadings(long commandId, Request.VoteReadings request) {
        noSeat(commandId);
    }

    void askForecast(long commandId, Request.AskForecast request) {
        noSeat(commandId);
    }

    void askDebrief(long commandId, Request.AskDebrief request) {
        noSeat(commandId);
    }

    void askSoFar(long commandId) {
        noSeat(commandId);
    }

    void askWhatIf(long commandId, Request.AskWhatIf request) {
        noSeat(commandId);
    }

    void askSeatCode(long commandId, Request.AskSeatCode request) {
        noSeat(commandId);
    }

    void leaveSeat(long commandId) {
        noSeat(commandId);
    }

    void passCaptaincy(long commandId, Request.PassCaptaincy request) {
        noSeat(commandId);
    }

    void offerDeal(long commandId, Request.OfferDeal request) {
        noSeat(commandId);
    }

    void answerDeal(long commandId, Request.AnswerDeal request) {
        noSeat(commandId);
    }

    void withdrawDeal(long commandId, Request.WithdrawDeal request) {
        noSeat(commandId);
    }

    void placeStake(long commandId, Request.PlaceStake request) {
        noSeat(commandId);
    }

    void withdrawStake(long commandId, Request.WithdrawStake request) {
        noSeat(commandId);
    }

    void keepStandingOrder(long commandId, Request.KeepStandingOrder request) {
        noSeat(commandId);
    }

    void hostAction(long commandId, HostCommand command) {
        hostsAlone(commandId, command.getClass().getSimpleName());
    }

    void moveSeat(long commandId, Request.MoveSeat wish) {
        hostsAlone(commandId, "MoveSeat");
    }

    /** Only the host may: it is refused and written to the log. */
    final void hostsAlone(long commandId, String action) {
        session.reception().trespasses().refused(action, getClass().getSimpleName());
        session.refuse(commandId, Refusal.rule(Reason.NOT_THE_HOST, "", Map.of()));
    }

    void ping(long commandId, long nonce) {
        session.reply(commandId, new Reply.Pong(nonce));
    }

    void unknown(long commandId, String field) {
        unexpected(commandId, field);
    }

    /** The connection is gone, from this side or the other. */
    void end() {}

    final void unexpected(long commandId, String field) {
        session.refuse(commandId, Refusal.of(Problem.UNEXPECTED, field, Map.of()));
    }

    final void noSeat(long commandId) {
        session.refuse(commandId, Refusal.rule(Reason.NOT_A_PLAYER, "", Map.of()));
    }
}
