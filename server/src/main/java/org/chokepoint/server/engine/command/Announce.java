package org.chokepoint.server.engine.command;

import java.util.Map;
import org.chokepoint.server.engine.event.Announced;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/**
 * Say something to all.
 *
 * @param words as typed; what cannot be shown is left out
 */
public record Announce(String words) implements HostCommand {
    /** Longest announcement in characters (code points). */
    public static final int LONGEST_CHARACTERS = 200;

    private static Rejected tooLong(int length) {
        return new Rejected(
                Reason.OUT_OF_RANGE,
                "host_action.announce.text",
                Map.of("value", Integer.toString(length), "min", "1", "max", Integer.toString(LONGEST_CHARACTERS)));
    }

    @Override
    public Decision decide(GameState state, World world) {
        String shown = Names.clean(words);
        int length = shown.codePointCount(0, shown.length());
        return shown.isEmpty() || length > LONGEST_CHARACTERS
                ? new Decision.Refused(tooLong(length))
                : Decision.accept(new Announced(shown));
    }
}
