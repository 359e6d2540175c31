package org.chokepoint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.chokepoint.cli.screen.Wrap;

/**
 * Tells a host whether students reach this computer at all: when the first comes, or, when nobody has come for a minute, what
 * is most likely in the way. Used by one thread.
 */
final class FirstStudent {
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long helpNanos;
    private boolean settled;
    private boolean helped;

    /** @param nowNanos when students could first come */
    FirstStudent(long nowNanos) {
        helpNanos = nowNanos + PATIENCE_NANOS;
    }

    /** What is new when so many persons besides the host are there. */
    List<String> news(int others) {
        if (settled || others == 0) {
            return List.of();
        }
        settled = true;
        return List.of("Students reach you: ok.");
    }

    /** Milliseconds until there may be help to give; empty when there will be none. */
    OptionalLong untilHelpMillis(long nowNanos) {
        return settled || helped
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, (helpNanos - nowNanos + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI));
    }

    /** Help, once, when it is due. */
    List<String> help(long nowNanos) {
        if (settled || helped || nowNanos < helpNanos) {
            return List.of();
        }
        helped = true;
        List<String> lines = new ArrayList<>(List.of("Nobody has come yet. If students try and fail, most likely:"));
        lines.addAll(Wrap.text(
                "the address: try another of those above, the one of the network that the students are in;",
                "- ",
                "  "));
        lines.addAll(Wrap.text(
                "a firewall on this computer: when it asks whether Java may use the network, allow it;", "- ", "  "));
        lines.addAll(Wrap.text(
                "the Wi-Fi keeps devices apart, as guest networks do: use another one, or a phone's hotspot.",
                "- ",
                "  "));
        return lines;
    }
}
