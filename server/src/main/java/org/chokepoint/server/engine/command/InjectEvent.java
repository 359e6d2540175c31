package org.chokepoint.server.engine.command;

import java.util.Map;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.event.EventInjected;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Injection;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatState;

/**
 * Let an event of the pack come when the next round opens, one for each opening. It comes as described, whether or not its
 * conditions hold; what is tied to a round by the pack, or came and comes but once, does not come again.
 *
 * @param event id of the event
 */
public record InjectEvent(String event) implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        int round = state.practice() ? 1 : state.round() + 1;
        if (state.phase() == Phase.FINISHED) {
            return Decision.refuse(Reason.GAME_ENDED);
        }
        Rulebook book = world.rulebook();
        int index = book.events().find(event);
        if (index < 0) {
            return new Decision.Refused(new Rejected(
                    Reason.UNKNOWN_EVENT,
                    "host_action.inject_event.event",
                    Map.of("name", event, "nearest", book.events().nearest(event))));
        }
        if (state.setup().injections().contains(new Injection(round, event))) {
            return Decision.accept();
        }
        EventDef def = book.ruleset().events().get(index);
        return state.cutShort()
                        || round > book.scenario().rounds()
                        || isTaken(state, round)
                        || cannotCome(state, book, def, index)
                ? new Decision.Refused(cannotCome(round))
                : Decision.accept(new EventInjected(new Injection(round, event)));
    }

    private static boolean isTaken(GameState state, int round) {
        return state.setup().injections().stream().anyMatch(injection -> injection.round() == round);
    }

    private static boolean cannotCome(GameState state, Rulebook book, EventDef def, int index) {
        boolean came = !state.practice()
                && state.seats().stream()
                        .map(SeatState::nation)
                        .anyMatch(nation -> nation != null && nation.eventRound(index) > 0);
        return !isFree(def, book.scenario()) || (def.once() && came);
    }

    /** The pack ties it to no round, and what it is about is played in the scenario. */
    public static boolean isFree(EventDef event, ScenarioDef scenario) {
        return event.round() == null && scenario.sectors().containsAll(event.sectors());
    }

    private Rejected cannotCome(int round) {
        return new Rejected(
                Reason.EVENT_CANNOT_COME,
                "host_action.inject_event.event",
                Map.of("name", event, "round", Integer.toString(round)));
    }
}
