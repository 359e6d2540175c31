package org.chokepoint.server.net.wire;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.LongSupplier;
import org.chokepoint.protocol.v1.Accepted;
import org.chokepoint.protocol.v1.Goodbye;
import org.chokepoint.protocol.v1.HostGranted;
import org.chokepoint.protocol.v1.MoreTime;
import org.chokepoint.protocol.v1.Pong;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.SeatCode;
import org.chokepoint.protocol.v1.SeatView;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Watching;
import org.chokepoint.protocol.v1.Welcome;
import org.chokepoint.server.engine.view.PredictionsView;
import org.chokepoint.server.session.Envelope;
import org.chokepoint.server.session.Farewell;
import org.chokepoint.server.session.Refusal;
import org.chokepoint.server.session.Reply;
import org.chokepoint.server.session.TextBook;
import org.jspecify.annotations.Nullable;

/**
 * Envelopes as the bytes of a ServerFrame. The private part is encoded for its receiver; public facts and catalog are
 * found ready and appended, because the fields of a message may follow each other in any order. Safe from any thread.
 */
public final class Frames {
    private final Tables tables = new Tables();
    private final Catalogs catalogs = new Catalogs();
    private final Openings openings = new Openings();
    private final Answers answers = new Answers();
    private final String server;
    private final LongSupplier wallMillis;

    /**
     * Frames of one server.
     *
     * @param server its name and version, for Welcome
     * @param wallMillis milliseconds since 1970, for clients to show clocks
     */
    public Frames(String server, LongSupplier wallMillis) {
        this.server = server;
        this.wallMillis = wallMillis;
    }

    /** The bytes of a frame, in the order they go out; pieces that others receive too are shared. */
    public record Parts(List<ByteString> pieces, int bytes) {
        private static Parts of(List<ByteString> pieces) {
            int bytes = 0;
            for (ByteString piece : pieces) {
                bytes += piece.size();
            }
            return new Parts(pieces, bytes);
        }
    }

    /**
     * Encodes.
     *
     * @param texts the book of the receiver's game; null before it has one
     * @param told what packed frames have said to this receiver; goes on with this one
     */
    public Parts encode(Envelope envelope, @Nullable TextBook texts, Told told) {
        List<ByteString> pieces = new ArrayList<>();
        pieces.add(own(envelope, texts, told));
        if (envelope.table() != null) {
            pieces.add(tables.field(envelope.table(), texts, told));
        }
        if (envelope.catalog() && texts != null) {
            pieces.add(catalogs.of(texts).field());
        }
        return Parts.of(pieces);
    }

    /** Length of the catalog of a book, which must fit into a frame together with a seat's view. */
    public int catalogBytes(TextBook texts) {
        return catalogs.of(texts).field().size();
    }

    /** Tables encoded since the start: one for each publication, however many receive it. */
    public long tablesEncoded() {
        return tables.encodings();
    }

    /** Commands answered with Accepted or Forecast since the start. */
    public long acceptedAnswers() {
        return answers.accepted();
    }

    /** Refusals since the start, by the code that the client was told; codes that never came are left out. */
    public SortedMap<String, Long> refusals() {
        return answers.refusals();
    }

    private ByteString own(Envelope envelope, @Nullable TextBook texts, Told told) {
        Reply reply = envelope.reply();
        if (reply instanceof Reply.RoundReported || reply instanceof Reply.RoundOpened) {
            return everyRound(envelope, present(texts, reply), told);
        }
        ServerFrame.Builder frame =
                ServerFrame.newBuilder().setReplyTo(envelope.replyTo()).setVersion(envelope.version());
        put(frame, reply, texts);
        answers.count(frame);
        return frame.build().toByteString();
    }

    /** What each player is told every round is the most of all that is sent: written without a frame object. */
    private ByteString everyRound(Envelope envelope, TextBook texts, Told told) {
        Packing packing = new Packing(catalogs.of(texts), told);
        Fields out = new Fields();
        out.add(ServerFrame.REPLY_TO_FIELD_NUMBER, envelope.replyTo());
        out.add(ServerFrame.VERSION_FIELD_NUMBER, envelope.version());
        if (envelope.reply() instanceof Reply.RoundReported reported) {
            Reports.write(out, reported.report(), texts, packing);
        } else if (envelope.reply() instanceof Reply.RoundOpened opened) {
            openings.write(out, opened.view(), texts, packing);
        }
        return out.bytes();
    }

    private static TextBook present(@Nullable TextBook texts, Reply reply) {
        if (texts == null) {
            throw new IllegalStateException("No texts for " + reply.getClass().getSimpleName());
        }
        return texts;
    }

    private void put(ServerFrame.Builder frame, Reply reply, @Nullable TextBook texts) {
        if (reply instanceof Reply.Welcome welcome) {
            frame.setWelcome(welcome(welcome));
        } else if (reply instanceof Reply.Refused refused) {
            frame.setRejected(rejected(refused.why()));
        } else if (reply instanceof Reply.Pong pong) {
            frame.setPong(Pong.newBuilder().setNonce(pong.nonce()).setNowMs(wallMillis.getAsLong()));
        } else if (reply instanceof Reply.Goodbye goodbye) {
            frame.setGoodbye(Goodbye.newBuilder().setReason(reason(goodbye.why())));
        } else if (reply instanceof Reply.Accepted accepted) {
            frame.setAccepted(accepted(accepted));
        } else if (reply instanceof Reply.Foreseen foreseen) {
            frame.setForecast(Forecasts.of(foreseen.forecast()));
        } else if (reply instanceof Reply.SeatCode code) {
            frame.setSeatCode(SeatCode.newBuilder()
                    .setSeat(code.seat() == null ? 0 : code.seat().number())
                    .setCode(code.code())
                    .setValidS(code.validSeconds()));
        } else if (reply instanceof Reply.TimeGiven given) {
            frame.setMoreTime(MoreTime.newBuilder().setMs(given.millis()));
        } else if (!(reply instanceof Reply.PublicOnly)) {
            putOfGame(frame, reply, texts);
        }
    }

    private static void putOfGame(ServerFrame.Builder frame, Reply reply, @Nullable TextBook texts) {
        if (reply instanceof Reply.Ended ended) {
            frame.setGameOver(Reports.of(ended.over()));
        } else if (reply instanceof Reply.Watching watching) {
            frame.setWatching(Watching.newBuilder()
                    .setGameId(watching.game().value())
                    .setGroup(watching.group())
                    .setGroups(watching.groups()));
        } else {
            putWithTexts(frame, reply, present(texts, reply));
        }
    }

    private static void putWithTexts(ServerFrame.Builder frame, Reply reply, TextBook texts) {
        if (reply instanceof Reply.HostGranted granted) {
            frame.setHostGranted(hostGranted(granted, texts));
        } else if (reply instanceof Reply.Seated seated) {
            frame.setSeated(seated(seated, texts));
        } else if (reply instanceof Reply.DealsChanged changed) {
            frame.setDeals(org.chokepoint.protocol.v1.Deals.newBuilder().addAllDeals(Deals.of(changed.deals(), texts)));
        } else if (reply instanceof Reply.StakesChanged changed) {
            frame.setPredictions(new Stakes(texts).of(changed.predictions()));
        } else if (reply instanceof Reply.Explained explained) {
            frame.setDebrief(Debriefs.of(explained, texts));
        } else if (reply instanceof Reply.SoFar soFar) {
            frame.setSoFar(Debriefs.soFar(soFar, texts));
        } else if (reply instanceof Reply.Supposed supposed) {
            frame.setWhatIf(Debriefs.whatIf(supposed.whatIf()));
        } else if (reply instanceof Reply.DeskChanged changed) {
            frame.setTeamDesk(Teams.desk(changed.desk()));
        } else if (reply instanceof Reply.TeamsChanged changed) {
            frame.setTeams(Teams.of(changed.teams()));
        } else if (reply instanceof Reply.Refreshed refreshed) {
            frame.setSeatView(seatView(refreshed.view(), texts));
        } else {
            throw new IllegalStateException("No message for " + reply.getClass().getSimpleName());
        }
    }

    private Welcome welcome(Reply.Welcome welcome) {
        return Welcome.newBuilder()
                .setProtocol(welcome.protocol())
                .setServer(server)
                .setNowMs(wallMillis.getAsLong())
                .build();
    }

    private static Rejected rejected(Refusal why) {
        return Rejected.newBuilder()
                .setCode(ErrorCodes.of(why))
                .setField(why.field())
                .putAllFacts(why.facts())
                .setCloses(why.closes())
                .build();
    }

    private static Accepted accepted(Reply.Accepted accepted) {
        Accepted.Builder message = Accepted.newBuilder();
        if (accepted.forecast() != null) {
            message.setForecast(Forecasts.of(accepted.forecast()));
        }
        return message.build();
    }

    private static HostGranted hostGranted(Reply.HostGranted granted, TextBook texts) {
        HostGranted.Builder message = HostGranted.newBuilder()
                .setGameId(granted.game().value())
                .setCode(granted.code())
                .setHostToken(ByteString.copyFrom(granted.token().bytes()))
                .setGroup(granted.group())
                .setCoHost(granted.coHost());
        if (granted.seat() != null) {
            message.setSeat(seated(granted.seat(), texts));
        }
        return message.build();
    }

    private static Seated seated(Reply.Seated seated, TextBook texts) {
        Seated.Builder message = Seated.newBuilder()
                .setGameId(seated.game().value())
                .setSeat(seated.player().seat().number())
                .setName(seated.name())
                .setSeatToken(ByteString.copyFrom(seated.token().bytes()))
                .setGroup(seated.group());
        if (seated.player().member() > 0) {
            message.setMember(seated.player().member());
        }
        if (seated.view() != null) {
            message.setView(seatView(seated.view(), texts));
        }
        return message.build();
    }

    private static SeatView seatView(org.chokepoint.server.engine.view.SeatView view, TextBook texts) {
        SeatView.Builder message = SeatView.newBuilder()
                .addAllEvents(Events.of(view.events(), texts))
                .setDraft(Plans.of(view.draft()))
                .setCommitted(view.committed())
                .setMoreMs(view.moreMillis())
                .addAllDeals(Deals.of(view.deals(), texts));
        if (!view.predictions().equals(PredictionsView.NONE)) {
            message.setPredictions(new Stakes(texts).of(view.predictions()));
        }
        if (view.nation() != null) {
            message.setNation(Nations.of(view.nation()));
        }
        if (view.lastReport() != null) {
            message.setLastReport(Reports.of(view.lastReport(), texts));
        }
        if (view.standing() != null) {
            message.setStandingOrder(Plans.of(view.standing()));
        }
        if (view.over() != null) {
            message.setGameOver(Reports.of(view.over()));
        }
        return message.build();
    }

    static Goodbye.Reason reason(Farewell why) {
        return switch (why) {
            case SUPERSEDED -> Goodbye.Reason.SUPERSEDED;
            case REMOVED -> Goodbye.Reason.REMOVED;
            case MOVED -> Goodbye.Reason.MOVED;
            case HANDED_OVER -> Goodbye.Reason.HANDED_OVER;
            case SENT_TO_LOBBY -> Goodbye.Reason.SENT_TO_LOBBY;
            case CO_HOST_WITHDRAWN -> Goodbye.Reason.CO_HOST_WITHDRAWN;
            case SERVER_STOPPING -> Goodbye.Reason.SERVER_STOPPING;
            case TOO_SLOW -> Goodbye.Reason.TOO_SLOW;
            case IDLE -> Goodbye.Reason.IDLE;
            case LEFT -> Goodbye.Reason.LEFT;
        };
    }
}
