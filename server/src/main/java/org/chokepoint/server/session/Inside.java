package org.chokepoint.server.session;

import java.util.Map;
import java.util.Optional;
import org.chokepoint.server.engine.command.AnswerDeal;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.HostCommand;
import org.chokepoint.server.engine.command.KeepStandingOrder;
import org.chokepoint.server.engine.command.LeaveSeat;
import org.chokepoint.server.engine.command.MarkReady;
import org.chokepoint.server.engine.command.OfferDeal;
import org.chokepoint.server.engine.command.PassCaptaincy;
import org.chokepoint.server.engine.command.PlaceStake;
import org.chokepoint.server.engine.command.RemoveSeat;
import org.chokepoint.server.engine.command.SaveDraft;
import org.chokepoint.server.engine.command.SeatCommand;
import org.chokepoint.server.engine.command.SendToLobby;
import org.chokepoint.server.engine.command.ShowPage;
import org.chokepoint.server.engine.command.VoteReadings;
import org.chokepoint.server.engine.command.WithdrawCoHost;
import org.chokepoint.server.engine.command.WithdrawDeal;
import org.chokepoint.server.engine.command.WithdrawPlan;
import org.chokepoint.server.engine.command.WithdrawStake;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.TableView;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Answer;
import org.chokepoint.server.room.Attached;
import org.chokepoint.server.room.DebriefQuestion;
import org.chokepoint.server.room.Debriefed;
import org.chokepoint.server.room.Publication;
import org.chokepoint.server.room.Publication.PrivateUpdate;
import org.chokepoint.server.room.Rooms;
import org.jspecify.annotations.Nullable;

/** In a game, as its host, on a seat, both, or as a spectator. */
final class Inside extends Stage {
    private final GameId game;
    private final boolean host;
    private final boolean coHost;
    private Actor.@Nullable Player player;
    private Attachment attachment;

    Inside(Session session, Role role, Attachment attachment) {
        super(session);
        this.game = role.game();
        this.host = role.host();
        this.coHost = role.coHost();
        this.player = role.player();
        this.attachment = attachment;
    }

    /**
     * What a connection is in a game; a spectator is neither host nor seated.
     *
     * @param player null when it has no seat
     * @param coHost hosts beside the first host
     */
    record Role(GameId game, boolean host, Actor.@Nullable Player player, boolean coHost) {
        /** A seat, the first host, both or neither. */
        Role(GameId game, boolean host, Actor.@Nullable Player player) {
            this(game, host, player, false);
        }
    }

    /** Older connections with the same places are closed. */
    void takePlaces() {
        if (host) {
            links().take(hostsPlace(), session);
        }
        if (player != null) {
            links().take(new Links.Place(game, player), session);
        }
    }

    private Links.Place hostsPlace() {
        return new Links.Place(game, null, coHost);
    }

    /** In whose name this connection hosts. */
    private Actor.Host asHost() {
        return new Actor.Host(coHost);
    }

    boolean hearsWith(Ear ear) {
        return attachment.ear() == ear;
    }

    void told(Ear ear, Publication news) {
        if (hearsWith(ear)) {
            session.seen(news.version());
            TableView table = news.table();
            Envelope.PublicPart open = table == null ? null : new Envelope.PublicPart(table, news.leftMillis());
            session.deliver(0, reply(news.mine()), open, false);
        }
    }

    private static Reply reply(@Nullable PrivateUpdate mine) {
        if (mine instanceof PrivateUpdate.RoundOpened opened) {
            return new Reply.RoundOpened(opened.view());
        }
        if (mine instanceof PrivateUpdate.RoundReported reported) {
            return new Reply.RoundReported(reported.report());
        }
        if (mine instanceof PrivateUpdate.RoundReopened reopened) {
            return new Reply.Refreshed(reopened.view());
        }
        if (mine instanceof PrivateUpdate.TimeGiven given) {
            return new Reply.TimeGiven(given.millis());
        }
        if (mine instanceof PrivateUpdate.DealsChanged changed) {
            return new Reply.DealsChanged(changed.deals());
        }
        if (mine instanceof PrivateUpdate.StakesChanged changed) {
            return new Reply.StakesChanged(changed.predictions());
        }
        if (mine instanceof PrivateUpdate.DeskChanged changed) {
            return new Reply.DeskChanged(changed.desk());
        }
        if (mine instanceof PrivateUpdate.TeamsChanged changed) {
            return new Reply.TeamsChanged(changed.teams());
        }
        return mine instanceof PrivateUpdate.Ended ended ? new Reply.Ended(ended.over()) : new Reply.PublicOnly();
    }

    @Override
    void saveDraft(long commandId, Request.SaveDraft request) {
        Actor.Player mine = player;
        if (seatFor(commandId, request.plan()) == null || mine == null) {
            return;
        }
        SaveDraft command = new SaveDraft(mine.seat(), request.plan());
        if (!request.forecast()) {
            submit(commandId, command);
            return;
        }
        session.await(
                rooms().submit(game, mine, commandId, mine.says(command))
                        .thenCombine(rooms().forecast(game, mine.seat(), request.plan()), Inside::withForecast),
                answer -> answer(commandId, answer));
    }

    @Override
    void commitPlan(long commandId, Request.CommitPlan request) {
        SeatId mine = seatFor(commandId, request.plan());
        if (mine != null) {
            submit(commandId, new CommitPlan(mine, request.plan()));
        }
    }

    @Override
    void withdrawPlan(long commandId) {
        SeatId mine = seatFor(commandId, PlanOrder.EMPTY);
        if (mine != null) {
            submit(commandId, new WithdrawPlan(mine));
        }
    }

    @Override
    void ready(long commandId) {
        SeatId mine = seatFor(commandId, PlanOrder.EMPTY);
        if (mine != null) {
            submit(commandId, new MarkReady(mine));
        }
    }

    @Override
    void askForecast(long commandId, Request.AskForecast request) {
        SeatId mine = seatFor(commandId, request.plan());
        if (mine != null) {
            session.await(rooms().forecast(game, mine, request.plan()), answer -> foreseen(commandId, answer));
        }
    }

    @Override
    void voteReadings(long commandId, Request.VoteReadings request) {
        SeatId mine = seatFor(commandId, PlanOrder.EMPTY);
        Optional<Refusal> fault = PlanLimits.checkVote(request.readings());
        if (mine != null && fault.isPresent()) {
            session.refuse(commandId, fault.get());
        } else if (mine != null) {
            submit(commandId, new VoteReadings(mine, request.readings()));
        }
    }

    @Override
    void askDebrief(long commandId, Request.AskDebrief request) {
        ask(commandId, new DebriefQuestion.Whole(request.seat()));
    }

    @Override
    void askSoFar(long commandId) {
        if (seatFor(commandId, PlanOrder.EMPTY) != null) {
            ask(commandId, new DebriefQuestion.SoFar());
        }
    }

    @Override
    void askWhatIf(long commandId, Request.AskWhatIf request) {
        PlanOrder plan = request.plan();
        Optional<Refusal> fault = plan == null ? Optional.empty() : PlanLimits.check(plan);
        if (fault.isPresent()) {
            session.refuse(commandId, fault.get());
        } else {
            ask(commandId, new DebriefQuestion.WhatIf(request.seat(), request.round(), plan));
        }
    }

    private void ask(long commandId, DebriefQuestion question) {
        session.await(rooms().debrief(game, asking(question.seat()), question), answer -> explained(commandId, answer));
    }

    /** A host who plays asks as the host for what is not his own. */
    private Actor asking(int wanted) {
        Actor.Player own = player;
        if (own != null && (wanted == 0 || wanted == own.seat().number())) {
            return own;
        }
        return host ? asHost() : own == null ? new Actor.Spectator() : own;
    }

    private void explained(long commandId, Debriefed answer) {
        if (answer instanceof Debriefed.Told told) {
            session.seen(told.version());
            session.reply(commandId, new Reply.Explained(told.table(), told.seat(), told.predictions()));
        } else if (answer instanceof Debriefed.SoFar soFar) {
            session.seen(soFar.version());
            session.reply(commandId, new Reply.SoFar(soFar.rounds(), soFar.seat()));
        } else if (answer instanceof Debriefed.Supposed supposed) {
            session.seen(supposed.version());
            session.reply(commandId, new Reply.Supposed(supposed.whatIf()));
        } else if (answer instanceof Debriefed.Refused refused) {
            session.refuse(commandId, new Refusal.ByRule(refused.why()));
        } else {
            session.refuse(commandId, Refusal.of(Problem.INTERNAL));
        }
    }

    @Override
    void askSeatCode(long commandId, Request.AskSeatCode request) {
        Actor.Player own = player;
        int wanted = request.seat();
        int seats = rooms().setup(game).map(GameSetup::seats).orElse(0);
        if (request.coHost()) {
            askCoHostCode(commandId);
        } else if (request.handOver() && !host) {
            hostsAlone(commandId, "HandOver");
        } else if (request.handOver() && wanted >= 1 && wanted <= seats) {
            Reception reception = session.reception();
            SeatId of = new SeatId(wanted);
            String code = reception.seatCodes().handOver(game, of, reception.nowNanos());
            session.reply(commandId, new Reply.SeatCode(of, code, Limits.SEAT_CODE_SECONDS));
        } else if (own != null
                && request.member() == 0
                && (wanted == 0 || wanted == own.seat().number())) {
            Reception reception = session.reception();
            showSeatCode(commandId, own.seat(), reception.seatCodes().draw(game, own, reception.nowNanos()));
        } else if (!host) {
            noSeat(commandId);
        } else if (wanted < 1 || wanted > seats) {
            session.refuse(commandId, Refusal.outOfRange("ask_seat_code.seat", Integer.toString(wanted), 1, seats));
        } else {
            SeatId of = new SeatId(wanted);
            Reception reception = session.reception();
            String code = request.member() == 0
                    ? reception.seatCodes().invite(game, of, reception.nowNanos())
                    : reception.seatCodes().draw(game, new Actor.Player(of, request.member()), reception.nowNanos());
            showSeatCode(commandId, of, code);
        }
    }

    private void askCoHostCode(long commandId) {
        if (!host) {
            hostsAlone(commandId, "CoHost");
        } else if (coHost) {
            firstHostAlone(commandId);
        } else {
            Reception reception = session.reception();
            String code = reception.seatCodes().coHost(game, reception.nowNanos());
            session.reply(commandId, new Reply.SeatCode(null, code, Limits.SEAT_CODE_SECONDS));
        }
    }

    private void firstHostAlone(long commandId) {
        session.refuse(commandId, Refusal.rule(Reason.FIRST_HOST_ALONE, "", Map.of()));
    }

    @Override
    void moveSeat(long commandId, Request.MoveSeat wish) {
        if (host) {
            new Moving(session, game, asHost()).begin(commandId, wish);
        } else {
            super.moveSeat(commandId, wish);
        }
    }

    private void showSeatCode(long commandId, SeatId of, String code) {
        session.reply(commandId, new Reply.SeatCode(of, code, Limits.SEAT_CODE_SECONDS));
    }

    @Override
    void leaveSeat(long commandId) {
        Actor.Player mine = player;
        if (seatFor(commandId, PlanOrder.EMPTY) != null && mine != null) {
            session.await(
                    rooms().submit(game, mine, commandId, mine.says(new LeaveSeat(mine.seat()))),
                    answer -> left(commandId, mine, answer));
        }
    }

    @Override
    void passCaptaincy(long commandId, Request.PassCaptaincy request) {
        SeatId mine = seatFor(commandId, PlanOrder.EMPTY);
        if (mine != null) {
            submit(commandId, new PassCaptaincy(mine, request.member()));
        }
    }

    @Override
    void offerDeal(long commandId, Request.OfferDeal request) {
        SeatId mine = seatFor(commandId, PlanOrder.EMPTY);
        Optional<Refusal> fault = PlanLimits.ids(Map.of("deal", request.deal(), "line", request.line()));
        if (mine != null && fault.isPresent()) {
            session.refuse(commandId, fault.get());
        } else if (mine != null) {
            submit(commandId, new OfferDeal(mine, request.to(), request.deal(), request.line(), request.money()));
        }
    }

    @Override
    void answerDeal(long commandId, Request.AnswerDeal request) {
        SeatId mine = seatFor(commandId, PlanOrder.EMPTY);
        if (mine != null) {
            submit(commandId, new AnswerDeal(mine, request.deal(), request.accept()));
        }
    }

    @Override
    void withdrawDeal(long commandId, Request.WithdrawDeal request) {
        SeatId mine = seatFor(commandId, PlanOrder.EMPTY);
        if (mine != null) {
            submit(commandId, new WithdrawDeal(mine, request.deal()));
        }
    }

    @Override
    void placeStake(long commandId, Request.PlaceStake request) {
        SeatId mine = seatNaming(commandId, request.question());
        if (mine != null) {
            submit(commandId, new PlaceStake(mine, request.question(), request.percent()));
        }
    }

    @Override
    void withdrawStake(long commandId, Request.WithdrawStake request) {
        SeatId mine = seatNaming(commandId, request.question());
        if (mine != null) {
            submit(commandId, new WithdrawStake(mine, request.question()));
        }
    }

    @Override
    void keepStandingOrder(long commandId, Request.KeepStandingOrder request) {
        SeatId mine = seatFor(commandId, request.plan() == null ? PlanOrder.EMPTY : request.plan());
        if (mine != null) {
            submit(commandId, new KeepStandingOrder(mine, request.plan()));
        }
    }

    @Override
    void hostAction(long commandId, HostCommand command) {
        if (!host) {
            super.hostAction(commandId, command);
            return;
        }
        if (coHost && command instanceof WithdrawCoHost) {
            firstHostAlone(commandId);
            return;
        }
        PlanOrder plan = command instanceof ShowPage page ? page.shown().plan() : null;
        Optional<Refusal> fault = plan == null ? Optional.empty() : PlanLimits.check(plan);
        if (fault.isPresent()) {
            session.refuse(commandId, fault.get());
            return;
        }
        session.await(rooms().submit(game, asHost(), commandId, command), answer -> {
            if (answer instanceof Answer.Accepted) {
                follow(command);
            }
            answer(commandId, answer);
        });
    }

    /** What a command of the host means for connections and secrets. */
    private void follow(HostCommand command) {
        if (command instanceof RemoveSeat removal) {
            removed(removal.seat(), removal.member(), Farewell.REMOVED);
        } else if (command instanceof SendToLobby sent) {
            removed(sent.seat(), 0, Farewell.SENT_TO_LOBBY);
        } else if (command instanceof WithdrawCoHost) {
            session.reception().keys().withdrawCoHost(game);
            links().remove(new Links.Place(game, null, true), Farewell.CO_HOST_WITHDRAWN);
        }
    }

    @Override
    void end() {
        attachment.detach(rooms());
        if (host) {
            links().leave(hostsPlace(), session);
        }
        if (player != null) {
            links().leave(new Links.Place(game, player), session);
        }
    }

    /** The own seat, when there is one and the plan has the shape of a plan; otherwise the client is told. */
    private @Nullable SeatId seatFor(long commandId, PlanOrder plan) {
        if (player == null) {
            noSeat(commandId);
            return null;
        }
        Optional<Refusal> fault = PlanLimits.check(plan);
        fault.ifPresent(why -> session.refuse(commandId, why));
        return fault.isPresent() ? null : player.seat();
    }

    /** The own seat, when there is one and the question could be one; otherwise the client is told. */
    private @Nullable SeatId seatNaming(long commandId, String question) {
        SeatId mine = seatFor(commandId, PlanOrder.EMPTY);
        Optional<Refusal> fault = PlanLimits.ids(Map.of("question", question));
        if (mine != null && fault.isPresent()) {
            session.refuse(commandId, fault.get());
            return null;
        }
        return mine;
    }

    private void submit(long commandId, SeatCommand command) {
        Actor.Player mine = player;
        if (mine != null) {
            session.await(
                    rooms().submit(game, mine, commandId, mine.says(command)), answer -> answer(commandId, answer));
        }
    }

    /** The secrets open nothing any more and the connections end; a host who plays goes on as host. */
    private void removed(SeatId gone, int member, Farewell why) {
        Actor.Player mine = player;
        Actor.Player one = new Actor.Player(gone, member);
        boolean all = member == 0;
        if (all) {
            session.reception().giveUp(game, gone);
        } else {
            session.reception().giveUp(game, one);
        }
        if (mine != null && (all ? mine.seat().equals(gone) : mine.equals(one))) {
            listenAsHost(mine);
        }
        if (all) {
            links().remove(game, gone, why);
        } else {
            links().remove(new Links.Place(game, one), why);
        }
    }

    private void answer(long commandId, Answer answer) {
        if (answer instanceof Answer.Accepted accepted) {
            session.seen(accepted.version());
            session.reply(commandId, new Reply.Accepted(accepted.forecast()));
        } else {
            session.refuse(commandId, why(answer));
        }
    }

    private void foreseen(long commandId, Answer answer) {
        if (answer instanceof Answer.Accepted accepted && accepted.forecast() != null) {
            session.seen(accepted.version());
            session.reply(commandId, new Reply.Foreseen(accepted.forecast()));
        } else {
            session.refuse(commandId, why(answer));
        }
    }

    private void left(long commandId, Actor.Player mine, Answer answer) {
        answer(commandId, answer);
        if (!(answer instanceof Answer.Accepted)) {
            return;
        }
        session.reception().giveUp(game, mine);
        if (session.isGone()) {
            return;
        }
        if (host) {
            listenAsHost(mine);
        } else {
            session.farewell(Farewell.LEFT);
        }
    }

    /** The host gave the own seat up: from now on only the public facts. */
    private void listenAsHost(Actor.Player former) {
        links().leave(new Links.Place(game, former), session);
        attachment.detach(rooms());
        player = null;
        attachment = new Attachment(game, asHost(), new Ear(session));
        session.await(rooms().attach(game, attachment.actor(), attachment.ear()), attached -> {
            if (attached instanceof Attached.Listening listening) {
                session.seen(listening.version());
                Envelope.PublicPart table = new Envelope.PublicPart(listening.table(), listening.leftMillis());
                session.deliver(0, new Reply.PublicOnly(), table, false);
                if (!listening.teams().isEmpty()) {
                    session.reply(0, new Reply.TeamsChanged(listening.teams()));
                }
                attachment.ear().open();
            } else {
                session.refuse(Refusal.closing(Problem.INTERNAL, Map.of()));
            }
        });
    }

    private static Answer withForecast(Answer saved, Answer forecast) {
        return saved instanceof Answer.Accepted accepted && forecast instanceof Answer.Accepted seen
                ? new Answer.Accepted(accepted.version(), seen.forecast())
                : saved;
    }

    static Refusal why(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            return new Refusal.ByRule(refused.why());
        }
        return answer instanceof Answer.Busy ? Refusal.of(Problem.BUSY) : Refusal.of(Problem.INTERNAL);
    }

    private Rooms rooms() {
        return session.reception().rooms();
    }

    private Links links() {
        return session.reception().links();
    }
}
