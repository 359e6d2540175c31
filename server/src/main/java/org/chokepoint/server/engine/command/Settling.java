package org.chokepoint.server.engine.command;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.StakesSettled;
import org.chokepoint.server.engine.event.StakesSettled.Answer;
import org.chokepoint.server.engine.rule.Questions;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatState;

/** Openings and reports answer questions on which somebody staked. */
final class Settling {
    private Settling() {}

    /** A step's facts, and behind them the answers that they bring. */
    static List<GameEvent> with(GameState before, World world, List<GameEvent> events) {
        GameState after = before;
        for (GameEvent event : events) {
            after = event.applyTo(after);
        }
        List<Answer> answers = answers(after, world);
        List<GameEvent> all = new ArrayList<>(events);
        if (!answers.isEmpty()) {
            all.add(new StakesSettled(after.round(), answers));
        }
        return all;
    }

    private static List<Answer> answers(GameState after, World world) {
        List<Answer> answers = new ArrayList<>();
        for (SeatState seat : after.seats()) {
            seat.stakes()
                    .open()
                    .forEach(stake -> Questions.answer(after, world, seat.id(), stake)
                            .ifPresent(cameTrue ->
                                    answers.add(new Answer(seat.id(), stake.question(), stake.round(), cameTrue))));
        }
        return answers;
    }
}
