package org.chokepoint.server.lab.thesis;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.IntConsumer;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ThesisDef;
import org.chokepoint.server.lab.Workers;

/** Plays theses of a pack. */
public final class ThesisSuite {
    private ThesisSuite() {}

    /** One thesis on one set of seeds. */
    private record Piece(Experiment experiment, List<Long> seeds) {}

    /** How many pieces of work there are, for the progress of {@link #run}. */
    public static int pieces(List<ThesisDef> theses) {
        return theses.size() * SeedSets.COUNT;
    }

    /**
     * Plays.
     *
     * @param pack its scenarios, cards, numbers
     * @param theses of this pack
     * @param progress is told how many pieces are done, from several threads
     * @return in the order of the theses
     * @throws InterruptedException when the calling thread is interrupted; the run stops
     */
    public static List<ThesisResult> run(
            Ruleset pack, List<ThesisDef> theses, SeedSets seeds, Workers workers, IntConsumer progress)
            throws InterruptedException {
        List<Piece> pieces = theses.stream()
                .map(thesis -> new Experiment(pack, thesis))
                .flatMap(experiment -> seeds.sets().stream().map(set -> new Piece(experiment, set)))
                .toList();
        List<List<Double>> values =
                workers.each(pieces, piece -> piece.experiment().play(piece.seeds()), progress);
        List<List<List<Double>>> byThesis = Lists.partition(values, SeedSets.COUNT);
        return Lists.transform(theses, thesis -> new ThesisResult(thesis, byThesis.get(theses.indexOf(thesis))))
                .stream()
                .toList();
    }
}
