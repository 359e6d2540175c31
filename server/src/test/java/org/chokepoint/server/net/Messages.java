package org.chokepoint.server.net;

import com.google.protobuf.ByteString;
import java.util.Map;
import org.chokepoint.protocol.v1.AnswerDeal;
import org.chokepoint.protocol.v1.AskDebrief;
import org.chokepoint.protocol.v1.AskForecast;
import org.chokepoint.protocol.v1.AskSeatCode;
import org.chokepoint.protocol.v1.AskSoFar;
import org.chokepoint.protocol.v1.AskWhatIf;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CommitPlan;
import org.chokepoint.protocol.v1.CreateGame;
import org.chokepoint.protocol.v1.Hello;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.JoinAs;
import org.chokepoint.protocol.v1.JoinGame;
import org.chokepoint.protocol.v1.KeepStandingOrder;
import org.chokepoint.protocol.v1.LeaveSeat;
import org.chokepoint.protocol.v1.Mode;
import org.chokepoint.protocol.v1.OfferDeal;
import org.chokepoint.protocol.v1.PassCaptaincy;
import org.chokepoint.protocol.v1.Ping;
import org.chokepoint.protocol.v1.PlaceStake;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.Ready;
import org.chokepoint.protocol.v1.Resume;
import org.chokepoint.protocol.v1.SaveDraft;
import org.chokepoint.protocol.v1.TakeOver;
import org.chokepoint.protocol.v1.Timing;
import org.chokepoint.protocol.v1.VoteReadings;
import org.chokepoint.protocol.v1.WatchGame;
import org.chokepoint.protocol.v1.WithdrawDeal;
import org.chokepoint.protocol.v1.WithdrawPlan;
import org.chokepoint.protocol.v1.WithdrawStake;

/** Messages of a client, without their command ids. */
final class Messages {
    static final Plan PLAN = Plan.newBuilder().putShareBp("equipment", 4_000).build();
    static final Plan OTHER_PLAN = Plan.newBuilder()
            .putShareBp("battery", 7_000)
            .putBasicResearchBp("ai", 2_500)
            .build();

    private Messages() {}

    static ClientFrame.Builder hello() {
        return hello(1, 1);
    }

    static ClientFrame.Builder hello(int min, int max) {
        return frame().setHello(Hello.newBuilder()
                .setMinProtocol(min)
                .setMaxProtocol(max)
                .setClient("test")
                .addLanguages("en"));
    }

    /** An untimed quick game with seed 7 that waits for its host. */
    static CreateGame.Builder quick(int seats) {
        return CreateGame.newBuilder()
                .setPack("core")
                .setScenario("quick")
                .setSeed(7)
                .setSeats(seats)
                .setTiming(Timing.newBuilder()
                        .setBriefingMs(0)
                        .setPlanMs(0)
                        .setCommitMs(0)
                        .setReportMs(0));
    }

    static ClientFrame.Builder create(CreateGame.Builder wish) {
        return frame().setCreateGame(wish);
    }

    static ClientFrame.Builder join(String code, String name) {
        return frame().setJoinGame(JoinGame.newBuilder()
                .setCode(code)
                .setAs(JoinAs.newBuilder().setName(name)));
    }

    static ClientFrame.Builder resume(ByteString token) {
        return frame().setResume(Resume.newBuilder().setToken(token));
    }

    static ClientFrame.Builder askSeatCode(int seat) {
        return frame().setAskSeatCode(AskSeatCode.newBuilder().setSeat(seat));
    }

    static ClientFrame.Builder takeOver(String code, String seatCode) {
        return frame().setTakeOver(TakeOver.newBuilder().setCode(code).setSeatCode(seatCode));
    }

    static ClientFrame.Builder watch(String code) {
        return frame().setWatchGame(WatchGame.newBuilder().setCode(code));
    }

    static ClientFrame.Builder move(int seat, int toSeat, int toGroup) {
        return frame().setHostAction(HostAction.newBuilder()
                .setMoveSeat(HostAction.MoveSeat.newBuilder()
                        .setSeat(seat)
                        .setToSeat(toSeat)
                        .setToGroup(toGroup)));
    }

    static ClientFrame.Builder handOver(int seat) {
        return frame().setAskSeatCode(AskSeatCode.newBuilder().setSeat(seat).setHandOver(true));
    }

    static ClientFrame.Builder askCoHostCode() {
        return frame().setAskSeatCode(AskSeatCode.newBuilder().setCoHost(true));
    }

    static ClientFrame.Builder withdrawCoHost() {
        return frame().setHostAction(HostAction.newBuilder().setWithdrawCoHost(HostAction.WithdrawCoHost.newBuilder()));
    }

    /** To a group of a class; 0 for any. */
    static ClientFrame.Builder join(String code, String name, ByteString token, int group) {
        return frame().setJoinGame(JoinGame.newBuilder()
                .setCode(code)
                .setAs(JoinAs.newBuilder().setName(name))
                .setSeatToken(token)
                .setGroup(group));
    }

    static ClientFrame.Builder watch(String code, int group) {
        return frame().setWatchGame(WatchGame.newBuilder().setCode(code).setGroup(group));
    }

    /** One more group of the class of a game whose host has this secret. */
    static ClientFrame.Builder group(ByteString hostToken) {
        return create(CreateGame.newBuilder().setGroupOf(hostToken));
    }

    static ClientFrame.Builder turn(HostAction.Turn.Switch which, boolean on) {
        return frame().setHostAction(HostAction.newBuilder()
                .setTurn(HostAction.Turn.newBuilder().setWhich(which).setOn(on)));
    }

    static ClientFrame.Builder draft(Plan plan, boolean forecast) {
        return frame().setSaveDraft(SaveDraft.newBuilder().setPlan(plan).setForecast(forecast));
    }

    static ClientFrame.Builder commit(Plan plan) {
        return frame().setCommitPlan(CommitPlan.newBuilder().setPlan(plan));
    }

    static ClientFrame.Builder withdraw() {
        return frame().setWithdrawPlan(WithdrawPlan.newBuilder());
    }

    static ClientFrame.Builder ready() {
        return frame().setReady(Ready.newBuilder());
    }

    static ClientFrame.Builder forecast(Plan plan) {
        return frame().setAskForecast(AskForecast.newBuilder().setPlan(plan));
    }

    static ClientFrame.Builder debrief(int seat) {
        return frame().setAskDebrief(AskDebrief.newBuilder().setSeat(seat));
    }

    static ClientFrame.Builder soFar() {
        return frame().setAskSoFar(AskSoFar.newBuilder());
    }

    static ClientFrame.Builder whatIf(int seat, int round) {
        return frame().setAskWhatIf(AskWhatIf.newBuilder().setSeat(seat).setRound(round));
    }

    static ClientFrame.Builder whatIf(int seat, int round, Plan plan) {
        return frame().setAskWhatIf(
                        AskWhatIf.newBuilder().setSeat(seat).setRound(round).setPlan(plan));
    }

    static ClientFrame.Builder leave() {
        return frame().setLeaveSeat(LeaveSeat.newBuilder());
    }

    static ClientFrame.Builder vote(String event, String reading) {
        return frame().setVoteReadings(VoteReadings.newBuilder().putReadings(event, reading));
    }

    static ClientFrame.Builder start() {
        return frame().setHostAction(HostAction.newBuilder().setStart(HostAction.Start.newBuilder()));
    }

    static ClientFrame.Builder lock() {
        HostAction.Turn.Builder lock = HostAction.Turn.newBuilder()
                .setWhich(HostAction.Turn.Switch.LOCKED)
                .setOn(true);
        return frame().setHostAction(HostAction.newBuilder().setTurn(lock));
    }

    static ClientFrame.Builder remove(int seat) {
        return frame().setHostAction(HostAction.newBuilder()
                .setRemoveSeat(HostAction.RemoveSeat.newBuilder().setSeat(seat)));
    }

    static ClientFrame.Builder weights(Map<String, Integer> weightsBp) {
        return frame().setHostAction(HostAction.newBuilder()
                .setChooseWeights(HostAction.ChooseWeights.newBuilder().putAllWeightsBp(weightsBp)));
    }

    static ClientFrame.Builder sendToLobby(int seat) {
        return frame().setHostAction(HostAction.newBuilder()
                .setSendToLobby(HostAction.SendToLobby.newBuilder().setSeat(seat)));
    }

    /** Of one person of a team. */
    static ClientFrame.Builder remove(int seat, int member) {
        return frame().setHostAction(HostAction.newBuilder()
                .setRemoveSeat(HostAction.RemoveSeat.newBuilder().setSeat(seat).setMember(member)));
    }

    static ClientFrame.Builder rename(int seat, int member, String name) {
        return frame().setHostAction(HostAction.newBuilder()
                .setRenameSeat(HostAction.RenameSeat.newBuilder()
                        .setSeat(seat)
                        .setMember(member)
                        .setName(name)));
    }

    static ClientFrame.Builder appoint(int seat, int member) {
        return frame().setHostAction(HostAction.newBuilder()
                .setAppointCaptain(
                        HostAction.AppointCaptain.newBuilder().setSeat(seat).setMember(member)));
    }

    static ClientFrame.Builder captain(int member) {
        return frame().setPassCaptaincy(PassCaptaincy.newBuilder().setMember(member));
    }

    /** An untimed quick game of teams. */
    static CreateGame.Builder teams(int seats, int teamSize) {
        return quick(seats).setTeamSize(teamSize);
    }

    static ClientFrame.Builder joinTeam(String code, String name, int team) {
        return frame().setJoinGame(JoinGame.newBuilder()
                .setCode(code)
                .setAs(JoinAs.newBuilder().setName(name))
                .setTeam(team));
    }

    static ClientFrame.Builder askSeatCode(int seat, int member) {
        return frame().setAskSeatCode(AskSeatCode.newBuilder().setSeat(seat).setMember(member));
    }

    static ClientFrame.Builder nextPhase() {
        return frame().setHostAction(HostAction.newBuilder().setNextPhase(HostAction.NextPhase.newBuilder()));
    }

    static ClientFrame.Builder reopen() {
        return frame().setHostAction(HostAction.newBuilder().setReopenRound(HostAction.ReopenRound.newBuilder()));
    }

    static ClientFrame.Builder inject(String event) {
        return frame().setHostAction(HostAction.newBuilder()
                .setInjectEvent(HostAction.InjectEvent.newBuilder().setEvent(event)));
    }

    static ClientFrame.Builder giveTime(int seat, int seconds) {
        return frame().setHostAction(HostAction.newBuilder()
                .setGiveTime(HostAction.GiveTime.newBuilder().setSeat(seat).setSeconds(seconds)));
    }

    static ClientFrame.Builder endGame() {
        return frame().setHostAction(HostAction.newBuilder().setEndGame(HostAction.EndGame.newBuilder()));
    }

    /** A quick game of rivals who all lead the same economy. */
    static CreateGame.Builder rivals(int seats) {
        return quick(seats).setMode(Mode.RIVALS).addEconomies("great_market").addBots("integrator");
    }

    static ClientFrame.Builder offer(int to, String deal, String line, int money) {
        return frame().setOfferDeal(OfferDeal.newBuilder()
                .setTo(to)
                .setDeal(deal)
                .setLine(line)
                .setMoney(money));
    }

    static ClientFrame.Builder answer(long deal, boolean accept) {
        return frame().setAnswerDeal(AnswerDeal.newBuilder().setDealId(deal).setAccept(accept));
    }

    static ClientFrame.Builder withdrawDeal(long deal) {
        return frame().setWithdrawDeal(WithdrawDeal.newBuilder().setDealId(deal));
    }

    static ClientFrame.Builder stake(String question, int percent) {
        return frame().setPlaceStake(
                        PlaceStake.newBuilder().setQuestion(question).setPercent(percent));
    }

    static ClientFrame.Builder withdrawStake(String question) {
        return frame().setWithdrawStake(WithdrawStake.newBuilder().setQuestion(question));
    }

    static ClientFrame.Builder standing(Plan plan) {
        return frame().setKeepStandingOrder(KeepStandingOrder.newBuilder().setPlan(plan));
    }

    static ClientFrame.Builder ping(long nonce) {
        return frame().setPing(Ping.newBuilder().setNonce(nonce));
    }

    static Plan shares(Map<String, Integer> shareBp) {
        return Plan.newBuilder().putAllShareBp(shareBp).build();
    }

    private static ClientFrame.Builder frame() {
        return ClientFrame.newBuilder();
    }
}
