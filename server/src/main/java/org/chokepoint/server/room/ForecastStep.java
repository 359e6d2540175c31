package org.chokepoint.server.room;

import java.util.List;
import org.chokepoint.server.engine.command.AskForecast;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/** A question about a plan, answered in its turn. */
final class ForecastStep extends AnsweredStep {
    private final AskForecast question;
    private final World world;

    ForecastStep(AskForecast question, World world) {
        this.question = question;
        this.world = world;
    }

    @Override
    public Decision decide(GameState state) {
        return question.decide(state, world.of(state.setup()));
    }

    @Override
    public void accepted(List<GameEvent> events, GameState after) {
        answer().complete(new Answer.Accepted(after.version(), question.answer(after, world.of(after.setup()))));
    }
}
