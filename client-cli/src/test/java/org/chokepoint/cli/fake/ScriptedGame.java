package org.chokepoint.cli.fake;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.Accepted;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Goodbye;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.HostGranted;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.RoundOpened;
import org.chokepoint.protocol.v1.SeatView;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Standing;
import org.chokepoint.protocol.v1.Table;
import org.chokepoint.protocol.v1.Watching;

/**
 * A game of two rounds with one person, the same for every client: seated at once, started at once, each phase ends when
 * the person is done. Everything received is kept for tests to look at.
 */
public final class ScriptedGame implements FakeServer.Conversation {
    private static final int ROUNDS = 2;

    private final List<ClientFrame> received = new ArrayList<>();
    private final String name;
    private Phase phase = Phase.LOBBY;
    private int round;
    private long version;
    private boolean ready;
    private boolean reopens;
    private boolean endRead;
    private HostAction.ShowDebrief shown = HostAction.ShowDebrief.getDefaultInstance();
    private Plan played = Plan.getDefaultInstance();

    /** @param name of the person */
    public ScriptedGame(String name) {
        this.name = name;
    }

    /** When somebody has read the end, the host puts this on every screen. */
    public ScriptedGame showing(HostAction.ShowDebrief page) {
        shown = page;
        return this;
    }

    /** The host takes the first close back when its report has been read. */
    public ScriptedGame reopening() {
        reopens = true;
        return this;
    }

    /** Frames so far, in order. */
    public synchronized List<ClientFrame> received() {
        return List.copyOf(received);
    }

    @Override
    public void talk(FakeServer.Peer peer) throws IOException {
        peer.welcome();
        while (true) {
            ClientFrame frame = peer.read();
            synchronized (this) {
                received.add(frame);
            }
            for (ServerFrame answer : answer(frame)) {
                peer.send(answer);
            }
        }
    }

    private List<ServerFrame> answer(ClientFrame frame) {
        long id = frame.getCommandId();
        return switch (frame.getBodyCase()) {
            case JOIN_GAME -> List.of(seated(id), opened());
            case CREATE_GAME -> created(id, frame);
            case WATCH_GAME ->
                List.of(reply(id)
                        .setWatching(Watching.newBuilder().setGameId("g1"))
                        .setTable(table())
                        .setCatalog(Samples.catalog())
                        .build());
            case SAVE_DRAFT -> List.of(saved(id, frame.getSaveDraft().getPlan()));
            case ASK_FORECAST ->
                List.of(reply(id)
                        .setForecast(Samples.forecast(frame.getAskForecast().getPlan(), round))
                        .build());
            case READY -> List.of(accepted(id), readyAll());
            case COMMIT_PLAN ->
                List.of(accepted(id), reported(frame.getCommitPlan().getPlan()));
            case ASK_DEBRIEF -> debriefed(id);
            case ASK_SO_FAR -> List.of(reply(id).setSoFar(Samples.soFar()).build());
            case ASK_WHAT_IF ->
                List.of(reply(id)
                        .setWhatIf(Samples.whatIf(frame.getAskWhatIf()))
                        .build());
            case HOST_ACTION -> hosted(id, frame);
            case LEAVE_SEAT ->
                List.of(
                        accepted(id),
                        reply(0).setGoodbye(Goodbye.newBuilder().setReason(Goodbye.Reason.LEFT))
                                .build());
            default -> List.of(rejected(id, ErrorCode.UNEXPECTED));
        };
    }

    private List<ServerFrame> debriefed(long id) {
        ServerFrame answer = reply(id).setDebrief(Samples.debrief()).build();
        boolean first = !endRead && !shown.equals(HostAction.ShowDebrief.getDefaultInstance());
        endRead = true;
        return first ? List.of(answer, reply(0).setTable(table()).build()) : List.of(answer);
    }

    private List<ServerFrame> created(long id, ClientFrame frame) {
        HostGranted.Builder granted = HostGranted.newBuilder()
                .setGameId("g1")
                .setCode("K7MFX2QD")
                .setHostToken(ByteString.copyFromUtf8("host secret"));
        boolean plays = frame.getCreateGame().hasPlay();
        if (plays) {
            granted.setSeat(seat());
        }
        ServerFrame first = reply(id)
                .setHostGranted(granted)
                .setTable(table())
                .setCatalog(Samples.catalog())
                .build();
        return plays ? List.of(first, opened()) : List.of(first);
    }

    private List<ServerFrame> hosted(long id, ClientFrame frame) {
        return switch (frame.getHostAction().getActionCase()) {
            case START -> {
                phase = Phase.BRIEFING;
                round = 1;
                yield List.of(accepted(id), reply(0).setTable(table()).build());
            }
            case END_GAME -> {
                phase = Phase.FINISHED;
                yield List.of(
                        accepted(id),
                        reply(0).setTable(table())
                                .setGameOver(Samples.gameOver().toBuilder()
                                        .clearParts()
                                        .clearScore()
                                        .setCutShort(true))
                                .build());
            }
            default -> List.of(rejected(id, ErrorCode.WRONG_PHASE));
        };
    }

    private ServerFrame seated(long id) {
        return reply(id)
                .setSeated(seat())
                .setTable(table())
                .setCatalog(Samples.catalog())
                .build();
    }

    private Seated seat() {
        return Seated.newBuilder()
                .setGameId("g1")
                .setSeat(1)
                .setName(name)
                .setSeatToken(ByteString.copyFromUtf8("seat secret"))
                .build();
    }

    private ServerFrame opened() {
        phase = Phase.BRIEFING;
        round++;
        ready = false;
        return reply(0).setRoundOpened(RoundOpened.newBuilder()
                        .setNation(Samples.nation(round))
                        .addAllEvents(Samples.events())
                        .setDraft(Samples.draft()))
                .setTable(table())
                .build();
    }

    private ServerFrame readyAll() {
        if (phase == Phase.BRIEFING) {
            phase = Phase.PLAN;
            return reply(0).setTable(table()).build();
        }
        if (reopens) {
            reopens = false;
            return reopened();
        }
        return round == ROUNDS ? over() : opened();
    }

    private ServerFrame reopened() {
        phase = Phase.PLAN;
        return reply(0).setSeatView(SeatView.newBuilder()
                        .setNation(Samples.nation(round))
                        .addAllEvents(Samples.events())
                        .setDraft(played))
                .setTable(table())
                .build();
    }

    private ServerFrame over() {
        phase = Phase.FINISHED;
        return reply(0).setGameOver(Samples.gameOver()).setTable(table()).build();
    }

    private ServerFrame saved(long id, Plan plan) {
        if (plan.getCardsList().stream().anyMatch(card -> card.getCard().equals("big_fund"))) {
            return reply(id)
                    .setRejected(Rejected.newBuilder()
                            .setCode(ErrorCode.CARD_COOLING_DOWN)
                            .setField("plan.cards[0]")
                            .putFacts("card", "big_fund")
                            .putFacts("again_in_round", "4"))
                    .build();
        }
        return reply(id)
                .setAccepted(Accepted.newBuilder().setForecast(Samples.forecast(plan, round)))
                .build();
    }

    private ServerFrame reported(Plan plan) {
        phase = Phase.REPORT;
        ready = false;
        played = plan;
        return reply(0).setRoundReport(Samples.report(round, plan))
                .setTable(table())
                .build();
    }

    private ServerFrame accepted(long id) {
        return reply(id).setAccepted(Accepted.getDefaultInstance()).build();
    }

    private ServerFrame rejected(long id, ErrorCode code) {
        return reply(id).setRejected(Rejected.newBuilder().setCode(code)).build();
    }

    private ServerFrame.Builder reply(long id) {
        version++;
        return ServerFrame.newBuilder().setReplyTo(id).setVersion(version);
    }

    private Table table() {
        Table.Builder table = Table.newBuilder()
                .setPhase(phase)
                .setRound(round)
                .setRounds(ROUNDS)
                .setScenario("small")
                .setYear(round == 0 ? 0 : 2025 + round)
                .addSeats(PublicSeat.newBuilder()
                        .setSeat(1)
                        .setName(name)
                        .setOccupant(Occupant.PERSON)
                        .setReady(ready)
                        .setOnline(true))
                .addSeats(PublicSeat.newBuilder()
                        .setSeat(2)
                        .setName("longterm")
                        .setOccupant(phase == Phase.LOBBY ? Occupant.EMPTY : Occupant.BOT));
        if (endRead) {
            table.setShown(shown);
        }
        boolean scored = phase == Phase.REPORT || phase == Phase.FINISHED;
        if (scored) {
            table.addStandings(standing(2, 6_120)).addStandings(standing(1, 5_230));
        }
        return table.build();
    }

    private static Standing standing(int seat, int centi) {
        return Standing.newBuilder()
                .setSeat(seat)
                .setScoreCenti(centi)
                .addDimensionCenti(centi + 325)
                .addDimensionCenti(centi - 325)
                .build();
    }
}
