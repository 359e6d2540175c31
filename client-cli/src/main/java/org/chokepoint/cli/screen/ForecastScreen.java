package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.Forecast;
import org.chokepoint.protocol.v1.SectorForecast;
import org.chokepoint.protocol.v1.Warning;

/** What a plan would do, if nothing new happens. */
public final class ForecastScreen {
    private ForecastScreen() {}

    /** Money, sectors with absorption limit and stress test, warnings. */
    public static List<String> of(Forecast forecast, Names names) {
        List<String> lines = new ArrayList<>();
        lines.add("Forecast, if nothing new happens (bn yuan):");
        lines.addAll(Wrap.indented(2, money(forecast)));
        lines.addAll(Wrap.indented(2, outlook(forecast)));
        Grid grid = new Grid(1)
                .row("Sector", "public", "private", "absorbs", "idle", "sales", "then", "chain", "own chain");
        for (SectorForecast sector : forecast.getSectorsList()) {
            grid.row(
                    names.of(sector.getSector()),
                    Figures.one(sector.getPublicMoney()),
                    Figures.one(sector.getPrivateMoney()),
                    Figures.one(sector.getAbsorptionLimit()),
                    Figures.one(sector.getIdle()),
                    Figures.one(sector.getSalesNow()),
                    Figures.one(sector.getSalesNext()),
                    Figures.two(sector.getChainQualityNext()),
                    Figures.two(sector.getOwnChainNext()));
        }
        lines.addAll(grid.lines());
        lines.addAll(Wrap.indented(
                2, "Own chain is the stress test: quality of the chain if every import were cut (frontier = 1)."));
        for (Warning warning : forecast.getWarningsList()) {
            lines.addAll(Wrap.text("Warning: " + ErrorText.of(warning, names), "  ", "    "));
        }
        return lines;
    }

    private static String money(Forecast forecast) {
        return "Cards and answers cost " + Figures.one(forecast.getCardsAndAnswers()) + ", the loan brings "
                + Figures.one(forecast.getBorrowed()) + ". That leaves "
                + Figures.one(forecast.getSpent() + forecast.getReserve()) + ": spent "
                + Figures.one(forecast.getSpent()) + ", reserve " + Figures.one(forecast.getReserve()) + ".";
    }

    private static String outlook(Forecast forecast) {
        return "Budget next round " + Figures.one(forecast.getNextBudget())
                + (forecast.getBudgetFloored() ? " (held at its floor)" : "") + ". "
                + score(forecast);
    }

    /** "Score 52.1 would become 54.0." */
    public static String score(Forecast forecast) {
        String next = Figures.one(forecast.getScoreNext());
        return forecast.getScoreNow() == 0
                ? "Score would become " + next + "."
                : "Score " + Figures.one(forecast.getScoreNow()) + " would become " + next + ".";
    }
}
