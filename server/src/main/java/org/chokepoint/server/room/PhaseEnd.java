package org.chokepoint.server.room;

import java.util.function.Predicate;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;

/**
 * The room's own wish to end one certain phase. Between the moment it is made and its turn the phase may have ended
 * another way, or somebody may have taken his plan back: then nothing happens.
 */
final class PhaseEnd extends OwnStep {
    private final Phase phase;
    private final int round;
    private final AdvancePhase command;
    private final World world;
    private final Predicate<GameState> stillWanted;

    private PhaseEnd(GameState now, AdvancePhase.Why why, World world, Predicate<GameState> stillWanted) {
        this.phase = now.phase();
        this.round = now.round();
        this.command = new AdvancePhase(why);
        this.world = world;
        this.stillWanted = stillWanted;
    }

    /** Ends the phase of this state because its time is over. */
    static PhaseEnd byTime(GameState now, World world) {
        return new PhaseEnd(now, AdvancePhase.Why.TIME_OVER, world, state -> true);
    }

    /** Ends the phase of this state if everybody is done when its turn comes. */
    static PhaseEnd byReadiness(GameState now, World world, Predicate<GameState> everybodyDone) {
        return new PhaseEnd(now, AdvancePhase.Why.ALL_DONE, world, everybodyDone);
    }

    @Override
    public Decision decide(GameState state) {
        boolean same = state.phase() == phase && state.round() == round;
        return same && stillWanted.test(state) ? command.decide(state, world.of(state.setup())) : Decision.accept();
    }
}
