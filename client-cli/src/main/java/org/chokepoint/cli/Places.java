package org.chokepoint.cli;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chokepoint.cli.link.Address;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ServerFrame;
import org.jspecify.annotations.Nullable;

/**
 * The places in games that this computer has had, oldest first, in a file of the owner's alone: so that a program that was
 * closed or killed can come back. A place that cannot be remembered is no reason to stop a game.
 *
 * <pre>
 * HOST:PORT [tab] join code [tab] secrets, hexadecimal [tab] folder of the games, when the server went with the program
 * </pre>
 */
final class Places {
    private static final int KEPT = 20;
    private static final HexFormat HEX = HexFormat.of();

    private final Path file;
    private final @Nullable Path ownGames;

    /** @param folder need not be there yet */
    Places(Path folder) {
        this(folder.resolve("places"), null);
    }

    private Places(Path file, @Nullable Path ownGames) {
        this.file = file;
        this.ownGames = ownGames;
    }

    /**
     * A place and the secret that opens it.
     *
     * @param secret of the groups of a class one behind the other
     * @param ownGames folder of a server that was started for it; null when the server is somebody else's
     */
    record Place(
            Address server,
            String code,
            ByteString secret,
            @Nullable Path ownGames) {
        /** On a server that is somebody else's. */
        Place(Address server, String code, ByteString secret) {
            this(server, code, secret, null);
        }

        /** One for each group of a class; most often one. */
        List<ByteString> secrets() {
            List<ByteString> all = new ArrayList<>();
            for (int from = 0; from < secret.size(); from += Secret.BYTES) {
                all.add(secret.substring(from, Math.min(secret.size(), from + Secret.BYTES)));
            }
            return all;
        }
    }

    /** Remembers a host's places in the groups of a class, as one. From any thread. */
    void noteClass(Address server, List<ClientFrame.Builder> ways, List<ServerFrame> answers) {
        List<ByteString> secrets = IntStream.range(0, ways.size())
                .mapToObj(group -> secret(ways.get(group), answers.get(group)))
                .toList();
        if (secrets.stream().noneMatch(ByteString::isEmpty)) {
            String code = answers.get(0).getHostGranted().getCode();
            add(new Place(server, code, ByteString.copyFrom(secrets), ownGames));
        }
    }

    /** Those of this user: beside the games in {@code CHOKEPOINT_DATA}, else in {@code .chokepoint} of the home. */
    static Places ofUser() {
        return new Places(standardFolder());
    }

    /** Where a server keeps its games when nobody says where. */
    static Path standardFolder() {
        String data = System.getenv("CHOKEPOINT_DATA");
        return (data == null || data.isBlank()
                        ? Path.of(System.getProperty("user.home", "."), ".chokepoint")
                        : Path.of(data))
                .toAbsolutePath();
    }

    /** The same, for places on a server that is started for them. */
    Places withServerOf(Path games) {
        return new Places(file, games);
    }

    /** The place on this computer that a secret opens; empty when it is none. */
    static Optional<Place> given(String secret) {
        boolean fits = secret.matches("[0-9a-fA-F]{40}");
        Address here = new Address("127.0.0.1", Address.DEFAULT_PORT);
        return fits ? Optional.of(new Place(here, "", ByteString.copyFrom(HEX.parseHex(secret)))) : Optional.empty();
    }

    /** Remembers the place that an answer gives. From any thread. */
    void note(Address server, ClientFrame.Builder way, ServerFrame answer) {
        ByteString secret = secret(way, answer);
        if (!secret.isEmpty()) {
            String typed = way.hasTakeOver()
                    ? way.getTakeOver().getCode()
                    : way.getJoinGame().getCode();
            String code = answer.hasHostGranted() ? answer.getHostGranted().getCode() : typed;
            add(new Place(server, code, secret, ownGames));
        }
    }

    /** What opens the place: the way in has brought it or the answer gives it; empty when neither has. */
    private static ByteString secret(ClientFrame.Builder way, ServerFrame answer) {
        if (answer.hasSeated()) {
            ByteString brought = way.getJoinGame().getSeatToken();
            return brought.isEmpty() ? answer.getSeated().getSeatToken() : brought;
        }
        ByteString brought = way.getCreateGame().getHostToken();
        boolean hosts = answer.hasHostGranted();
        return hosts && brought.isEmpty() ? answer.getHostGranted().getHostToken() : hosts ? brought : ByteString.EMPTY;
    }

    /**
     * The newest place.
     *
     * @param code join code as typed; empty for any
     */
    Optional<Place> last(String code) {
        List<Place> fitting = read().stream()
                .filter(place -> code.isEmpty() || plain(place.code()).equals(plain(code)))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(fitting.size() - 1));
    }

    private synchronized void add(Place place) {
        List<Place> places = new ArrayList<>(read());
        if (places.contains(place)) {
            return;
        }
        places.add(place);
        List<String> lines = places.stream()
                .skip(Math.max(0, places.size() - KEPT))
                .map(Places::line)
                .toList();
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(file);
                restrict();
            }
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            // the game goes on; only the way back by itself is missing
        }
    }

    private void restrict() throws IOException {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException e) {
            // where files have no such permissions the home is the owner's alone
        }
    }

    private synchronized List<Place> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(Places::place)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String line(Place place) {
        String line = place.server() + "\t" + place.code() + "\t"
                + HEX.formatHex(place.secret().toByteArray());
        return place.ownGames() == null ? line : line + "\t" + place.ownGames();
    }

    private static Optional<Place> place(String line) {
        String[] words = line.split("\t", -1);
        try {
            return words.length == 3 || words.length == 4
                    ? Optional.of(new Place(
                            Address.parse(words[0]),
                            words[1],
                            ByteString.copyFrom(HEX.parseHex(words[2])),
                            words.length == 3 ? null : Path.of(words[3])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
