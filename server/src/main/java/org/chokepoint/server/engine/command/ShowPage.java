package org.chokepoint.server.engine.command;

import java.util.Map;
import org.chokepoint.server.engine.event.PageShown;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.Shown;

/** Put a page of the debrief on everybody's screen, after the end. Words are as typed; what cannot be shown is left out. */
public record ShowPage(Shown shown) implements HostCommand {
    /** Longest words in characters (code points). */
    public static final int LONGEST_CHARACTERS = 120;

    private static final String FIELD = "host_action.show_debrief.";

    @Override
    public Decision decide(GameState state, World world) {
        return Guards.in(state, Phase.FINISHED)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> afterTheEnd(state));
    }

    private Decision afterTheEnd(GameState state) {
        boolean ofSeat = shown.page().isOfSeat();
        int seats = state.seats().size();
        if (ofSeat && (shown.seat() < 1 || shown.seat() > seats)) {
            return refuse(Reason.NO_SUCH_SEAT, "seat", Map.of("seats", Integer.toString(seats)));
        }
        boolean whatIf = shown.page() == Shown.Page.WHAT_IF;
        if (whatIf && (shown.round() < 1 || shown.round() > state.round())) {
            return refuse(Reason.NO_SUCH_ROUND, "round", Map.of("rounds", Integer.toString(state.round())));
        }
        String words = Names.clean(shown.words());
        int length = words.codePointCount(0, words.length());
        if (length > LONGEST_CHARACTERS) {
            String most = Integer.toString(LONGEST_CHARACTERS);
            return refuse(
                    Reason.OUT_OF_RANGE, "words", Map.of("value", Integer.toString(length), "min", "0", "max", most));
        }
        return Decision.accept(new PageShown(new Shown(
                shown.page(),
                ofSeat ? shown.seat() : 0,
                whatIf ? shown.round() : 0,
                whatIf ? shown.plan() : null,
                whatIf ? words : "")));
    }

    private static Decision refuse(Reason reason, String field, Map<String, String> facts) {
        return new Decision.Refused(new Rejected(reason, FIELD + field, facts));
    }
}
