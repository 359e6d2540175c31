package org.chokepoint.server.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.lab.Workers;
import org.chokepoint.server.lab.balance.Balance;
import org.chokepoint.server.lab.balance.Outcome;
import org.chokepoint.server.lab.balance.Sizes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code balance}: whether the game is solved, and by whom. */
@Command(
        name = "balance",
        description =
                "Tells who wins a scenario, whether one plan solves it, and what cards, answers and money are worth.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all targets are reached",
            "1:a target is missed",
            "2:the command line makes no sense",
            "5:the content has errors"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chokepoint balance --scenario hostile_world",
            "  chokepoint balance --only B01,B11 --quick",
            "  chokepoint balance --details"
        })
final class BalanceVerb implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            defaultValue = "sprint",
            description = "Scenario (default: ${DEFAULT-VALUE}).")
    private String scenario = "sprint";

    @Option(names = "--only", paramLabel = "ID,...", split = ",", description = "Ask these rows alone.")
    private List<String> only = List.of();

    @Option(names = "--quick", description = "Fewer games and shorter searches.")
    private boolean quick;

    @Option(names = "--details", description = "Print what each card, event and answer is worth instead.")
    private boolean details;

    @Override
    public Integer call() throws IOException, InterruptedException {
        only.stream().filter(id -> !Balance.rows().contains(id)).findFirst().ifPresent(id -> {
            throw packs.unknown("--only", id, Balance.rows());
        });
        Ruleset pack = packs.load();
        if (pack == null) {
            return ExitCode.CONTENT;
        }
        packs.scenario(pack, scenario);
        Sizes sizes = quick ? Sizes.QUICK : Sizes.USUAL;
        if (details) {
            Balance.details(pack, scenario, sizes, Workers.all()).forEach(out()::println);
            return ExitCode.OK;
        }
        out().println(scenario + ", pack " + packs.name() + " " + pack.pack().version());
        List<Outcome> outcomes = Balance.ask(pack, scenario, only, sizes, Workers.all(), this::tell);
        return outcomes.stream().allMatch(Outcome::holds) ? ExitCode.OK : ExitCode.FAILED;
    }

    private void tell(Outcome outcome) {
        out().printf(
                        "%s  %-5s  %s:%n     %s%n",
                        outcome.id(), outcome.holds() ? "holds" : "MISS", outcome.target(), outcome.value());
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
