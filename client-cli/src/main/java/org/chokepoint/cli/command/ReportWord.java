package org.chokepoint.cli.command;

import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.screen.ReportScreen;
import org.chokepoint.protocol.v1.RoundReport;

/** The last report again. */
final class ReportWord implements Word {
    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<String> aliases() {
        return List.of("result", "results");
    }

    @Override
    public List<String> usage() {
        return List.of("report", "report full");
    }

    @Override
    public String about() {
        return "The last report again, or every change in it.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        Optional<RoundReport> report = desk.board().report();
        if (report.isEmpty()) {
            throw new WordProblem("No round has been played yet.");
        }
        List<Token> args = line.args();
        boolean full = !args.isEmpty()
                && List.of("full", "all").contains(Lexicon.plain(args.get(0).text()));
        if (!args.isEmpty() && !full) {
            throw new WordProblem(args.get(0), "There is report and report full.");
        }
        desk.say(
                full
                        ? ReportScreen.inFull(report.get(), desk.board().names())
                        : ReportScreen.of(report.get(), desk.board().names()));
    }
}
