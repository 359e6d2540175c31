package org.chokepoint.server.engine.view;

import java.util.List;
import java.util.Map;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.rule.Provinces;
import org.chokepoint.server.engine.state.Fund;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;

/**
 * What everybody in a nation sees of a fund.
 *
 * @param budgetShare part of the nation's money, 0..1
 * @param salesShare part of all sales so far, 0..1; 0 before the first report
 * @param result points 0..100, half the nation's and half its own
 * @param national points 0..100 of the nation
 * @param shareBp how it spent its part in the last round, bp by line and programme; empty before
 */
public record FundView(
        SeatId seat,
        double budgetShare,
        double salesShare,
        double result,
        double national,
        Map<String, Integer> shareBp) {

    /** Of all seats; empty in other modes and in the lobby. */
    static List<FundView> all(GameState state) {
        boolean provinces = state.setup().mode() == GameMode.PROVINCES;
        return !provinces || state.round() == 0
                ? List.of()
                : state.seats().stream().map(seat -> of(state, seat)).toList();
    }

    private static FundView of(GameState state, SeatState seat) {
        List<Fund> funds = state.ties().funds();
        Fund fund = funds.isEmpty() ? null : funds.get(seat.id().number() - 1);
        RoundResult last = seat.last();
        return new FundView(
                seat.id(),
                Provinces.budgetShare(state, seat.id()),
                fund == null ? 0 : fund.salesShare(),
                fund == null ? 0 : fund.result(),
                seat.requireNation().score(),
                last == null ? Map.of() : last.plan().shareBp());
    }
}
