package org.chokepoint.server.engine.view;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.server.engine.rule.Disputes;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.ReadingSetup;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.view.TableView.Ballot;
import org.chokepoint.server.engine.view.TableView.Tally;

/** What is disputed in a game, as everybody sees it in the lobby. Votes are counted, not named. */
final class Ballots {
    private Ballots() {}

    static List<Ballot> of(GameState state, World world) {
        if (state.phase() != Phase.LOBBY) {
            return List.of();
        }
        Disputes disputes =
                Disputes.of(world.rulebook().ruleset(), world.rulebook().scenario());
        List<Map<String, String>> votes =
                state.seats().stream().map(SeatState::votes).toList();
        ReadingSetup setup = state.setup().readings();
        Map<String, String> played = setup.byVote() ? disputes.settle(votes) : setup.chosen();
        return disputes.events().stream()
                .map(event -> new Ballot(event.id(), setup.byVote(), tallies(event, votes, played)))
                .toList();
    }

    private static List<Tally> tallies(EventDef event, List<Map<String, String>> votes, Map<String, String> played) {
        String first = event.readings().get(0).id();
        String now = played.getOrDefault(event.id(), first);
        List<Integer> counts = Disputes.count(event, votes);
        return IntStream.range(0, counts.size())
                .mapToObj(i -> {
                    String reading = event.readings().get(i).id();
                    return new Tally(reading, counts.get(i), reading.equals(now));
                })
                .toList();
    }
}
