package org.chokepoint.server.net.wire;

import org.chokepoint.protocol.v1.Forecast;
import org.chokepoint.protocol.v1.SectorForecast;
import org.chokepoint.protocol.v1.Warning;
import org.chokepoint.protocol.v1.WarningCode;
import org.chokepoint.server.engine.rule.Rounds;

/** Forecasts as messages. */
final class Forecasts {
    private Forecasts() {}

    static Forecast of(Rounds.Forecast view) {
        Forecast.Builder forecast = Forecast.newBuilder()
                .setCash(view.cash())
                .setCardsAndAnswers(view.cardsAndAnswers())
                .setBorrowed(view.borrowed())
                .setSpent(view.spent())
                .setReserve(view.reserve())
                .setNextBudget(view.nextBudget())
                .setBudgetFloored(view.budgetFloored())
                .setScoreNow(view.scoreNow())
                .setScoreNext(view.scoreNext());
        view.sectors().forEach(sector -> forecast.addSectors(sector(sector)));
        view.warnings()
                .forEach(warning -> forecast.addWarnings(Warning.newBuilder()
                        .setCode(code(warning.kind()))
                        .putAllFacts(new java.util.TreeMap<>(warning.facts()))));
        return forecast.build();
    }

    private static SectorForecast sector(Rounds.SectorForecast view) {
        return SectorForecast.newBuilder()
                .setSector(view.sector())
                .setPublicMoney(view.publicMoney())
                .setPrivateMoney(view.privateMoney())
                .setAbsorptionLimit(view.absorptionLimit())
                .setIdle(view.idle())
                .setSalesNow(view.salesNow())
                .setSalesNext(view.salesNext())
                .setOwnChainNext(view.ownChainNext())
                .setChainQualityNext(view.chainQualityNext())
                .build();
    }

    static WarningCode code(Rounds.Warning.Kind kind) {
        return switch (kind) {
            case MONEY_WOULD_IDLE -> WarningCode.MONEY_WOULD_IDLE;
            case MONEY_UNSPENT -> WarningCode.MONEY_UNSPENT;
            case FUNDING_CUT -> WarningCode.FUNDING_CUT;
            case SHORT_OF_STAFF -> WarningCode.SHORT_OF_STAFF;
            case BUDGET_AT_FLOOR -> WarningCode.BUDGET_AT_FLOOR;
            case CARD_NOT_PLAYED -> WarningCode.CARD_NOT_PLAYED;
        };
    }
}
