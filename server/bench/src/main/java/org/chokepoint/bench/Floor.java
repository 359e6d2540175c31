package org.chokepoint.bench;

import com.google.protobuf.ByteString;
import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.handler.flush.FlushConsolidationHandler;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.protocol.WireLimits;
import org.chokepoint.protocol.v1.Accepted;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.HostGranted;
import org.chokepoint.protocol.v1.Nation;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.RoundOpened;
import org.chokepoint.protocol.v1.RoundReport;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Standing;
import org.chokepoint.protocol.v1.Table;
import org.chokepoint.protocol.v1.Welcome;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;

/**
 * The floor: what the same work costs at least. Netty, the same messages, the same rules with their reports; no journal, no
 * secrets, no rooms, no phases, no limits, one thread. {@code loadtest} plays against it as against a server:
 *
 * <pre>java -cp ... org.chokepoint.bench.Floor PORT ADMIN_PORT [lean]</pre>
 *
 * Of the private state a player is sent every figure of the own country that a round changed, as a seat of the server is, or
 * with {@code lean} four numbers. {@code /metrics} also tells the CPU seconds of the rules alone. Run from the top of
 * the project.
 */
@SuppressWarnings("FutureReturnValueIgnored") // a write that fails ends the connection
public final class Floor {
    private static final int FRAMES_PER_FLUSH = 256;
    private static final int CENTI = 100;
    private static final int NATION_FIGURES = 10;
    private static final int SECTOR_FIGURES = 12;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Rulebook rulebook;
    private final boolean whole;
    private final Map<String, Game> games = new HashMap<>();
    private final LongAdder rulesNanos = new LongAdder();

    private Floor(Rulebook rulebook, boolean whole) {
        this.rulebook = rulebook;
        this.whole = whole;
    }

    /** Runs until it is killed. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Ruleset ruleset = Objects.requireNonNull(
                PackLoader.load(Path.of("content", "packs"), "core").ruleset(), "core has errors");
        boolean whole = args.length < 3 || !args[2].equals("lean");
        Floor floor = new Floor(Rulebook.of(ruleset, "sprint"), whole);
        floor.admin(Integer.parseInt(args[1]));
        Channel listening = new ServerBootstrap()
                .group(new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory()))
                .channel(EpollServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(floor.pipeline())
                .bind(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]))
                .sync()
                .channel();
        System.out.println("listening " + listening.localAddress());
        listening.closeFuture().sync();
    }

    private void admin(int port) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        http.createContext("/metrics", exchange -> {
            double seconds = system.getProcessCpuTime() / 1e9;
            double rules = rulesNanos.sum() / 1e9;
            byte[] text = ("process_cpu_seconds_total " + seconds + "\nfloor_rules_cpu_seconds_total " + rules + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        http.start();
    }

    private ChannelInitializer<Channel> pipeline() {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline()
                        .addLast(new FlushConsolidationHandler(FRAMES_PER_FLUSH, true))
                        .addLast(new Greeting())
                        .addLast(new LengthFieldBasedFrameDecoder(WireLimits.FRAME_BYTES, 0, 4, 0, 4))
                        .addLast(new Peer());
            }
        };
    }

    /** Throws the greeting away. */
    private static final class Greeting extends SimpleChannelInboundHandler<ByteBuf> {
        @Override
        protected void channelRead0(ChannelHandlerContext ctx, ByteBuf in) {
            in.skipBytes(WireLimits.GREETING_BYTES);
            ctx.fireChannelRead(in.retain());
            ctx.pipeline().remove(this);
        }
    }

    /** A host or a player. */
    private final class Peer extends SimpleChannelInboundHandler<ByteBuf> {
        private Game game = new Game(0, 0);
        private int seat;

        @Override
        protected void channelRead0(ChannelHandlerContext ctx, ByteBuf bytes) throws IOException {
            ClientFrame frame = ClientFrame.parseFrom(bytes.nioBuffer());
            ServerFrame.Builder answer = ServerFrame.newBuilder().setReplyTo(frame.getCommandId());
            switch (frame.getBodyCase()) {
                case HELLO -> send(ctx, answer.setWelcome(Welcome.newBuilder().setProtocol(1)));
                case CREATE_GAME -> {
                    game = new Game(
                            frame.getCreateGame().getSeed(),
                            frame.getCreateGame().getSeats());
                    String code = Integer.toString(games.size());
                    games.put(code, game);
                    send(ctx, answer.setHostGranted(HostGranted.newBuilder().setCode(code)));
                }
                case JOIN_GAME -> {
                    game = Objects.requireNonNull(games.get(frame.getJoinGame().getCode()));
                    game.players.add(ctx);
                    seat = game.players.size();
                    send(
                            ctx,
                            answer.setSeated(
                                    Seated.newBuilder().setSeat(seat).setSeatToken(ByteString.copyFromUtf8("x"))));
                }
                case HOST_ACTION -> game.tell(ByteString.EMPTY);
                case COMMIT_PLAN -> {
                    game.commit(seat, frame.getCommitPlan().getPlan());
                    send(ctx, answer.setAccepted(Accepted.getDefaultInstance()));
                    game.resolveWhenAllAreIn();
                }
                default -> {}
            }
        }
    }

    /** All of one game. */
    private final class Game {
        private final World world;
        private final List<NationState> nations = new ArrayList<>();
        private final List<PlanOrder> plans = new ArrayList<>();
        private final List<ChannelHandlerContext> players = new ArrayList<>();
        private final List<double[]> told = new ArrayList<>();
        private int in;

        Game(long seed, int seats) {
            world = World.draw(rulebook, seed);
            for (int i = 0; i < seats; i++) {
                nations.add(Rounds.open(world, Rounds.start(world)));
                plans.add(PlanOrder.EMPTY);
                told.add(new double[0]);
            }
        }

        void commit(int seat, Plan plan) {
            PlanOrder order = new PlanOrder(plan.getShareBpMap(), Map.of(), "", List.of(), 0, Map.of());
            Rounds.check(world, nations.get(seat - 1), order).ifPresent(why -> {
                throw new IllegalArgumentException(why.toString());
            });
            plans.set(seat - 1, order);
            in++;
        }

        void resolveWhenAllAreIn() {
            if (in < players.size()) {
                return;
            }
            in = 0;
            List<Rounds.Report> reports = resolve();
            Table.Builder table = Table.newBuilder();
            for (int i = 0; i < nations.size(); i++) {
                int centi = (int) Math.round(reports.get(i).score() * CENTI);
                Standing.Builder row = Standing.newBuilder().setSeat(i + 1).setScoreCenti(centi);
                reports.get(i)
                        .dimensionPoints()
                        .forEach(points -> row.addDimensionCenti((int) Math.round(points * CENTI)));
                table.addStandings(row);
            }
            List<Standing> rows = new ArrayList<>(table.getStandingsList());
            rows.sort((a, b) -> b.getScoreCenti() - a.getScoreCenti());
            tell(ServerFrame.newBuilder()
                    .setTable(table.clearStandings().addAllStandings(rows))
                    .build()
                    .toByteString());
        }

        private List<Rounds.Report> resolve() {
            long begun = threads.getCurrentThreadCpuTime();
            List<Rounds.Report> reports = new ArrayList<>();
            for (int i = 0; i < nations.size(); i++) {
                NationState opened = nations.get(i);
                Rounds.Resolution resolution =
                        Rounds.resolveWithReport(world, opened, Rounds.plan(world, opened, plans.get(i)));
                nations.set(i, resolution.nation());
                reports.add(resolution.report());
            }
            rulesNanos.add(threads.getCurrentThreadCpuTime() - begun);
            return reports;
        }

        /** Figures that are not what the player was told last. */
        private List<Double> news(int player) {
            double[] now = figures(nations.get(player));
            double[] before = told.set(player, now);
            List<Double> news = new ArrayList<>();
            for (int i = 0; i < now.length; i++) {
                if (before.length == 0 || Double.doubleToRawLongBits(now[i]) != Double.doubleToRawLongBits(before[i])) {
                    news.add(now[i]);
                }
            }
            return news;
        }

        /** The shared part is encoded once. */
        void tell(ByteString shared) {
            int round = nations.get(0).round();
            boolean over = !shared.isEmpty() && round == rulebook.scenario().rounds();
            for (int i = 0; i < players.size(); i++) {
                NationState nation = nations.get(i);
                if (!shared.isEmpty()) {
                    send(
                            players.get(i),
                            ServerFrame.newBuilder()
                                    .setRoundReport(RoundReport.newBuilder()
                                            .setRound(round)
                                            .setScore(nation.score())
                                            .addAllDimensions(whole ? news(i) : List.of())));
                }
                if (over) {
                    GameOver.Builder end = GameOver.newBuilder().setScore(nation.score());
                    send(
                            players.get(i),
                            ServerFrame.newBuilder().setGameOver(end).build().toByteString(),
                            shared);
                } else {
                    NationState next = nation.open() ? nation : Rounds.open(world, nation);
                    nations.set(i, next);
                    Nation.Builder own = Nation.newBuilder()
                            .setBudget(next.budget())
                            .setDebt(next.debt())
                            .setTension(next.tension())
                            .setScore(next.score());
                    send(
                            players.get(i),
                            ServerFrame.newBuilder()
                                    .setRoundOpened(RoundOpened.newBuilder().setNation(own))
                                    .build()
                                    .toByteString(),
                            shared);
                }
            }
        }
    }

    private static double[] figures(NationState nation) {
        int sectors = nation.sectors();
        double[] figures = new double[NATION_FIGURES + SECTOR_FIGURES * sectors + nation.lines()];
        int at = put(figures, 0, nation.budget(), nation.debt(), nation.mandate(), nation.tension(), nation.openness());
        at = put(figures, at, nation.access(), nation.spread(), nation.volatility(), nation.wage(), nation.skill());
        for (int i = 0; i < sectors; i++) {
            at = put(figures, at, nation.frontier(i), nation.capacity(i), nation.staff(i), nation.homeSales(i));
            at = put(figures, at, nation.exportSales(i), nation.stranded(i), nation.ecosystem(i), nation.homeShare(i));
            at = put(figures, at, nation.worldShare(i), nation.quality(i), nation.ownChain(i), nation.unserved(i));
        }
        for (int line = 0; line < nation.lines(); line++) {
            at = put(figures, at, nation.capability(line));
        }
        return figures;
    }

    private static int put(double[] into, int at, double... figures) {
        System.arraycopy(figures, 0, into, at, figures.length);
        return at + figures.length;
    }

    private static void send(ChannelHandlerContext to, ServerFrame.Builder frame) {
        send(to, frame.build().toByteString(), ByteString.EMPTY);
    }

    private static void send(ChannelHandlerContext to, ByteString own, ByteString shared) {
        int bytes = own.size() + shared.size();
        ByteBuf out = to.alloc().buffer(WireLimits.LENGTH_PREFIX_BYTES + bytes).writeInt(bytes);
        out.writeBytes(own.asReadOnlyByteBuffer()).writeBytes(shared.asReadOnlyByteBuffer());
        to.writeAndFlush(out, to.voidPromise());
    }
}
