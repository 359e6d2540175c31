package org.chokepoint.content.check;

import java.util.List;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.model.Ruleset;

/** All checks. Stateless, safe from any thread. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new UniqueIdsCheck(),
            new ReferencesCheck(),
            new FormulaKeysCheck(),
            new ReactionsCheck(),
            new EffectsCheck(),
            new ChoicesCheck(),
            new ReadingsCheck(),
            new EventsCheck(),
            new ScenariosCheck(),
            new ThesesCheck(),
            new ScriptsCheck(),
            new DealsCheck(),
            new WeightsCheck(),
            new OrderOfLimitsCheck(),
            new LanguagesCheck(),
            new WordLimitsCheck(),
            new ProgrammesCheck(),
            new PredictionsCheck(),
            new PredictionLedgerCheck());

    private Checks() {}

    /**
     * Runs all checks.
     *
     * @param rules the pack; parts that the map calls broken are stand-ins
     * @param map where its parts stand
     * @param out takes what is wrong
     */
    public static void run(Ruleset rules, SourceMap map, Issues out) {
        Subject subject = Subject.of(rules, map, out);
        ALL.forEach(check -> check.run(subject));
    }
}
