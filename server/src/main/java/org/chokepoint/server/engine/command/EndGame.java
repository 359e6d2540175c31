package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.event.EndAnnounced;
import org.chokepoint.server.engine.event.GameEnded;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/** End the game: at once in the lobby and while a report is read, otherwise after the running round. */
public record EndGame() implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        boolean roundsLeft = state.practice() || !RoundCount.noneLeft(state, world);
        return switch (state.phase()) {
            case LOBBY -> Decision.accept(new GameEnded(roundsLeft));
            case REPORT ->
                state.practice()
                        ? new Decision.Accepted(Practice.end(state.endingEarly(), world))
                        : Decision.accept(new GameEnded(roundsLeft));
            case BRIEFING, PLAN, COMMIT -> announce(state, roundsLeft);
            case FINISHED -> Decision.refuse(Reason.GAME_ENDED);
        };
    }

    private static Decision announce(GameState state, boolean roundsLeft) {
        return roundsLeft && !state.cutShort() ? Decision.accept(new EndAnnounced()) : Decision.accept();
    }
}
