package org.chokepoint.server.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;

/**
 * All games, wherever they run. Every method may be called from any thread and never blocks. Stages never complete
 * exceptionally; they complete on a loop of the rooms, or at once on the caller's thread when the room is busy or not
 * there. An unknown game is refused with NO_SUCH_GAME. What one caller asks of one game happens in the order asked.
 */
public interface Rooms {
    /**
     * Opens a lobby. The stage completes when the game is durable. A wish with a secret that has opened a game opens no
     * other: it is answered with that game.
     *
     * @param keys of the host's place; they are durable with the game
     */
    CompletionStage<Created> create(NewGame wish, List<NewKey> keys);

    /** As {@link #create(NewGame, List)}; nobody will come back as its host. */
    default CompletionStage<Created> create(NewGame wish) {
        return create(wish, List.of());
    }

    /**
     * Opens a lobby like that of another game, as one more group of its class: same settings, seed and join code. The same
     * wish sent again is answered as for {@link #create(NewGame, List)}.
     *
     * @param keys of the host's place, at least one
     */
    CompletionStage<Created> createGroup(GameId of, List<NewKey> keys);

    /**
     * The games behind a join code: the groups of a class in their order, most often one. Empty when there is none.
     *
     * @param normalizedCode as {@link #code} prints it: upper case, no spaces or dashes
     */
    List<GameId> byCode(String normalizedCode);

    /** Number of a game among the groups of its class, from 1; 0 when it is the only one. */
    int group(GameId game);

    /** Persons who sit in a game now, as of a moment ago. */
    int persons(GameId game);

    /** The join code of a game; empty when there is no such game. */
    String code(GameId game);

    /** What a game is made of. Its seed is secret until the end. */
    Optional<GameSetup> setup(GameId game);

    /** The world of a game: pack and scenario for texts, everything drawn. Secret but for the content. */
    Optional<World> world(GameId game);

    /**
     * Gives a command: a seat's by the player on it, a {@code HostCommand} by the host; a seat is taken by {@link
     * #takeSeat}. A command with an id that this actor has used among his last {@link RoomLimits#ANSWERS_KEPT} is
     * answered with the first answer and not applied again.
     *
     * @param commandId chosen by the caller, different for every command of an actor
     */
    CompletionStage<Answer> submit(GameId game, Actor actor, long commandId, Command command);

    /**
     * Gives the person on a seat one more secret. The stage completes when it is durable.
     *
     * @param key opens the seat, in a game of teams for the person that it names
     */
    CompletionStage<Taken> giveKey(GameId game, SeatId seat, NewKey key);

    /**
     * Lets somebody host beside the first host. The stage completes when it is durable.
     *
     * @param key opens the place of the second host
     */
    CompletionStage<Answer> admitCoHost(GameId game, NewKey key);

    /**
     * Sits down. The one who asks has no seat yet by which he could be known: a wish is the same when its first key is,
     * and is answered with the seat that it took.
     *
     * @param name as entered; empty asks for a made-up one
     * @param keys of the seat; they are durable with its taking
     */
    CompletionStage<Taken> takeSeat(GameId game, String name, List<NewKey> keys);

    /**
     * As {@link #takeSeat}, in a game of teams, on a certain seat.
     *
     * @param team the seat whose team this person wants to belong to
     */
    CompletionStage<Taken> joinTeam(GameId game, SeatId team, String name, List<NewKey> keys);

    /**
     * As {@link #takeSeat}, for a seat that the host has kept for somebody; also while nobody new may come in.
     *
     * @param seat on which no person sits
     */
    CompletionStage<Taken> admit(GameId game, SeatId seat, String name, List<NewKey> keys);

    /**
     * As {@link #admit}, for a seat on which a person may sit, who has no place any more then.
     *
     * @param seat that the host gives to somebody else
     */
    CompletionStage<Taken> handOver(GameId game, SeatId seat, String name, List<NewKey> keys);

    /**
     * Brings the person on a seat to another one.
     *
     * @param keys of the first seat; they open the other one then
     */
    CompletionStage<Taken> moveSeat(GameId game, SeatId from, SeatId to, List<NewKey> keys);

    /** Name of the person on a seat, as of a moment ago; empty when none sits there. */
    Optional<String> person(GameId game, SeatId seat);

    /** As {@link #takeSeat(GameId, String, List)}; nobody will come back to the seat. */
    default CompletionStage<Taken> takeSeat(GameId game, String name) {
        return takeSeat(game, name, List.of());
    }

    /** What would this plan do, if nothing new happens? Changes nothing. */
    CompletionStage<Answer> forecast(GameId game, SeatId seat, PlanOrder order);

    /**
     * How did the game come out so? A player asks for the own seat, the host for any, everybody for the table. What moved
     * the score so far is for players.
     */
    CompletionStage<Debriefed> debrief(GameId game, Actor actor, DebriefQuestion question);

    /**
     * Starts to listen. A player with at least one listener is online. When a person gives the seat up, its listeners hear
     * nothing more: the seat's next person is somebody else.
     */
    CompletionStage<Attached> attach(GameId game, Actor actor, RoomListener listener);

    /** Stops listening; nothing happens when it did not listen. */
    void detach(GameId game, Actor actor, RoomListener listener);
}
