package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.BRIEFING;
import static org.chokepoint.server.engine.state.Phase.COMMIT;
import static org.chokepoint.server.engine.state.Phase.PLAN;
import static org.chokepoint.server.engine.state.Phase.REPORT;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.bot.BotDeals;
import org.chokepoint.server.engine.event.GameEnded;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.PhaseBegan;
import org.chokepoint.server.engine.rule.Dealings;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatState;

/** End the running phase. */
public record AdvancePhase(Why why) implements HostCommand {
    /** What ends the phase. */
    public enum Why {
        /** Its time is over, or the host says so: after PLAN comes the last call. */
        TIME_OVER,
        /** Everybody is done: after PLAN the round is resolved at once. */
        ALL_DONE
    }

    @Override
    public Decision decide(GameState state, World world) {
        return Guards.in(state, BRIEFING, PLAN, COMMIT, REPORT)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> new Decision.Accepted(Settling.with(state, world, next(state, world))));
    }

    private List<GameEvent> next(GameState state, World world) {
        return switch (state.phase()) {
            case BRIEFING -> planning(state, world);
            case PLAN -> List.of(why == Why.TIME_OVER ? new PhaseBegan(COMMIT) : Resolving.resolve(state, world));
            case COMMIT -> List.of(Resolving.resolve(state, world));
            case REPORT -> afterReport(state, world);
            case LOBBY, FINISHED -> throw new IllegalStateException("no phase runs in " + state.phase());
        };
    }

    /** Planning begins, and bots make their offers. */
    private static List<GameEvent> planning(GameState state, World world) {
        List<GameEvent> events = new ArrayList<>(List.of(new PhaseBegan(PLAN)));
        GameState now = events.get(0).applyTo(state);
        for (SeatState seat : state.setup().mode() == GameMode.PARALLEL ? List.<SeatState>of() : state.seats()) {
            for (Deal offer : BotDeals.offers(now, world, seat.id())) {
                if (Dealings.check(now, world, offer).isEmpty()) {
                    for (GameEvent event : OfferDeal.withAnswer(now, world, offer)) {
                        events.add(event);
                        now = event.applyTo(now);
                    }
                }
            }
        }
        return events;
    }

    private static List<GameEvent> afterReport(GameState state, World world) {
        if (state.practice()) {
            return Practice.end(state, world);
        }
        return List.of(
                state.cutShort() || RoundCount.noneLeft(state, world)
                        ? new GameEnded(state.cutShort())
                        : Opening.nextRound(state, world));
    }
}
