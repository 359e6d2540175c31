package org.chokepoint.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.protocol.v1.PackedTable;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.load.LoadPlan;
import org.chokepoint.server.load.LoadPlan.Workload;
import org.chokepoint.server.load.LoadResult;
import org.chokepoint.server.load.LoadRun;
import org.chokepoint.server.load.ServerFigures;
import org.chokepoint.server.net.Trust;
import org.junit.jupiter.api.Test;

/** The load generator against a real server, and against one that lies. */
class LoadRunTest {
    private static final Path PACKS = Path.of("..", "content", "packs");
    private static final int ROUNDS_OF_QUICK = 6;
    private static final int FIRST_SCORE = 3;
    private static final int SECONDS = 120;

    @Test
    void shouldFindNothingWrongWhenPlayersComeLateAndDrop() throws Exception {
        try (Serving server = server()) {
            // when
            LoadResult result = run(server.address(), Workload.FULL, 1, 1);
            // then
            assertThat(result.errors()).isEmpty();
            assertThat(result.firstDifference()).isEmpty();
            assertThat(result.isSound()).isTrue();
            assertThat(result.actions()).isEqualTo(2L * 3 * ROUNDS_OF_QUICK);
            assertThat(result.rounds()).isEqualTo(2L * ROUNDS_OF_QUICK);
        }
    }

    @Test
    void shouldCountWhatTheServerTellsWrong() throws Exception {
        UnaryOperator<ServerFrame> lie =
                frame -> frame.getTable().getPacked().getRowsCount() == 0 ? frame : better(frame);
        try (Serving server = server();
                Liar liar = new Liar(server.address(), lie)) {
            // when
            LoadResult result = run(liar.address(), Workload.CLASS, 0, 0);
            // then
            assertThat(result.differences()).isPositive();
            assertThat(result.firstDifference()).startsWith("standing of seat ");
            assertThat(result.isSound()).isFalse();
        }
    }

    /** The packed rows begin with two numbers and the seat, then comes its score. */
    private static ServerFrame better(ServerFrame frame) {
        ServerFrame.Builder lie = frame.toBuilder();
        PackedTable.Builder packed = lie.getTableBuilder().getPackedBuilder();
        packed.setRows(FIRST_SCORE, packed.getRows(FIRST_SCORE) + 1);
        return lie.build();
    }

    private static Serving server() throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        LoadedPacks packs = LoadedPacks.read(KeptPacks.none(), PACKS, "core", "quick");
        return Serving.start(address, packs, new MemoryJournal(), true, new Serving.Sizes(10, 1, Trust.THIS_COMPUTER));
    }

    private static LoadResult run(InetSocketAddress server, Workload workload, int late, int drop) throws Exception {
        Ruleset ruleset = Objects.requireNonNull(PackLoader.load(PACKS, "core").ruleset());
        LoadPlan plan =
                new LoadPlan(server, ruleset, "quick", 2, 3, ROUNDS_OF_QUICK, 0, 0, late, drop, workload, 20_261_122);
        return new LoadRun(plan, new ServerFigures(null), SECONDS, line -> {}).run();
    }

    /** Stands between client and server and changes what the server says. */
    private static final class Liar implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final UnaryOperator<ServerFrame> lie;

        Liar(InetSocketAddress server, UnaryOperator<ServerFrame> lie) throws IOException {
            this.lie = lie;
            begin(() -> {
                while (true) {
                    Socket client = door.accept();
                    Socket behind = new Socket(server.getAddress(), server.getPort());
                    begin(() -> client.getInputStream().transferTo(behind.getOutputStream()));
                    begin(() -> pass(behind, client));
                }
            });
        }

        InetSocketAddress address() {
            return (InetSocketAddress) door.getLocalSocketAddress();
        }

        private void pass(Socket from, Socket to) throws IOException {
            DataInputStream in = new DataInputStream(from.getInputStream());
            DataOutputStream out = new DataOutputStream(to.getOutputStream());
            while (true) {
                byte[] told = lie.apply(ServerFrame.parseFrom(in.readNBytes(in.readInt())))
                        .toByteArray();
                out.writeInt(told.length);
                out.write(told);
            }
        }

        private interface Work {
            void run() throws IOException;
        }

        private static void begin(Work work) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException e) {
                    // one of the two ends is gone
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
