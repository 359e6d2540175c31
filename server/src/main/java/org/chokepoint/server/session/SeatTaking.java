package org.chokepoint.server.session;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.NewKey;
import org.chokepoint.server.room.Taken;

/** Asks for a seat under a name, or under made-up ones until the table has none like it. */
final class SeatTaking {
    /** Made-up names tried; then the room is left to number the seat. */
    private static final int TRIES = 8;

    private final Entering entering;
    private final Function<String, CompletionStage<Taken>> ask;
    private final Consumer<Taken> then;

    /** @param keys that the seat's person will be given */
    SeatTaking(Entering entering, GameId game, List<NewKey> keys, Consumer<Taken> then) {
        this(entering, name -> entering.rooms().takeSeat(game, name, keys), then);
    }

    private SeatTaking(Entering entering, Function<String, CompletionStage<Taken>> ask, Consumer<Taken> then) {
        this.entering = entering;
        this.ask = ask;
        this.then = then;
    }

    /** For a place in a certain team. */
    static SeatTaking inTeam(Entering entering, GameId game, SeatId team, List<NewKey> keys, Consumer<Taken> then) {
        return new SeatTaking(entering, name -> entering.rooms().joinTeam(game, team, name, keys), then);
    }

    /** For a seat that the host has kept. */
    static SeatTaking invited(Entering entering, GameId game, SeatId seat, List<NewKey> keys, Consumer<Taken> then) {
        return new SeatTaking(entering, name -> entering.rooms().admit(game, seat, name, keys), then);
    }

    /** For a seat that the host gives from one person to another. */
    static SeatTaking handedOver(Entering entering, GameId game, SeatId seat, List<NewKey> keys, Consumer<Taken> then) {
        return new SeatTaking(entering, name -> entering.rooms().handOver(game, seat, name, keys), then);
    }

    /** @param name cleaned; empty asks for a made-up one */
    void under(String name) {
        if (name.isEmpty()) {
            madeUp(1);
        } else {
            entering.session.await(ask.apply(name), then);
        }
    }

    private void madeUp(int attempt) {
        String name = attempt > TRIES
                ? ""
                : MadeUpNames.draw(entering.session.reception().random());
        entering.session.await(ask.apply(name), taken -> {
            if (attempt <= TRIES && isNameTaken(taken)) {
                madeUp(attempt + 1);
            } else {
                then.accept(taken);
            }
        });
    }

    private static boolean isNameTaken(Taken taken) {
        return taken instanceof Taken.Refused refused && refused.why().reason() == Reason.NAME_TAKEN;
    }
}
