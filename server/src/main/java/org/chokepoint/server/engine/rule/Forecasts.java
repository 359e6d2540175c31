package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.chokepoint.content.model.Balance;
import org.chokepoint.server.engine.rule.Rounds.Forecast;
import org.chokepoint.server.engine.rule.Rounds.SectorForecast;
import org.chokepoint.server.engine.rule.Rounds.Warning;

/** What one step of the rules would bring, and what a player may want to know before committing. */
final class Forecasts {
    private Forecasts() {}

    static Forecast of(Turn turn) {
        List<SectorForecast> sectors = IntStream.range(0, turn.sectors())
                .mapToObj(sector -> sector(turn, sector))
                .toList();
        return new Forecast(
                turn.cash,
                turn.prices,
                turn.borrowed,
                turn.cash - turn.reserve,
                turn.reserve,
                turn.now.budget,
                floored(turn),
                turn.opened.score(),
                turn.now.score,
                sectors,
                warnings(turn));
    }

    private static boolean floored(Turn turn) {
        return turn.budgetParts[BudgetRule.FLOOR] > 0;
    }

    private static SectorForecast sector(Turn turn, int sector) {
        return new SectorForecast(
                turn.book.sectors().get(sector),
                SpendingRule.publicMoney(turn, sector),
                turn.privateMoney[sector],
                turn.absorptionLimit[sector],
                turn.newlyStranded[sector],
                turn.opened.sales(sector),
                turn.now.sales[sector],
                turn.now.ownChain[sector],
                turn.now.quality[sector]);
    }

    private static List<Warning> warnings(Turn turn) {
        List<Warning> warnings = new ArrayList<>();
        for (Turn.Skipped skip : turn.skipped) {
            String reason = skip.reason().name().toLowerCase(Locale.ROOT);
            String card = turn.book.cards().get(skip.index());
            warnings.add(new Warning(Warning.Kind.CARD_NOT_PLAYED, Map.of("card", card, "reason", reason)));
        }
        for (int sector = 0; sector < turn.sectors(); sector++) {
            warn(turn, sector, warnings);
        }
        Balance.Warnings numbers = turn.balance.warnings();
        if (turn.reserve > numbers.unspentShare() * turn.cash) {
            warnings.add(new Warning(Warning.Kind.MONEY_UNSPENT, Map.of("reserve", Facts.money(turn.reserve))));
        }
        if (floored(turn)) {
            warnings.add(new Warning(Warning.Kind.BUDGET_AT_FLOOR, Map.of()));
        }
        return warnings;
    }

    private static void warn(Turn turn, int sector, List<Warning> warnings) {
        Balance.Warnings numbers = turn.balance.warnings();
        String id = turn.book.sectors().get(sector);
        double money = turn.now.spending[sector];
        double limit = turn.absorptionLimit[sector];
        if (money - limit > numbers.idleShare() * money) {
            warnings.add(new Warning(
                    Warning.Kind.MONEY_WOULD_IDLE,
                    Map.of(
                            "sector", id,
                            "idle", Facts.money(turn.newlyStranded[sector]),
                            "limit", Facts.money(limit))));
        }
        double before = turn.spendingBefore[sector];
        if (money < (1 - turn.balance.continuity().freeCut()) * before) {
            warnings.add(new Warning(
                    Warning.Kind.FUNDING_CUT,
                    Map.of("sector", id, "from", Facts.money(before), "to", Facts.money(money))));
        }
        double staff = turn.opened.staff(sector);
        if (turn.now.need[sector] - staff > numbers.shortage() * staff) {
            warnings.add(new Warning(
                    Warning.Kind.SHORT_OF_STAFF,
                    Map.of("sector", id, "has", Facts.money(staff), "needs", Facts.money(turn.now.need[sector]))));
        }
    }
}
