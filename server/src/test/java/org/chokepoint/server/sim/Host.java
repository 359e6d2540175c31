package org.chokepoint.server.sim;

import java.util.List;
import org.chokepoint.server.engine.command.AddTime;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.command.TurnSwitch;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.room.NewGame;
import org.chokepoint.server.session.Reply;
import org.chokepoint.server.session.Request;
import org.jspecify.annotations.Nullable;

/** Opens the game, starts it when all are there, and turns at its clock now and then. */
final class Host extends Person {
    private final NewGame wish;
    private @Nullable String code;

    Host(Simulation world, int seats, NewGame.Timing timing) {
        super(world, 0, "Host");
        this.wish = new NewGame("core", "quick", world.seed, seats, List.of(), timing, 0);
    }

    /** The join code, when it is known. */
    @Nullable
    String code() {
        return code;
    }

    @Override
    Request entering() {
        return new Request.CreateGame(wish, null, token);
    }

    @Override
    void granted(Reply.HostGranted granted) {
        code = granted.code();
        super.granted(granted);
    }

    @Override
    void act() {
        boolean paused = table != null && table.console().has(Console.Switch.PAUSED);
        if (phase() == Phase.LOBBY) {
            if (world.isFull()) {
                command(new Request.HostAction(new StartGame()));
            }
        } else if (paused) {
            command(new Request.HostAction(new TurnSwitch(Console.Switch.PAUSED, false)));
        } else if (phase().running() && !world.isOver()) {
            switch (world.faults.chance.nextInt(30)) {
                case 0 -> command(new Request.HostAction(new AddTime(5)));
                case 1 -> command(new Request.HostAction(new TurnSwitch(Console.Switch.PAUSED, true)));
                case 2 -> command(new Request.HostAction(new AdvancePhase(AdvancePhase.Why.TIME_OVER)));
                default -> {}
            }
        }
    }
}
