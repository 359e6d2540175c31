package org.chokepoint.server.net.wire;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.protocol.v1.AskWhatIf;
import org.chokepoint.protocol.v1.Brevity;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CreateGame;
import org.chokepoint.protocol.v1.Hello;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.JoinAs;
import org.chokepoint.protocol.v1.OfferDeal;
import org.chokepoint.protocol.v1.Timing;
import org.chokepoint.server.engine.command.AddTime;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.Announce;
import org.chokepoint.server.engine.command.AppointCaptain;
import org.chokepoint.server.engine.command.ChooseWeights;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.command.GiveTime;
import org.chokepoint.server.engine.command.InjectEvent;
import org.chokepoint.server.engine.command.RemoveSeat;
import org.chokepoint.server.engine.command.RenameSeat;
import org.chokepoint.server.engine.command.ReopenRound;
import org.chokepoint.server.engine.command.SendToLobby;
import org.chokepoint.server.engine.command.ShowPage;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.command.StartPractice;
import org.chokepoint.server.engine.command.TurnSwitch;
import org.chokepoint.server.engine.command.WithdrawCoHost;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Shown;
import org.chokepoint.server.room.NewGame;
import org.chokepoint.server.session.Limits;
import org.chokepoint.server.session.Request;
import org.chokepoint.server.session.Speech;
import org.chokepoint.server.session.Token;

/** Client messages as requests. Nothing is judged here; numbers that do not fit are mapped to ones that are refused. */
public final class Requests {
    private Requests() {}

    /**
     * Reads one frame's bytes.
     *
     * @throws InvalidProtocolBufferException when they are no message
     */
    public static ClientFrame parse(ByteBuffer frame) throws InvalidProtocolBufferException {
        CodedInputStream in = CodedInputStream.newInstance(frame);
        in.setRecursionLimit(Limits.MESSAGE_DEPTH);
        ClientFrame message = ClientFrame.parser().parseFrom(in);
        in.checkLastTagWas(0);
        return message;
    }

    /** What the client asks for. */
    public static Request of(ClientFrame frame) {
        return switch (frame.getBodyCase()) {
            case HELLO ->
                new Request.Hello(
                        Integer.toUnsignedLong(frame.getHello().getMinProtocol()),
                        Integer.toUnsignedLong(frame.getHello().getMaxProtocol()),
                        frame.getHello().getClient(),
                        speech(frame.getHello()));
            case CREATE_GAME -> create(frame.getCreateGame());
            case JOIN_GAME ->
                new Request.JoinGame(
                        frame.getJoinGame().getCode(),
                        frame.getJoinGame().getAs().getName(),
                        new Token(frame.getJoinGame().getSeatToken().toByteArray()),
                        saturated(frame.getJoinGame().getGroup()),
                        saturated(frame.getJoinGame().getTeam()));
            case RESUME ->
                new Request.Resume(new Token(frame.getResume().getToken().toByteArray()));
            case TAKE_OVER ->
                new Request.TakeOver(
                        frame.getTakeOver().getCode(),
                        frame.getTakeOver().getSeatCode(),
                        frame.getTakeOver().getAs().getName());
            case ASK_SEAT_CODE ->
                new Request.AskSeatCode(
                        saturated(frame.getAskSeatCode().getSeat()),
                        frame.getAskSeatCode().getHandOver(),
                        frame.getAskSeatCode().getCoHost(),
                        saturated(frame.getAskSeatCode().getMember()));
            case WATCH_GAME ->
                new Request.WatchGame(
                        frame.getWatchGame().getCode(),
                        saturated(frame.getWatchGame().getGroup()));
            case SAVE_DRAFT ->
                new Request.SaveDraft(
                        Plans.of(frame.getSaveDraft().getPlan()),
                        frame.getSaveDraft().getForecast());
            case COMMIT_PLAN ->
                new Request.CommitPlan(Plans.of(frame.getCommitPlan().getPlan()));
            case WITHDRAW_PLAN -> new Request.WithdrawPlan();
            case READY -> new Request.Ready();
            case ASK_FORECAST ->
                new Request.AskForecast(Plans.of(frame.getAskForecast().getPlan()));
            case ASK_DEBRIEF ->
                new Request.AskDebrief(saturated(frame.getAskDebrief().getSeat()));
            case ASK_SO_FAR -> new Request.AskSoFar();
            case ASK_WHAT_IF -> whatIf(frame.getAskWhatIf());
            case LEAVE_SEAT -> new Request.LeaveSeat();
            case PASS_CAPTAINCY ->
                new Request.PassCaptaincy(saturated(frame.getPassCaptaincy().getMember()));
            case HOST_ACTION -> hostAction(frame.getHostAction());
            case PING -> new Request.Ping(frame.getPing().getNonce());
            case VOTE_READINGS ->
                new Request.VoteReadings(frame.getVoteReadings().getReadingsMap());
            case OFFER_DEAL -> offer(frame.getOfferDeal());
            case ANSWER_DEAL ->
                new Request.AnswerDeal(
                        frame.getAnswerDeal().getDealId(), frame.getAnswerDeal().getAccept());
            case WITHDRAW_DEAL ->
                new Request.WithdrawDeal(frame.getWithdrawDeal().getDealId());
            case PLACE_STAKE ->
                new Request.PlaceStake(
                        frame.getPlaceStake().getQuestion(),
                        saturated(frame.getPlaceStake().getPercent()));
            case WITHDRAW_STAKE ->
                new Request.WithdrawStake(frame.getWithdrawStake().getQuestion());
            case KEEP_STANDING_ORDER ->
                new Request.KeepStandingOrder(
                        frame.getKeepStandingOrder().hasPlan()
                                ? Plans.of(frame.getKeepStandingOrder().getPlan())
                                : null);
            case BODY_NOT_SET -> new Request.Unknown("body");
        };
    }

    private static Request whatIf(AskWhatIf ask) {
        return new Request.AskWhatIf(
                saturated(ask.getSeat()), saturated(ask.getRound()), ask.hasPlan() ? Plans.of(ask.getPlan()) : null);
    }

    private static Request hostAction(HostAction action) {
        return switch (action.getActionCase()) {
            case START -> new Request.HostAction(new StartGame());
            case PRACTISE -> new Request.HostAction(new StartPractice());
            case REOPEN_ROUND -> new Request.HostAction(new ReopenRound());
            case NEXT_PHASE -> new Request.HostAction(new AdvancePhase(AdvancePhase.Why.TIME_OVER));
            case END_GAME -> new Request.HostAction(new EndGame());
            case TURN ->
                turn(action.getTurn().getWhich())
                        .<Request>map(which -> new Request.HostAction(
                                new TurnSwitch(which, action.getTurn().getOn())))
                        .orElseGet(() -> new Request.Unknown("host_action.turn.which"));
            case ADD_TIME ->
                new Request.HostAction(
                        new AddTime(Integer.toUnsignedLong(action.getAddTime().getSeconds())));
            case GIVE_TIME ->
                new Request.HostAction(new GiveTime(
                        seat(action.getGiveTime().getSeat()),
                        Integer.toUnsignedLong(action.getGiveTime().getSeconds())));
            case INJECT_EVENT ->
                new Request.HostAction(new InjectEvent(action.getInjectEvent().getEvent()));
            case ANNOUNCE ->
                new Request.HostAction(new Announce(action.getAnnounce().getText()));
            case RENAME_SEAT ->
                new Request.HostAction(new RenameSeat(
                        seat(action.getRenameSeat().getSeat()),
                        action.getRenameSeat().getName(),
                        saturated(action.getRenameSeat().getMember())));
            case APPOINT_CAPTAIN ->
                new Request.HostAction(new AppointCaptain(
                        seat(action.getAppointCaptain().getSeat()),
                        saturated(action.getAppointCaptain().getMember())));
            case REMOVE_SEAT ->
                new Request.HostAction(new RemoveSeat(
                        seat(action.getRemoveSeat().getSeat()),
                        saturated(action.getRemoveSeat().getMember())));
            case SEND_TO_LOBBY ->
                new Request.HostAction(
                        new SendToLobby(seat(action.getSendToLobby().getSeat())));
            case CHOOSE_WEIGHTS ->
                new Request.HostAction(
                        new ChooseWeights(weights(action.getChooseWeights().getWeightsBpMap())));
            case SHOW_DEBRIEF -> new Request.HostAction(new ShowPage(shown(action.getShowDebrief())));
            case MOVE_SEAT ->
                new Request.MoveSeat(
                        seat(action.getMoveSeat().getSeat()),
                        saturated(action.getMoveSeat().getToSeat()),
                        saturated(action.getMoveSeat().getToGroup()));
            case WITHDRAW_CO_HOST -> new Request.HostAction(new WithdrawCoHost());
            case ACTION_NOT_SET -> new Request.Unknown("host_action.action");
        };
    }

    /** A seat as numbered by a client; what is no seat becomes one that no game has. */
    private static SeatId seat(int number) {
        return new SeatId(number == 0 ? Integer.MAX_VALUE : saturated(number));
    }

    private static Shown shown(HostAction.ShowDebrief message) {
        return new Shown(
                page(message.getPage()),
                saturated(message.getSeat()),
                saturated(message.getRound()),
                message.hasPlan() ? Plans.of(message.getPlan()) : null,
                message.getWords());
    }

    /** A page that this version does not know shows nothing. */
    private static Shown.Page page(HostAction.ShowDebrief.Page page) {
        return switch (page) {
            case TABLE -> Shown.Page.TABLE;
            case READINGS -> Shown.Page.READINGS;
            case SEAT -> Shown.Page.SEAT;
            case TURN -> Shown.Page.TURN;
            case DECISIONS -> Shown.Page.DECISIONS;
            case WHAT_IF -> Shown.Page.WHAT_IF;
            case PAGE_UNSPECIFIED, UNRECOGNIZED -> Shown.Page.NOTHING;
        };
    }

    private static Optional<Console.Switch> turn(HostAction.Turn.Switch which) {
        return switch (which) {
            case PAUSED -> Optional.of(Console.Switch.PAUSED);
            case LOCKED -> Optional.of(Console.Switch.LOCKED);
            case STANDINGS_HIDDEN -> Optional.of(Console.Switch.STANDINGS_HIDDEN);
            case EYES_UP -> Optional.of(Console.Switch.EYES_UP);
            case SWITCH_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
        };
    }

    private static Request offer(OfferDeal message) {
        return new Request.OfferDeal(
                saturated(message.getTo()), message.getDeal(), message.getLine(), message.getMoney());
    }

    private static Speech speech(Hello hello) {
        Set<Speech.Brevity> brevity = EnumSet.noneOf(Speech.Brevity.class);
        hello.getBrevityList().forEach(wish -> brevity(wish).ifPresent(brevity::add));
        return new Speech(hello.getLanguagesList(), brevity);
    }

    /** What this version does not know is told in full. */
    private static Optional<Speech.Brevity> brevity(Brevity wish) {
        return switch (wish) {
            case PACKED -> Optional.of(Speech.Brevity.PACKED);
            case NO_CAUSES -> Optional.of(Speech.Brevity.NO_CAUSES);
            case NO_TEXTS -> Optional.of(Speech.Brevity.NO_TEXTS);
            case BREVITY_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
        };
    }

    private static Request create(CreateGame message) {
        NewGame wish = new NewGame(
                message.getPack(),
                message.getScenario(),
                message.hasSeed() ? message.getSeed() : null,
                saturated(message.getSeats()),
                message.getBotsList(),
                timing(message.getTiming()),
                saturated(message.getStartWithPlayers()),
                Deals.mode(message.getMode()),
                message.getEconomiesList(),
                message.getReadingsMap(),
                message.getVoteOnReadings(),
                weights(message.getWeightsBpMap()),
                message.getLevel(),
                saturated(message.getTeamSize()));
        JoinAs play = message.hasPlay() ? message.getPlay() : null;
        return new Request.CreateGame(
                wish,
                play == null ? null : play.getName(),
                new Token(message.getHostToken().toByteArray()),
                new Token(message.getGroupOf().toByteArray()));
    }

    private static NewGame.Timing timing(Timing timing) {
        NewGame.Timing wish = new NewGame.Timing(
                timing.hasBriefingMs() ? saturated(timing.getBriefingMs()) : null,
                timing.hasPlanMs() ? saturated(timing.getPlanMs()) : null,
                timing.hasCommitMs() ? saturated(timing.getCommitMs()) : null,
                timing.hasReportMs() ? saturated(timing.getReportMs()) : null);
        return timing.getStraightOn() ? wish.straightOn() : wish;
    }

    private static Map<String, Integer> weights(Map<String, Integer> unsignedBp) {
        Map<String, Integer> weights = new TreeMap<>();
        unsignedBp.forEach((dimension, bp) -> weights.put(dimension, saturated(bp)));
        return weights;
    }

    /** An unsigned number as an int; what does not fit is as large as an int can be, and too large for every limit. */
    private static int saturated(int unsigned) {
        return unsigned < 0 ? Integer.MAX_VALUE : unsigned;
    }
}
