package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.event.SwitchTurned;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.GameState;

/** Turn a switch of the console. What is as wished already stays. Only a running game can be paused. */
public record TurnSwitch(Console.Switch which, boolean on) implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        if (which == Console.Switch.PAUSED && on && !state.phase().running()) {
            return new Decision.Refused(Guards.notRunning(state));
        }
        return state.console().has(which) == on ? Decision.accept() : Decision.accept(new SwitchTurned(which, on));
    }
}
