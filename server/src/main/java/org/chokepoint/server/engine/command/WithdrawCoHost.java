package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.event.SwitchTurned;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.GameState;

/** Nobody hosts beside the first host any more. The caller has checked that it is the first host who asks. */
public record WithdrawCoHost() implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        return state.console().has(Console.Switch.CO_HOSTED)
                ? Decision.accept(new SwitchTurned(Console.Switch.CO_HOSTED, false))
                : Decision.refuse(Reason.NO_CO_HOST);
    }
}
