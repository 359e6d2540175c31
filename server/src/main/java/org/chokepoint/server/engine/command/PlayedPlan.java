package org.chokepoint.server.engine.command;

import java.util.Optional;
import org.chokepoint.server.engine.bot.BotMove;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.PlanOrders;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.DecidedBy;
import org.chokepoint.server.engine.state.Desk;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatState;

/**
 * The plan that a seat plays when the round is resolved, and who decided it. A bot's seat plays its plan of this moment.
 * A person's seat plays what it committed, else the draft it changed, else its standing order, else its last plan again,
 * else the default plan. What the round does not allow is passed over.
 *
 * @param plan what the rules take
 * @param order what people read; rounded to basis points when a bot made the plan
 * @param sentence which of its sentences a bot says about it ({@link BotMove}); empty when no bot made it
 */
public record PlayedPlan(DecidedBy decidedBy, Rounds.Plan plan, PlanOrder order, String sentence) {
    /** The bot behind the default plan; a pack without it falls back on last year's habits. */
    private static final String DEFAULT_BOT = "equal";

    /** The plan that a seat of an open round would play if the round were resolved now. */
    public static PlayedPlan of(GameState state, SeatState seat, World world) {
        if (seat.sitter().occupant() == Occupant.BOT) {
            return byBot(
                    DecidedBy.BOT,
                    seat.sitter().bot(),
                    seat,
                    world,
                    state.setup().lookAhead());
        }
        return committed(seat, world)
                .or(() -> draft(seat, world))
                .or(() -> standingOrder(seat, world))
                .or(() -> lastPlan(seat, world))
                .orElseGet(() -> defaultPlan(seat, world));
    }

    private static Optional<PlayedPlan> committed(SeatState seat, World world) {
        return Optional.ofNullable(seat.desk().committed())
                .map(order -> byOrder(DecidedBy.COMMITTED, order, seat, world));
    }

    private static Optional<PlayedPlan> draft(SeatState seat, World world) {
        Desk desk = seat.desk();
        return desk.touched() ? Optional.of(byOrder(DecidedBy.DRAFT, desk.draft(), seat, world)) : Optional.empty();
    }

    private static Optional<PlayedPlan> standingOrder(SeatState seat, World world) {
        return Optional.ofNullable(seat.standing())
                .filter(order ->
                        Rounds.check(world, seat.requireNation(), order).isEmpty())
                .map(order -> byOrder(DecidedBy.STANDING_ORDER, order, seat, world));
    }

    /** A default plan is not repeated as a last plan: the bot behind it makes a new one for the new round. */
    private static Optional<PlayedPlan> lastPlan(SeatState seat, World world) {
        return Optional.ofNullable(seat.last())
                .filter(last -> last.decidedBy() != DecidedBy.DEFAULT_PLAN)
                .map(RoundResult::plan)
                .map(PlanOrder::withoutCards)
                .filter(order ->
                        Rounds.check(world, seat.requireNation(), order).isEmpty())
                .map(order -> byOrder(DecidedBy.LAST_PLAN, order, seat, world));
    }

    private static PlayedPlan defaultPlan(SeatState seat, World world) {
        return knowsDefaultBot(world)
                ? byBot(DecidedBy.DEFAULT_PLAN, DEFAULT_BOT, seat, world, 0)
                : byOrder(DecidedBy.DEFAULT_PLAN, Rounds.habits(world), seat, world);
    }

    private static boolean knowsDefaultBot(World world) {
        return world.rulebook().ruleset().bots().stream()
                .anyMatch(bot -> bot.id().equals(DEFAULT_BOT));
    }

    /** What the default plan does with an opened country. */
    static Rounds.Plan byDefault(World world, NationState opened) {
        return knowsDefaultBot(world)
                ? Bots.plan(world, opened, DEFAULT_BOT)
                : Rounds.plan(world, opened, Rounds.habits(world));
    }

    private static PlayedPlan byOrder(DecidedBy decidedBy, PlanOrder order, SeatState seat, World world) {
        return new PlayedPlan(decidedBy, Rounds.plan(world, seat.requireNation(), order), order, "");
    }

    private static PlayedPlan byBot(DecidedBy decidedBy, String bot, SeatState seat, World world, int lookAhead) {
        NationState nation = seat.requireNation();
        BotMove move = Bots.move(world, nation, bot, lookAhead);
        PlanOrder order = PlanOrders.rounded(world, nation, move.plan());
        return new PlayedPlan(decidedBy, move.plan(), order, move.sentence());
    }
}
