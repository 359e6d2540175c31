package org.chokepoint.server.room;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chokepoint.server.engine.command.AskForecast;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/** A question about a plan, answered in its turn. */
final class ForecastStep implements Step {
    private final AskForecast question;
    private final World world;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    ForecastStep(AskForecast question, World world) {
        this.question = question;
        this.world = world;
    }

    CompletableFuture<Answer> answer() {
        return answer;
    }

    @Override
    public Decision decide(GameState state) {
        return question.decide(state, world.of(state.setup()));
    }

    @Override
    public void accepted(List<GameEvent> events, GameState after) {
        answer.complete(new Answer.Accepted(after.version(), question.answer(after, world.of(after.setup()))));
    }

    @Override
    public void refused(Rejected why) {
        answer.complete(new Answer.Refused(why));
    }

    @Override
    public void busy() {
        answer.complete(new Answer.Busy());
    }

    @Override
    public void stopped() {
        answer.complete(new Answer.Stopped());
    }
}
