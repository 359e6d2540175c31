package org.chokepoint.server.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.journal.jdbc.Forgetting;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.net.Trust;
import org.chokepoint.server.room.PackShelf.Found;
import org.chokepoint.server.room.Recovered;
import org.chokepoint.server.room.RoomLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: a server that runs until it is told to stop. */
@Command(
        name = "serve",
        description = "Runs a server that people on other computers can join.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:stopped by SIGTERM, SIGINT or the end of its input",
            "1:something failed",
            "2:the command line makes no sense",
            "3:the address cannot be used",
            "5:the content has errors",
            "7:the data folder cannot be used"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chokepoint serve",
            "  chokepoint serve --port 0 --host 127.0.0.1",
            "  chokepoint serve --data ~/history-class",
            "  chokepoint serve --packs ~/my-packs --pack rivals"
        })
final class ServeVerb implements Callable<Integer> {
    private static final int PORT_MAX = 65_535;
    private static final int LOOPS_MAX = 4;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "P",
            defaultValue = "7171",
            description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "0.0.0.0",
            description = "Address to listen on; 127.0.0.1 keeps others out (default: all of this computer's).")
    private String host = "0.0.0.0";

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--solo",
            description = "For games of one person, in a folder of their own; what was not ended there is given up.")
    private boolean solo;

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            description = "Folder of the content packs (default: the installation's).")
    private @Nullable Path packs;

    @Option(
            names = "--pack",
            paramLabel = "NAME",
            defaultValue = "core",
            description = "Pack of games that name none (default: ${DEFAULT-VALUE}).")
    private String pack = "core";

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            defaultValue = "quick",
            description = "Scenario of games that name none (default: ${DEFAULT-VALUE}, else the pack's first).")
    private String scenario = "quick";

    @Option(
            names = "--keep-days",
            paramLabel = "N",
            defaultValue = "0",
            description = "Deletes, when it starts, games that are over and were opened more than N days ago;"
                    + " 0 keeps them (default: 0).")
    private int keepDays;

    @Option(
            names = "--games-max",
            paramLabel = "N",
            description = "Games at once (default: " + RoomLimits.GAMES_MAX + ").")
    private int gamesMax = RoomLimits.GAMES_MAX;

    @Option(
            names = "--admin-port",
            paramLabel = "P",
            description = "Port for /metrics, /-/healthy and /-/ready; 0 takes a free one (default: none).")
    private @Nullable Integer adminPort;

    @Option(
            names = "--admin-host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Address of the admin port; anybody who reaches it can read it (default: this computer only).")
    private String adminHost = "127.0.0.1";

    @Option(
            names = "--trusted-load",
            description = "Take any number of frames a second from this computer: for chokepoint loadtest.")
    private boolean trustedLoad;

    @Option(
            names = "--stop-with-stdin",
            description = "Stop when standard input ends: for a server that another program starts for itself.")
    private boolean stopWithStdin;

    @Override
    public Integer call() {
        check();
        LoadedPacks shelf = load();
        return shelf == null ? ExitCode.CONTENT : open(shelf);
    }

    private void check() {
        checkPort("--port", port);
        checkPort("--admin-port", adminPort == null ? 0 : adminPort);
        if (solo && store.isElsewhere()) {
            throw new ParameterException(spec.commandLine(), "--journal: not with --solo");
        }
        if (gamesMax < 1 || gamesMax > RoomLimits.GAMES_MAX) {
            throw new ParameterException(
                    spec.commandLine(), "--games-max: " + gamesMax + " (expected: 1.." + RoomLimits.GAMES_MAX + ")");
        }
    }

    private void checkPort(String option, int wanted) {
        if (wanted < 0 || wanted > PORT_MAX) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + wanted + " (expected: 0.." + PORT_MAX + ")");
        }
    }

    /** The packs, or nothing when the default one cannot start a game; then people have been told why. */
    private @Nullable LoadedPacks load() {
        Path folder = packs == null ? PackFolder.standard() : packs;
        if (!Files.isDirectory(folder)) {
            err().println("There is no folder " + folder + " with content packs. Name one with --packs DIR.");
            return null;
        }
        try {
            LoadedPacks shelf = LoadedPacks.read(KeptPacks.standard(), folder, pack, scenario);
            return isPlayable(shelf, folder) ? shelf : null;
        } catch (IOException e) {
            err().println("The packs in " + folder + " cannot be read: " + e.getMessage());
            return null;
        }
    }

    private boolean isPlayable(LoadedPacks shelf, Path folder) {
        shelf.names().forEach(name -> shelf.report(name, err()));
        Found found = shelf.find(pack);
        if (found instanceof Found.Missing) {
            err().println("There is no pack '" + pack + "' in " + folder + ". There are: " + shelf.names());
        } else if (found instanceof Found.Broken) {
            err().println("The pack '" + pack + "' has errors and cannot start a game.");
        }
        return found instanceof Found.Pack;
    }

    private int open(LoadedPacks shelf) {
        try (Store games = openStore()) {
            return serve(shelf, games);
        } catch (DataFolder.Unusable e) {
            err().println(e.getMessage());
            return ExitCode.DATA;
        }
    }

    private Store openStore() throws DataFolder.Unusable {
        if (store.keepsNothing()) {
            err().println("NOTHING IS KEPT: with --journal none every game is gone when this server ends.");
            return new Store.Nowhere(store.folder(), new MemoryJournal());
        }
        DataFolder folder = solo ? DataFolder.openSolo(store.folder()) : store.open();
        if (keepDays > 0) {
            deleteOld(folder);
        }
        return folder;
    }

    private void deleteOld(DataFolder folder) throws DataFolder.Unusable {
        try {
            long before = System.currentTimeMillis() - TimeUnit.DAYS.toMillis(keepDays);
            int deleted = Forgetting.deleteOpenedBefore(folder.database(), before);
            if (deleted > 0) {
                out().println("Deleted " + deleted + (deleted == 1 ? " game" : " games") + " older than " + keepDays
                        + (keepDays == 1 ? " day." : " days."));
            }
        } catch (SQLException e) {
            folder.close();
            throw new DataFolder.Unusable("Old games cannot be deleted: " + e.getMessage(), e);
        }
    }

    private int serve(LoadedPacks shelf, Store games) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            err().println("The address '" + host + "' is not known. Name one of this computer's with --host.");
            return ExitCode.UNREACHABLE;
        }
        Serving.Sizes sizes = new Serving.Sizes(gamesMax, loops(), trustedLoad ? Trust.THIS_COMPUTER : Trust.NOBODY);
        try (AdminPort admin = openAdminPort();
                Serving serving = Serving.start(address, shelf, games.journal(), !solo, sizes)) {
            tellWhatIsBack(serving.recovered(), games);
            announce(serving.address());
            if (admin != null) {
                admin.ready(() -> serving.metrics().text(games.journal()));
                out().println("admin " + number(admin.address().getAddress()) + ":"
                        + admin.address().getPort());
            }
            waitForTheEnd(serving, games);
            return ExitCode.OK;
        } catch (IOException e) {
            err().println(cannotListen(e));
            return ExitCode.UNREACHABLE;
        }
    }

    /** One processor is left to the journal: more threads than processors only wake each other and do less at a time. */
    private static int loops() {
        return Math.max(1, Math.min(LOOPS_MAX, Runtime.getRuntime().availableProcessors() - 1));
    }

    private @Nullable AdminPort openAdminPort() throws IOException {
        if (adminPort == null) {
            return null;
        }
        InetSocketAddress address = new InetSocketAddress(adminHost, adminPort);
        try {
            return AdminPort.open(address);
        } catch (IOException | UnresolvedAddressException e) {
            throw new AdminPortTaken(
                    "Cannot listen on " + adminHost + " port " + adminPort + " for --admin-port: " + e.getMessage());
        }
    }

    private String cannotListen(IOException e) {
        if (e instanceof AdminPortTaken) {
            return String.valueOf(e.getMessage());
        }
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("in use")) {
            return "Port " + port + " is taken by another program. Stop it, or choose another port: --port 0 takes a"
                    + " free one.";
        }
        return "Cannot listen on " + host + " port " + port + ": " + reason;
    }

    /** In words for people. */
    private static final class AdminPortTaken extends IOException {
        private static final long serialVersionUID = 1L;

        AdminPortTaken(String message) {
            super(message);
        }
    }

    /** On the error stream, so that scripts find their line first. */
    private void tellWhatIsBack(Recovered recovered, Store games) {
        if (recovered.games() > 0) {
            String go = recovered.games() == 1 ? "1 game goes" : recovered.games() + " games go";
            err().println(go + " on where the server stopped. They are kept in " + games.path() + ".");
        }
        recovered.lost().forEach((game, why) -> err().println("The game " + game + " does not go on: " + why));
    }

    /** The first line is for scripts, the rest for people. */
    private void announce(InetSocketAddress address) {
        out().println("listening " + number(address.getAddress()) + ":" + address.getPort());
        if (address.getAddress().isLoopbackAddress()) {
            return;
        }
        out().println("Open a game on this computer:  chokepoint host --server localhost:" + address.getPort());
        List<String> others = address.getAddress().isAnyLocalAddress()
                ? Addresses.ofThisComputer()
                : List.of(number(address.getAddress()));
        others.forEach(other -> out().println("Join it from other computers:  chokepoint join CODE --server " + other
                + ":" + address.getPort()));
    }

    /** An address as it stands before a port: one with colons in brackets. */
    private static String number(InetAddress address) {
        String number = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + number + "]" : number;
    }

    private void waitForTheEnd(Serving serving, Store games) {
        CountDownLatch end = new CountDownLatch(1);
        if (stopWithStdin) {
            Thread reader = new Thread(() -> drain(System.in, end), "stdin");
            reader.setDaemon(true);
            reader.start();
        }
        Thread bySignal = new Thread(() -> stopBySignal(serving, games), "stop");
        Runtime.getRuntime().addShutdownHook(bySignal);
        try {
            end.await();
            Runtime.getRuntime().removeShutdownHook(bySignal);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A stop by signal is the normal end of a server: it says good-bye and reports success. */
    private static void stopBySignal(Serving serving, Store games) {
        serving.close();
        games.close();
        Runtime.getRuntime().halt(ExitCode.OK);
    }

    private static void drain(InputStream in, CountDownLatch end) {
        try {
            while (in.read() >= 0) {
                // What comes does not matter, only that it ends.
            }
        } catch (IOException e) {
            // A broken input has ended as well.
        }
        end.countDown();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
