package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CreateGame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.session.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code that the protocol promises, provoked as a client would, with the facts that the protocol names. */
class EveryErrorCodeTest {
    private static final Set<ErrorCode> NO_CODES =
            EnumSet.of(ErrorCode.ERROR_CODE_UNSPECIFIED, ErrorCode.UNRECOGNIZED, ErrorCode.NO_DEBRIEF_IN_MODE);

    private final House house = new House();

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void shouldBeAnsweredWhenProvoked(ErrorCode code) {
        if (NO_CODES.contains(code)) {
            return;
        }

        // when
        Rejected refused = provoke(code).get();

        // then
        assertThat(refused.getCode()).isEqualTo(code);
        assertThat(refused.getFactsMap().keySet()).containsAll(facts(code));
    }

    @Test
    void shouldAnswerAlikeWhenACodeIsUnknownClosedOrMalformed() {
        // given
        House small = new House(new MemoryJournal(), 1, 10, 10);
        OpenGame closed = OpenGame.quick(small, 1);
        closed.host.accepted(Messages.endGame());
        small.advance(2 * 3_600_000L);

        // when
        List<Rejected> answers = Stream.of("22222222", closed.code(), "", "\u0000\u202E", "x".repeat(500))
                .map(code -> small.hello().refused(Messages.join(code, "Ann")))
                .toList();

        // then
        assertThat(answers).containsOnly(answers.get(0));
        assertThat(answers.get(0).getCode()).isEqualTo(ErrorCode.NO_SUCH_GAME);
    }

    private Supplier<Rejected> provoke(ErrorCode code) {
        return switch (code) {
            case CLIENT_TOO_OLD -> () -> house.greet().refused(Messages.hello(0, 0));
            case CLIENT_TOO_NEW -> () -> house.greet().refused(Messages.hello(2, 2));
            case MALFORMED -> () -> last(house.hello(), Client.framed(new byte[] {7, 7, 7}));
            case FRAME_TOO_LARGE -> () -> last(house.hello(), Client.framed(new byte[2_000]));
            case HELLO_EXPECTED -> () -> house.greet().refused(Messages.ready());
            case UNEXPECTED -> () -> house.hello().refused(Messages.hello());
            case BUSY -> EveryErrorCodeTest::busy;
            case RATE_LIMITED -> this::hasty;
            case SERVER_FULL -> EveryErrorCodeTest::serverFull;
            case INTERNAL -> EveryErrorCodeTest::broken;
            case NO_SUCH_GAME -> () -> house.hello().refused(Messages.watch("22222222"));
            case GAME_FULL -> this::full;
            case GAME_ENDED -> this::ended;
            case GAME_LOCKED -> this::locked;
            case SEAT_EMPTY -> () -> open().host.refused(Messages.remove(2));
            case BAD_TOKEN -> () -> house.hello().refused(Messages.resume(ByteString.EMPTY));
            case SEAT_CODE_WRONG -> () -> house.hello().refused(Messages.takeOver(open().code(), "22222222"));
            case SEAT_CODE_TRIES -> this::seatCodes;
            case NAME_INVALID -> () -> house.hello().refused(Messages.join(open().code(), "x".repeat(25)));
            case NAME_TAKEN -> this::nameTaken;
            case UNKNOWN_PACK -> () -> wish(Messages.quick(2).setPack("../secret"));
            case PACK_BROKEN -> () -> wish(Messages.quick(2).setPack("broken"));
            case UNKNOWN_SCENARIO -> () -> wish(Messages.quick(2).setScenario("slow"));
            case UNKNOWN_BOT -> () -> wish(Messages.quick(2).addBots("hal"));
            case BAD_SETTING -> () -> wish(Messages.quick(101));
            case NOT_A_PLAYER -> () -> open().host.refused(Messages.ready());
            case NOT_THE_HOST -> () -> open().watch().refused(Messages.start());
            case WRONG_PHASE -> () -> open().sit("Ann").refused(Messages.commit(Messages.PLAN));
            case NOTHING_COMMITTED -> () -> planning().refused(Messages.withdraw());
            case UNKNOWN_LINE -> () -> plan(Messages.shares(Map.of("equipmnt", 1)));
            case UNKNOWN_SECTOR ->
                () -> plan(Plan.newBuilder().putBasicResearchBp("semy", 1).build());
            case UNKNOWN_STANCE ->
                () -> plan(Plan.newBuilder().setStance("duel").build());
            case UNKNOWN_CARD -> () -> cards(card("stockpil", ""));
            case UNKNOWN_EVENT ->
                () -> plan(Plan.newBuilder().putAnswers("no_event", "x").build());
            case UNKNOWN_CHOICE -> this::unknownChoice;
            case NEGATIVE -> () -> plan(Messages.shares(Map.of("equipment", -1)));
            case OUT_OF_RANGE -> () -> plan(Messages.shares(Map.of("equipment", 10_001)));
            case OVER_BUDGET -> () -> plan(Messages.shares(Map.of("equipment", 6_000, "battery", 6_000)));
            case CARD_COOLING_DOWN -> this::coolingDown;
            case TOO_MANY_CARDS ->
                () -> cards(
                        Stream.generate(() -> card("stockpile", "")).limit(9).toArray(CardPlay[]::new));
            case CARD_TWICE -> this::cardTwice;
            case NOT_ENOUGH_MANDATE -> this::mandate;
            case NOT_ENOUGH_CASH -> EveryErrorCodeTest::cash;
            case TARGET_MISSING -> () -> cards(card("m_and_a", ""));
            case UNKNOWN_TARGET -> () -> cards(card("m_and_a", "nowhere"));
            case CHOICE_NOT_AVAILABLE -> EveryErrorCodeTest::notAvailable;
            case BORROWING_OFF -> () -> plan(Plan.newBuilder().setBorrowBp(100).build());
            case POACHING_OFF -> () -> plan(Messages.shares(Map.of("poaching", 100)));
            case UNKNOWN_READING -> () -> wish(Messages.quick(2).putReadings("controls_teach", "both"));
            case NOT_DISPUTED -> () -> wish(Messages.quick(2).putReadings("thaw", "both"));
            case READINGS_FIXED -> () -> open().sit("Ann").refused(Messages.vote("controls_teach", "shut_out"));
            case MODE_NOT_OFFERED -> EveryErrorCodeTest::modeNotOffered;
            case UNKNOWN_ECONOMY -> () -> wish(Messages.rivals(2).addEconomies("atlantis"));
            case UNKNOWN_DEAL -> () -> offer(Messages.offer(2, "treaty", "", 0));
            case DEALS_OFF -> () -> planning().refused(Messages.offer(2, "truce", "", 0));
            case NO_SUCH_PARTNER -> () -> offer(Messages.offer(9, "truce", "", 0));
            case DEAL_COOLING_DOWN -> this::dealCoolingDown;
            case LINE_TOO_WEAK -> () -> offer(Messages.offer(2, "export_control", "equipment", 0));
            case TOO_MANY_DEALS -> this::tooManyDeals;
            case ALREADY_OFFERED -> this::alreadyOffered;
            case NOTHING_TO_ANSWER -> () -> offer(Messages.offer(2, "retaliation", "battery", 0));
            case NOT_YOUR_OFFER -> () -> offer(Messages.answer(1, true));
            case OFFER_CLOSED -> this::offerClosed;
            case NOT_YOUR_DEBRIEF -> () -> played().watch().refused(Messages.debrief(1));
            case NO_SUCH_SEAT -> () -> played().host.refused(Messages.debrief(3));
            case TOO_EARLY -> () -> planning().refused(Messages.soFar());
            case NO_SUCH_ROUND -> () -> played().host.refused(Messages.whatIf(1, 99));
            case NOTHING_PLAYED -> this::unplayed;
            case UNKNOWN_LEVEL -> () -> wish(Messages.quick(2).setLevel("brutal"));
            case UNKNOWN_DIMENSION -> () -> wish(Messages.quick(2).putWeightsBp("happiness", 2_000));
            case WEIGHT_OUT_OF_RANGE -> () -> wish(Messages.quick(2).putWeightsBp("growth", 9_000));
            case WEIGHTS_SUM ->
                () -> wish(Messages.quick(2).putWeightsBp("growth", 6_000).putWeightsBp("security", -1));
            case WEIGHTS_FIXED -> () -> open().start().host.refused(Messages.weights(Map.of()));
            case NOTHING_TO_REOPEN -> () -> open().host.refused(Messages.reopen());
            case EVENT_CANNOT_COME -> this::eventTwice;
            case SEAT_TAKEN -> this::seatTaken;
            case NOT_CAPTAIN -> this::notCaptain;
            case TEAM_FULL -> this::teamFull;
            case NO_TEAMS -> () -> house.hello().refused(Messages.joinTeam(open().code(), "Ann", 1));
            case NO_SUCH_MEMBER -> () -> open().host.refused(Messages.appoint(1, 1));
            case TEAM_STAYS -> this::teamStays;
            case NO_SUCH_GROUP -> () -> house.hello().refused(Messages.watch(open().code(), 2));
            case FIRST_HOST_ALONE -> this::inviting;
            case NO_CO_HOST -> () -> open().host.refused(Messages.withdrawCoHost());
            case UNKNOWN_QUESTION -> () -> planning().refused(Messages.stake("who_wins", 50));
            case STAKE_OUT_OF_RANGE -> () -> planning().refused(Messages.stake("own_lead", 52));
            case NOTHING_STAKED -> () -> planning().refused(Messages.withdrawStake("own_lead"));
            case ERROR_CODE_UNSPECIFIED, UNRECOGNIZED, NO_DEBRIEF_IN_MODE -> throw new AssertionError(code);
        };
    }

    /** Facts as the comments of the protocol name them. */
    private Rejected seatTaken() {
        OpenGame game = OpenGame.quick(house, 2);
        game.sit("Ann");
        game.sit("Ben");
        return game.host.refused(Messages.move(1, 2, 0));
    }

    private Rejected inviting() {
        OpenGame game = open();
        String key = game.host.ask(Messages.askCoHostCode()).getSeatCode().getCode();
        Client second = house.hello();
        second.ask(Messages.takeOver(game.code(), key));
        return second.refused(Messages.askCoHostCode());
    }

    private Rejected notCaptain() {
        OpenGame game = OpenGame.open(house, Messages.teams(1, 2));
        game.sit("Ann");
        return game.sit("Ben").refused(Messages.captain(2));
    }

    private Rejected teamFull() {
        OpenGame game = OpenGame.open(house, Messages.teams(2, 2));
        game.sit("Ann");
        game.sit("Ben");
        game.sit("Cem");
        return house.hello().refused(Messages.joinTeam(game.code(), "Dan", 1));
    }

    private Rejected teamStays() {
        OpenGame game = OpenGame.open(house, Messages.teams(1, 2));
        game.sit("Ann");
        house.hello().ask(Messages.group(game.granted.getHostToken()));
        return game.host.refused(Messages.move(1, 0, 2));
    }

    private static List<String> facts(ErrorCode code) {
        String names = switch (code) {
            case CLIENT_TOO_OLD -> "client_max server_min server_max";
            case CLIENT_TOO_NEW -> "client_min server_min server_max";
            case FRAME_TOO_LARGE -> "bytes limit_bytes";
            case RATE_LIMITED -> "per_second";
            case SERVER_FULL, TOO_MANY_CARDS -> "limit";
            case GAME_FULL, NO_SUCH_SEAT -> "seats";
            case TOO_EARLY -> "rounds needs";
            case NO_SUCH_ROUND -> "rounds";
            case NOTHING_TO_REOPEN -> "limit_s";
            case EVENT_CANNOT_COME -> "name round";
            case NO_SUCH_GROUP -> "groups";
            case SEAT_EMPTY, SEAT_TAKEN, NO_SUCH_MEMBER -> "seat";
            case NOT_CAPTAIN -> "captain";
            case TEAM_FULL -> "seat limit";
            case NAME_INVALID -> "max_characters";
            case PACK_BROKEN -> "issues";
            case UNKNOWN_SCENARIO, UNKNOWN_BOT, UNKNOWN_LEVEL, UNKNOWN_ECONOMY -> "known";
            case MODE_NOT_OFFERED -> "mode known";
            case UNKNOWN_DEAL -> "name nearest";
            case DEALS_OFF, ALREADY_OFFERED -> "deal";
            case NO_SUCH_PARTNER -> "seats";
            case DEAL_COOLING_DOWN -> "deal again_in_round";
            case LINE_TOO_WEAK -> "deal line level needs";
            case TOO_MANY_DEALS -> "deal limit";
            case NOTHING_TO_ANSWER -> "deal answers";
            case BAD_SETTING -> "min max";
            case WRONG_PHASE -> "phase allowed";
            case UNKNOWN_LINE, UNKNOWN_SECTOR, UNKNOWN_STANCE, UNKNOWN_CARD -> "name nearest";
            case UNKNOWN_CHOICE, UNKNOWN_TARGET -> "name nearest";
            case UNKNOWN_EVENT -> "name";
            case UNKNOWN_READING, NOT_DISPUTED -> "name known";
            case NEGATIVE -> "value";
            case OUT_OF_RANGE -> "value min max";
            case OVER_BUDGET -> "sum_bp limit_bp";
            case CARD_COOLING_DOWN -> "card again_in_round";
            case CARD_TWICE -> "card";
            case NOT_ENOUGH_MANDATE -> "has needs";
            case NOT_ENOUGH_CASH -> "cost cash must_keep";
            case TARGET_MISSING -> "card kind";
            case CHOICE_NOT_AVAILABLE -> "event choice";
            case UNKNOWN_DIMENSION, UNKNOWN_QUESTION -> "name known";
            case STAKE_OUT_OF_RANGE -> "value min max step";
            case WEIGHT_OUT_OF_RANGE -> "dimension value_bp min_bp max_bp";
            case WEIGHTS_SUM -> "sum_bp";
            default -> "";
        };
        return names.isEmpty() ? List.of() : Arrays.asList(names.split(" "));
    }

    private static Rejected modeNotOffered() {
        House separate = new House(Variants.withoutModes());
        return separate.hello().refused(Messages.create(Messages.rivals(2)));
    }

    /** A person on seat 1 in PLAN of the first round among rivals. */
    private Client dealing(int seats, String... others) {
        OpenGame game = OpenGame.open(house, Messages.rivals(seats));
        Client player = game.sit("Ann");
        for (String other : others) {
            game.sit(other);
        }
        game.start().to(Phase.PLAN);
        return player;
    }

    private Rejected offer(ClientFrame.Builder offer) {
        return dealing(2, "Ben").refused(offer);
    }

    private Rejected dealCoolingDown() {
        OpenGame game = OpenGame.open(house, Messages.rivals(2));
        Client player = game.sit("Ann");
        game.start().to(Phase.PLAN);
        player.accepted(Messages.offer(2, "truce", "", 0));
        game.to(Phase.REPORT).to(Phase.PLAN);
        return player.refused(Messages.offer(2, "truce", "", 0));
    }

    private Rejected tooManyDeals() {
        Client player = dealing(6, "Ben", "Cem", "Dan", "Eve", "Fay");
        for (int to = 2; to <= 5; to++) {
            player.accepted(Messages.offer(to, "truce", "", 0));
            player.accepted(Messages.offer(to, "licence", "battery", 5));
        }
        return player.refused(Messages.offer(6, "truce", "", 0));
    }

    private Rejected alreadyOffered() {
        Client player = dealing(2, "Ben");
        player.accepted(Messages.offer(2, "truce", "", 0));
        return player.refused(Messages.offer(2, "truce", "", 0));
    }

    private Rejected offerClosed() {
        OpenGame game = OpenGame.open(house, Messages.rivals(2));
        Client ann = game.sit("Ann");
        Client ben = game.sit("Ben");
        game.start().to(Phase.PLAN);
        ann.accepted(Messages.offer(2, "truce", "", 0));
        long deal = ben.last(ServerFrame.BodyCase.DEALS).getDeals().getDeals(0).getDealId();
        ben.accepted(Messages.answer(deal, false));
        return ben.refused(Messages.answer(deal, true));
    }

    private OpenGame open() {
        return OpenGame.quick(house, 2);
    }

    private static OpenGame sprint(House house, long seed) {
        CreateGame.Builder wish = Messages.quick(1).setScenario("sprint").setSeed(seed);
        return OpenGame.open(house, wish);
    }

    /** A person in PLAN of the first round of the short scenario. */
    private Client planning() {
        OpenGame game = open();
        Client player = game.sit("Ann");
        game.start().to(Phase.PLAN);
        return player;
    }

    private Rejected plan(Plan plan) {
        return planning().refused(Messages.commit(plan));
    }

    private Rejected cards(CardPlay... cards) {
        return plan(Plan.newBuilder().addAllCards(List.of(cards)).build());
    }

    private static CardPlay card(String card, String target) {
        return CardPlay.newBuilder().setCard(card).setTarget(target).build();
    }

    private Rejected wish(CreateGame.Builder wish) {
        return house.hello().refused(Messages.create(wish));
    }

    private static Rejected last(Client client, byte[] bytes) {
        client.write(bytes);
        return client.last().getRejected();
    }

    /** The journal hangs and more commands wait than a room takes. */
    private static Rejected busy() {
        HeldJournal journal = new HeldJournal();
        House slow = new House(journal, 10, 100, 100);
        OpenGame game = OpenGame.quick(slow, 2);
        journal.hold();
        for (int i = 0; i < 300; i++) {
            slow.refillRates();
            game.host.send(i % 2 == 0 ? Messages.start() : Messages.nextPhase());
        }
        return game.host.last().getRejected();
    }

    private Rejected hasty() {
        Client client = house.hello();
        for (int i = 0; i < 60; i++) {
            client.send(Messages.ping(i));
        }
        return client.last().getRejected();
    }

    private static Rejected serverFull() {
        House small = new House(new MemoryJournal(), 1, 10, 10);
        OpenGame.quick(small, 1);
        return small.hello().refused(Messages.create(Messages.quick(1)));
    }

    private static Rejected broken() {
        HeldJournal journal = new HeldJournal();
        House unlucky = new House(journal, 10, 10, 10);
        journal.breakDown();
        return unlucky.hello().refused(Messages.create(Messages.quick(1)));
    }

    private Rejected seatCodes() {
        String code = open().code();
        Client guesser = house.hello();
        Rejected answer = guesser.refused(Messages.takeOver(code, "22222222"));
        for (int guess = 0; guess < Limits.SEAT_CODE_TRIES_BURST; guess++) {
            answer = guesser.refused(Messages.takeOver(code, "22222222"));
        }
        return answer;
    }

    private Rejected full() {
        OpenGame game = OpenGame.quick(house, 1);
        game.sit("Ann");
        return house.hello().refused(Messages.join(game.code(), "Ben"));
    }

    private Rejected ended() {
        OpenGame game = open();
        game.host.accepted(Messages.endGame());
        return house.hello().refused(Messages.join(game.code(), "Ben"));
    }

    private OpenGame played() {
        return open().start().to(Phase.FINISHED);
    }

    private Rejected unplayed() {
        OpenGame game = open();
        game.host.accepted(Messages.endGame());
        return game.host.refused(Messages.debrief(0));
    }

    private Rejected locked() {
        OpenGame game = open();
        game.host.accepted(Messages.lock());
        return house.hello().refused(Messages.join(game.code(), "Ben"));
    }

    private Rejected nameTaken() {
        OpenGame game = open();
        game.sit("Ann");
        return house.hello().refused(Messages.join(game.code(), "aNN"));
    }

    private Rejected unknownChoice() {
        OpenGame game = open();
        Client player = game.sit("Ann");
        game.start().to(Phase.PLAN);
        Event event = withChoices(player);
        return player.refused(Messages.commit(
                Plan.newBuilder().putAnswers(event.getEvent(), "nothing").build()));
    }

    private Rejected coolingDown() {
        OpenGame game = open();
        Client player = game.sit("Ann");
        game.start().to(Phase.PLAN);
        Plan plan = Plan.newBuilder().addCards(card("stockpile", "")).build();
        player.accepted(Messages.commit(plan));
        game.to(Phase.REPORT).to(Phase.PLAN);
        return player.refused(Messages.commit(plan));
    }

    private Rejected cardTwice() {
        Client player = sprintPlayer(house, 7);
        return player.refused(Messages.commit(Plan.newBuilder()
                .addCards(card("stockpile", ""))
                .addCards(card("stockpile", ""))
                .build()));
    }

    private static Client sprintPlayer(House house, long seed) {
        OpenGame game = sprint(house, seed);
        Client player = game.sit("Ann");
        game.start().to(Phase.PLAN);
        return player;
    }

    private Rejected mandate() {
        OpenGame game = sprint(house, 7);
        Client player = game.sit("Ann");
        game.start().to(Phase.PLAN);
        player.send(Messages.commit(Plan.newBuilder()
                .addCards(card("big_fund", ""))
                .addCards(card("substitution", ""))
                .build()));
        player.send(
                Messages.commit(Plan.newBuilder().addCards(card("big_fund", "")).build()));
        game.to(Phase.REPORT).to(Phase.PLAN);
        return player.refused(Messages.commit(Plan.newBuilder()
                .addCards(card("national_labs", ""))
                .addCards(card("substitution", ""))
                .build()));
    }

    private static Rejected cash() {
        Client player = sprintPlayer(new House(Variants.poor()), 7);
        return player.refused(Messages.commit(
                Plan.newBuilder().addCards(card("stockpile", "")).build()));
    }

    private static Rejected notAvailable() {
        Client player = sprintPlayer(new House(Variants.withoutChoice()), 7);
        Event event = withChoices(player);
        String choice = event.getChoicesList().stream()
                .filter(open -> !open.getIsDefault())
                .findFirst()
                .orElseThrow()
                .getChoice();
        return player.refused(Messages.commit(
                Plan.newBuilder().putAnswers(event.getEvent(), choice).build()));
    }

    private static Event withChoices(Client player) {
        return player.last(ServerFrame.BodyCase.ROUND_OPENED).getRoundOpened().getEventsList().stream()
                .filter(open -> open.getChoicesCount() > 0)
                .findFirst()
                .orElseThrow();
    }

    private Rejected eventTwice() {
        OpenGame game = open();
        game.host.accepted(Messages.inject("thaw"));
        return game.host.refused(Messages.inject("ai_boom"));
    }
}
