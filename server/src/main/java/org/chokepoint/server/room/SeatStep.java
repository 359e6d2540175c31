package org.chokepoint.server.room;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.command.TakeSeat;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/** The wish for a seat. */
final class SeatStep implements Step {
    private final TakeSeat command;
    private final World world;
    private final CompletableFuture<Taken> answer = new CompletableFuture<>();

    SeatStep(String name, World world) {
        this.command = new TakeSeat(name);
        this.world = world;
    }

    CompletableFuture<Taken> answer() {
        return answer;
    }

    @Override
    public Decision decide(GameState state) {
        return command.decide(state, world.of(state.setup()));
    }

    @Override
    public void accepted(List<GameEvent> events, GameState after) {
        events.stream()
                .filter(SeatTaken.class::isInstance)
                .map(SeatTaken.class::cast)
                .forEach(taken -> answer.complete(new Taken.Seated(taken.seat(), taken.name(), after.version())));
    }

    @Override
    public void refused(Rejected why) {
        answer.complete(new Taken.Refused(why));
    }

    @Override
    public void busy() {
        answer.complete(new Taken.Busy());
    }

    @Override
    public void stopped() {
        answer.complete(new Taken.Stopped());
    }
}
