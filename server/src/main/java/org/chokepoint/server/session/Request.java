package org.chokepoint.server.session;

import java.util.Map;
import org.chokepoint.server.engine.command.HostCommand;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.NewGame;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for, as it came: nothing is checked yet but that it is a message. Each request knows which question
 * it puts to the connection's present {@link Stage}.
 */
public sealed interface Request {
    /** Puts the question. */
    void put(Stage stage, long commandId);

    /** May come without a command id, because it has no effect. */
    default boolean needsCommandId() {
        return true;
    }

    /** The first words: versions spoken, inclusive; the client's own name; languages, best first. */
    record Hello(long minProtocol, long maxProtocol, String client, Speech speech) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.hello(commandId, this);
        }
    }

    /**
     * Open a game.
     *
     * @param playAs name of the seat that the host takes; null when he only hosts
     * @param token secret of the host, drawn by the client; {@link Token#NONE} leaves it to the server
     * @param groupOf secret of the host of a game of the same class; {@link Token#NONE} for a class of its own
     */
    record CreateGame(NewGame wish, @Nullable String playAs, Token token, Token groupOf) implements Request {
        /** A class of its own. */
        public CreateGame(NewGame wish, @Nullable String playAs, Token token) {
            this(wish, playAs, token, Token.NONE);
        }

        @Override
        public void put(Stage stage, long commandId) {
            stage.createGame(commandId, this);
        }
    }

    /**
     * Sit down at a table.
     *
     * @param code as typed
     * @param name empty asks for a made-up one
     * @param token secret of the seat, drawn by the client; {@link Token#NONE} leaves it to the server
     * @param group of the class, from 1; 0 for the one with the fewest persons
     * @param team seat of the team to belong to, from 1; 0 for the one with the fewest persons
     */
    record JoinGame(String code, String name, Token token, int group, int team) implements Request {
        /** In any group and team. */
        public JoinGame(String code, String name, Token token) {
            this(code, name, token, 0, 0);
        }

        @Override
        public void put(Stage stage, long commandId) {
            stage.joinGame(commandId, this);
        }
    }

    /** Come back. */
    record Resume(Token token) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.resume(commandId, this);
        }
    }

    /** Take the own seat over on this device; both codes as typed. */
    record TakeOver(String code, String seatCode, String name) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.takeOver(commandId, this);
        }
    }

    /**
     * Bring a person to another seat.
     *
     * @param toSeat 0 for the first that is free
     * @param toGroup of the class, from 1; 0 for the same group
     */
    record MoveSeat(SeatId seat, int toSeat, int toGroup) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.moveSeat(commandId, this);
        }
    }

    /**
     * A code that brings a person to the seat on another device; 0 for the own seat.
     *
     * @param handOver the seat is given to somebody else
     * @param coHost it brings somebody to the place beside the first host instead
     * @param member number in the team of the person that a host means; 0 for nobody in particular
     */
    record AskSeatCode(int seat, boolean handOver, boolean coHost, int member) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.askSeatCode(commandId, this);
        }
    }

    /**
     * See the public facts of a game.
     *
     * @param group of the class, from 1; 0 for the first
     */
    record WatchGame(String code, int group) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.watchGame(commandId, this);
        }
    }

    /** Replace the draft, and tell what it would do when {@code forecast} is set. */
    record SaveDraft(PlanOrder plan, boolean forecast) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.saveDraft(commandId, this);
        }
    }

    /** Replace the plan that counts. */
    record CommitPlan(PlanOrder plan) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.commitPlan(commandId, this);
        }
    }

    /** Take the plan that counts back. */
    record WithdrawPlan() implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.withdrawPlan(commandId);
        }
    }

    /** Done with reading. */
    record Ready() implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.ready(commandId);
        }
    }

    /** What would this plan do? */
    record AskForecast(PlanOrder plan) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.askForecast(commandId, this);
        }
    }

    /** Why did the game come out so? The number of a seat; 0 for the own one, or none. */
    record AskDebrief(int seat) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.askDebrief(commandId, this);
        }
    }

    /** What has moved my score until now? */
    record AskSoFar() implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.askSoFar(commandId);
        }
    }

    /**
     * What if a seat had played another plan in one round?
     *
     * @param seat number of a seat; 0 for the own one
     * @param plan null for the plan that was played
     */
    record AskWhatIf(int seat, int round, @Nullable PlanOrder plan) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.askWhatIf(commandId, this);
        }
    }

    /** Give the seat up. */
    record LeaveSeat() implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.leaveSeat(commandId);
        }
    }

    /** Make another one of the own team captain. */
    record PassCaptaincy(int member) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.passCaptaincy(commandId, this);
        }
    }

    /** Vote on how to read what is disputed: event to reading. */
    record VoteReadings(Map<String, String> readings) implements Request {
        /** Copies. */
        public VoteReadings {
            readings = Map.copyOf(readings);
        }

        @Override
        public void put(Stage stage, long commandId) {
            stage.voteReadings(commandId, this);
        }
    }

    /** Run the game. */
    record HostAction(HostCommand command) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.hostAction(commandId, command);
        }
    }

    /**
     * Offer a deal, or take a measure.
     *
     * @param to number of the other seat
     */
    record OfferDeal(int to, String deal, String line, int money) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.offerDeal(commandId, this);
        }
    }

    /** Accept or decline an offer. */
    record AnswerDeal(long deal, boolean accept) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.answerDeal(commandId, this);
        }
    }

    /** Take an offer or a measure back. */
    record WithdrawDeal(long deal) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.withdrawDeal(commandId, this);
        }
    }

    /**
     * Stake on a forecast.
     *
     * @param question id
     * @param percent probability
     */
    record PlaceStake(String question, int percent) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.placeStake(commandId, this);
        }
    }

    /** Take a stake back; the id of its question. */
    record WithdrawStake(String question) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.withdrawStake(commandId, this);
        }
    }

    /** Say what to play in rounds without a draft; null takes it back. */
    record KeepStandingOrder(@Nullable PlanOrder plan) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.keepStandingOrder(commandId, this);
        }
    }

    /** Are you there? */
    record Ping(long nonce) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.ping(commandId, nonce);
        }

        @Override
        public boolean needsCommandId() {
            return false;
        }
    }

    /**
     * A message that this server does not know: empty, or from a newer protocol.
     *
     * @param field what is missing, for example {@code body}
     */
    record Unknown(String field) implements Request {
        @Override
        public void put(Stage stage, long commandId) {
            stage.unknown(commandId, field);
        }
    }
}
