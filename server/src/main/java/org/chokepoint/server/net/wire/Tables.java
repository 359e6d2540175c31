package org.chokepoint.server.net.wire;

import com.google.common.base.Suppliers;
import com.google.common.collect.MapMaker;
import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.protocol.v1.Ballot;
import org.chokepoint.protocol.v1.FundState;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.Measure;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.Rival;
import org.chokepoint.protocol.v1.RivalSales;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Standing;
import org.chokepoint.protocol.v1.Table;
import org.chokepoint.protocol.v1.Tally;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.Shown;
import org.chokepoint.server.engine.view.FundView;
import org.chokepoint.server.engine.view.RivalView;
import org.chokepoint.server.engine.view.TableView;
import org.chokepoint.server.session.Envelope.PublicPart;
import org.chokepoint.server.session.Speech.Brevity;
import org.chokepoint.server.session.TextBook;
import org.jspecify.annotations.Nullable;

/**
 * Public facts as the bytes of the field {@code table} of a ServerFrame: tag, length and message. All receivers of one
 * publication share one table object, so its bytes are made once and found again by the object's identity for as long as
 * the object lives. Safe from any thread.
 */
final class Tables {
    private static final int PER_POINT = 100;

    /** Weak keys compare by identity. */
    private final ConcurrentMap<TableView, Made> made =
            new MapMaker().weakKeys().makeMap();

    private final LongAdder encodings = new LongAdder();

    ByteString field(PublicPart part, @Nullable TextBook texts, Told told) {
        Made known = made.get(part.table());
        if (known == null || !Objects.equals(known.leftMillis, part.leftMillis())) {
            known = new Made(part);
            made.put(part.table(), known);
        }
        return texts != null && texts.brief(Brevity.PACKED) ? known.packed(told) : known.full();
    }

    /** Tables encoded since the start. */
    long encodings() {
        return encodings.sum();
    }

    /** What of a seat is the same for long. */
    record Row(String name, String economy, String botSentence) {}

    /** The bytes of one table, each form made when it is first asked for. */
    private final class Made {
        private final @Nullable Long leftMillis;
        private final List<Row> roster;
        private final Supplier<ByteString> full;
        private final Supplier<ByteString> packedRows;
        private final Supplier<ByteString> packedAll;

        Made(PublicPart part) {
            leftMillis = part.leftMillis();
            roster = part.table().seats().stream()
                    .map(seat -> new Row(seat.name(), seat.economy(), seat.botSentence()))
                    .toList();
            Table table = table(part.table(), leftMillis);
            full = Suppliers.memoize(() -> field(table));
            packedRows = Suppliers.memoize(() -> field(PackedTables.rows(table)));
            packedAll = Suppliers.memoize(() -> field(PackedTables.all(table)));
        }

        ByteString full() {
            return full.get();
        }

        ByteString packed(Told told) {
            boolean known = told.roster.equals(roster);
            told.roster = roster; // also when it says the same: one list for all who are told, not one for each
            return known ? packedAll.get() : packedRows.get();
        }

        private ByteString field(Table form) {
            encodings.increment();
            return ServerFrame.newBuilder().setTable(form).build().toByteString();
        }
    }

    private static Table table(TableView view, @Nullable Long leftMillis) {
        Table.Builder table = Table.newBuilder()
                .setPhase(phase(view.phase()))
                .setRound(view.round())
                .setRounds(view.rounds())
                .setScenario(view.scenario())
                .setYear(view.year())
                .setSeal(view.seal())
                .setPractice(view.practice())
                .addAllWeightsBp(view.weightsBp())
                .addAllOpenEvents(view.events())
                .setCannotSave(view.cannotSave());
        if (leftMillis != null) {
            table.setLeftMs((int) Math.max(0, Math.min(leftMillis, Integer.MAX_VALUE)));
        }
        Console console = view.console();
        table.setPaused(console.has(Console.Switch.PAUSED))
                .setLocked(console.has(Console.Switch.LOCKED))
                .setStandingsHidden(console.has(Console.Switch.STANDINGS_HIDDEN))
                .setEyesUp(console.has(Console.Switch.EYES_UP))
                .setCoHosted(console.has(Console.Switch.CO_HOSTED))
                .setAnnouncement(console.announcement())
                .setAnnouncements(console.announcements());
        if (console.shown().page() != Shown.Page.NOTHING) {
            table.setShown(shown(console.shown()));
        }
        view.seats().forEach(seat -> table.addSeats(seat(seat)));
        view.standings().forEach(standing -> table.addStandings(standing(standing)));
        view.ballots().forEach(ballot -> table.addBallots(ballot(ballot)));
        if (view.mode() != GameMode.PARALLEL) {
            table.setMode(Deals.mode(view.mode()));
        }
        if (view.teamSize() > 0) {
            table.setTeamSize(view.teamSize());
        }
        view.rivals().forEach(rival -> table.addRivals(rival(rival)));
        view.funds().forEach(fund -> table.addFunds(fund(fund)));
        return table.build();
    }

    private static HostAction.ShowDebrief shown(Shown shown) {
        HostAction.ShowDebrief.Builder message = HostAction.ShowDebrief.newBuilder()
                .setPage(page(shown.page()))
                .setSeat(shown.seat())
                .setRound(shown.round())
                .setWords(shown.words());
        if (shown.plan() != null) {
            message.setPlan(Plans.of(shown.plan()));
        }
        return message.build();
    }

    private static HostAction.ShowDebrief.Page page(Shown.Page page) {
        return switch (page) {
            case NOTHING -> HostAction.ShowDebrief.Page.PAGE_UNSPECIFIED;
            case TABLE -> HostAction.ShowDebrief.Page.TABLE;
            case READINGS -> HostAction.ShowDebrief.Page.READINGS;
            case SEAT -> HostAction.ShowDebrief.Page.SEAT;
            case TURN -> HostAction.ShowDebrief.Page.TURN;
            case DECISIONS -> HostAction.ShowDebrief.Page.DECISIONS;
            case WHAT_IF -> HostAction.ShowDebrief.Page.WHAT_IF;
        };
    }

    private static Ballot ballot(TableView.Ballot ballot) {
        Ballot.Builder message = Ballot.newBuilder().setEvent(ballot.event()).setOpen(ballot.open());
        ballot.readings()
                .forEach(tally -> message.addReadings(Tally.newBuilder()
                        .setReading(tally.reading())
                        .setVotes(tally.votes())
                        .setPlayed(tally.played())));
        return message.build();
    }

    private static PublicSeat seat(TableView.PublicSeat seat) {
        return PublicSeat.newBuilder()
                .setSeat(seat.seat().number())
                .setName(seat.name())
                .setOccupant(occupant(seat.occupant()))
                .setReady(seat.ready())
                .setOnline(seat.online())
                .setEconomy(seat.economy())
                .setBotSentence(seat.botSentence())
                .build();
    }

    private static Standing standing(TableView.Standing standing) {
        Standing.Builder place =
                Standing.newBuilder().setSeat(standing.seat().number()).setScoreCenti(centi(standing.score()));
        standing.dimensionPoints().forEach(points -> place.addDimensionCenti(centi(points)));
        if (standing.par() != null) {
            place.setParCenti(centi(standing.par()));
        }
        return place.build();
    }

    private static Rival rival(RivalView view) {
        Rival.Builder rival = Rival.newBuilder()
                .setSeat(view.seat().number())
                .setStance(view.stance())
                .addAllCards(view.cards());
        view.sectors()
                .forEach(sector -> rival.addSales(RivalSales.newBuilder()
                        .setSector(sector.sector())
                        .setHome(sector.home())
                        .setAbroad(sector.abroad())
                        .setWorldShare(sector.worldShare())));
        view.measures()
                .forEach(measure -> rival.addMeasures(Measure.newBuilder()
                        .setDeal(measure.deal())
                        .setTo(measure.to().number())
                        .setLine(measure.line())));
        return rival.build();
    }

    private static FundState fund(FundView view) {
        return FundState.newBuilder()
                .setSeat(view.seat().number())
                .setBudgetShare(view.budgetShare())
                .setSalesShare(view.salesShare())
                .setResult(view.result())
                .setNational(view.national())
                .putAllShareBp(view.shareBp())
                .build();
    }

    private static int centi(double points) {
        return (int) Math.round(points * PER_POINT);
    }

    static Phase phase(org.chokepoint.server.engine.state.Phase phase) {
        return switch (phase) {
            case LOBBY -> Phase.LOBBY;
            case BRIEFING -> Phase.BRIEFING;
            case PLAN -> Phase.PLAN;
            case COMMIT -> Phase.COMMIT;
            case REPORT -> Phase.REPORT;
            case FINISHED -> Phase.FINISHED;
        };
    }

    private static Occupant occupant(org.chokepoint.server.engine.state.Occupant occupant) {
        return switch (occupant) {
            case EMPTY -> Occupant.EMPTY;
            case PERSON -> Occupant.PERSON;
            case BOT -> Occupant.BOT;
        };
    }
}
