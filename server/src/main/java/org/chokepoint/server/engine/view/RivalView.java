package org.chokepoint.server.engine.view;

import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.rule.Dealings;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;

/**
 * What everybody at a table of rivals sees of a seat after the reveal of a round.
 *
 * @param stance id of the stance played
 * @param cards ids of the cards played
 * @param sectors sales in the order of the scenario
 * @param measures taken against others in that round
 */
public record RivalView(
        SeatId seat, String stance, List<String> cards, List<SectorSales> sectors, List<Measure> measures) {
    /** Copies. */
    public RivalView {
        cards = List.copyOf(cards);
        sectors = List.copyOf(sectors);
        measures = List.copyOf(measures);
    }

    /** Sales of a sector, bn yuan, and the share of the world market. */
    public record SectorSales(String sector, double home, double abroad, double worldShare) {}

    /** A measure against a seat. */
    public record Measure(String deal, SeatId to, String line) {}

    /** Of the last resolved round; empty before, and in other modes. */
    static List<RivalView> all(GameState state, World world) {
        if (state.setup().mode() != GameMode.RIVALS) {
            return List.of();
        }
        return state.seats().stream()
                .filter(seat -> seat.last() != null)
                .map(seat -> of(state, world, seat))
                .toList();
    }

    private static RivalView of(GameState state, World world, SeatState seat) {
        RoundResult last = seat.last();
        if (last == null) {
            throw new IllegalStateException("seat " + seat.id() + " has no result");
        }
        List<Measure> measures = state.ties().deals().stream()
                .filter(deal -> deal.from().equals(seat.id()) && deal.round() == last.round())
                .filter(deal -> deal.status() == Deal.Status.SEALED || deal.status() == Deal.Status.BROKEN)
                .filter(deal -> Dealings.isMeasure(world, deal))
                .map(deal -> new Measure(deal.kind(), deal.to(), deal.line()))
                .toList();
        return new RivalView(
                seat.id(),
                last.plan().stance(),
                last.plan().cards().stream().map(CardPlay::card).toList(),
                sectors(world, seat.requireNation()),
                measures);
    }

    /** Sales change only when a round is resolved, so what a country shows now is the last reveal. */
    private static List<SectorSales> sectors(World world, NationState nation) {
        return IntStream.range(0, nation.sectors())
                .mapToObj(sector -> new SectorSales(
                        world.rulebook().sectors().get(sector),
                        nation.homeSales(sector),
                        nation.exportSales(sector),
                        nation.worldShare(sector)))
                .toList();
    }
}
