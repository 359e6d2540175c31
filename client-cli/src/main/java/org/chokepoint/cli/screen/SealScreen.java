package org.chokepoint.cli.screen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chokepoint.protocol.v1.GameOver;

/** The seal that binds a game to its seed, and whether the seed that is revealed at the end is the one that was sealed. */
public final class SealScreen {
    private SealScreen() {}

    /** The seal and what is known of it. */
    public static List<String> of(Board board) {
        Optional<GameOver> end = board.gameOver().filter(over -> !over.getSalt().isEmpty());
        if (end.isEmpty()) {
            return Wrap.text(
                    board.seal().isEmpty()
                            ? "You were not in the lobby when the seed was sealed; the host's screen has the seal."
                            : "The seed of this game is fixed already and secret until the end. Its seal is "
                                    + board.seal()
                                    + "; write it down, and at the end you can check that nobody chose another seed.");
        }
        if (isBroken(board)) {
            return warning(board);
        }
        String sealed = of(end.get());
        return Wrap.text("The seal of seed " + end.get().getSeed() + " is " + sealed
                + (board.seal().isEmpty()
                        ? ". You were not in the lobby when it was shown: compare it with the host's screen."
                        : ", the same as in the lobby: nobody chose another seed."));
    }

    /** A line for the end of a game whose seed is not the sealed one; otherwise none. */
    public static List<String> warning(Board board) {
        return isBroken(board)
                ? Wrap.text("Careful: the seed that the server names is not the one it sealed in the lobby. Type 'seal'"
                        + " before you trust this game.")
                : List.of();
    }

    private static boolean isBroken(Board board) {
        return !board.seal().isEmpty()
                && board.gameOver().map(end -> !of(end).equals(board.seal())).orElse(false);
    }

    /** SHA-256 of what the server reveals, as the protocol describes it. */
    private static String of(GameOver end) {
        String lines = String.join(
                        "\n",
                        end.getSalt(),
                        Long.toString(end.getSeed()),
                        end.getPack(),
                        end.getPackHash(),
                        Integer.toString(end.getRules()))
                + "\n";
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
