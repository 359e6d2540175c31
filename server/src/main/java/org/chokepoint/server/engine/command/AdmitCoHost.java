package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.event.SwitchTurned;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.GameState;

/** Host beside the first host, who has invited to it. Another second host, if there was one, has no say in it. */
public record AdmitCoHost() implements Command {
    @Override
    public Decision decide(GameState state, World world) {
        return state.console().has(Console.Switch.CO_HOSTED)
                ? Decision.accept()
                : Decision.accept(new SwitchTurned(Console.Switch.CO_HOSTED, true));
    }
}
