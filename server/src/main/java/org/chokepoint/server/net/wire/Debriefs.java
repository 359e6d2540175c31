package org.chokepoint.server.net.wire;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.CardDef;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.LineDef;
import org.chokepoint.content.model.StanceDef;
import org.chokepoint.protocol.v1.Cause;
import org.chokepoint.protocol.v1.Change;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.DecisionGroup;
import org.chokepoint.protocol.v1.DecisionKind;
import org.chokepoint.protocol.v1.DecisionWorth;
import org.chokepoint.protocol.v1.EventWorth;
import org.chokepoint.protocol.v1.FundFigures;
import org.chokepoint.protocol.v1.GroupEffect;
import org.chokepoint.protocol.v1.OtherAnswer;
import org.chokepoint.protocol.v1.OtherReading;
import org.chokepoint.protocol.v1.ParGame;
import org.chokepoint.protocol.v1.SeatDebrief;
import org.chokepoint.protocol.v1.SeatFigures;
import org.chokepoint.protocol.v1.SeatReading;
import org.chokepoint.protocol.v1.SoFar;
import org.chokepoint.protocol.v1.TableDebrief;
import org.chokepoint.protocol.v1.WeightedScore;
import org.chokepoint.protocol.v1.WhatIf;
import org.chokepoint.server.engine.debrief.TableDebrief.ParScore;
import org.chokepoint.server.engine.debrief.TableDebrief.SeatRow;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.session.Reply;
import org.chokepoint.server.session.TextBook;

/** Debriefs as messages; names and answers in the reader's language. For one message. */
final class Debriefs {
    private final Lexicon lexicon;
    private final List<String> languages;
    private final Map<String, String> bots;
    private final Map<String, String> cards;
    private final Map<String, String> stances;
    private final Map<String, String> deals;
    private final Map<String, String> lines;

    private Debriefs(TextBook texts) {
        lexicon = Lexicon.of(texts.ruleset());
        languages = texts.languages();
        bots = texts.ruleset().bots().stream()
                .collect(Collectors.toMap(BotDef::id, bot -> bot.name().in(languages)));
        cards = texts.ruleset().cards().stream()
                .collect(Collectors.toMap(CardDef::id, card -> card.name().in(languages)));
        stances = texts.ruleset().stances().stream()
                .collect(Collectors.toMap(StanceDef::id, stance -> stance.name().in(languages)));
        deals = texts.ruleset().deals().stream()
                .collect(Collectors.toMap(DealDef::id, deal -> deal.name().in(languages)));
        lines = texts.ruleset().sectors().stream()
                .flatMap(sector -> sector.lines().stream())
                .collect(Collectors.toMap(LineDef::id, line -> line.name().in(languages)));
    }

    static Debrief of(Reply.Explained reply, TextBook texts) {
        Debriefs debriefs = new Debriefs(texts);
        Debrief.Builder message = Debrief.newBuilder()
                .setTable(debriefs.table(reply.table()))
                .setPredictions(new Stakes(texts).of(reply.predictions()));
        if (reply.seat() != null) {
            message.setSeat(debriefs.seat(reply.seat()));
        }
        return message.build();
    }

    static SoFar soFar(Reply.SoFar reply, TextBook texts) {
        Debriefs debriefs = new Debriefs(texts);
        SoFar.Builder soFar = SoFar.newBuilder()
                .setRounds(reply.rounds())
                .setScore(reply.seat().score())
                .setPar(reply.seat().par())
                .setResidual(reply.seat().residual());
        reply.seat().groups().forEach(effect -> soFar.addGroups(group(effect)));
        reply.seat().decisions().forEach(decision -> soFar.addDecisions(debriefs.decision(decision)));
        return soFar.build();
    }

    static WhatIf whatIf(org.chokepoint.server.engine.debrief.WhatIf view) {
        return WhatIf.newBuilder()
                .setSeat(view.seat().number())
                .setRound(view.round())
                .setPlan(Plans.of(view.order()))
                .setScore(view.score())
                .setPlayedScore(view.playedScore())
                .setPlace(view.place())
                .setPlayedPlace(view.playedPlace())
                .setStateHash(view.stateHash())
                .build();
    }

    private TableDebrief table(org.chokepoint.server.engine.debrief.TableDebrief view) {
        TableDebrief.Builder table = TableDebrief.newBuilder()
                .setRounds(view.rounds())
                .setCutShort(view.cutShort())
                .setHostility(view.hostility())
                .setFocus(view.focus())
                .setPar(view.par());
        view.parGames().forEach(game -> table.addParGames(game(game)));
        view.seats().forEach(seat -> table.addSeats(figures(seat)));
        view.readings().forEach(reading -> table.addReadings(reading(reading)));
        if (view.nation() != null) {
            table.setNation(view.nation());
        }
        return table.build();
    }

    private ParGame game(ParScore game) {
        return ParGame.newBuilder()
                .setBot(game.bot())
                .setName(bots.getOrDefault(game.bot(), ""))
                .setScore(game.score())
                .build();
    }

    private static SeatFigures figures(SeatRow seat) {
        SeatFigures.Builder figures = SeatFigures.newBuilder()
                .setSeat(seat.seat().number())
                .setScore(seat.score())
                .setPar(seat.par())
                .setOpenness(seat.openness())
                .setTalentShare(seat.talentShare())
                .setStranded(seat.stranded())
                .setDomains(seat.domains())
                .setSanctions(seat.sanctions());
        if (seat.fund() != null) {
            figures.setFund(FundFigures.newBuilder()
                    .setBudgetShare(seat.fund().budgetShare())
                    .setSalesShare(seat.fund().salesShare())
                    .setNationWithout(seat.fund().nationWithout()));
        }
        return figures.build();
    }

    private OtherReading reading(org.chokepoint.server.engine.debrief.TableDebrief.OtherReading view) {
        EventDef event = lexicon.event(view.event());
        OtherReading.Builder reading = OtherReading.newBuilder()
                .setEvent(view.event())
                .setTitle(event.title().in(languages))
                .setPlayed(reading(event, view.played()))
                .setOther(reading(event, view.other()));
        for (int seat = 0; seat < view.seats().size(); seat++) {
            reading.addSeats(SeatReading.newBuilder()
                    .setSeat(seat + 1)
                    .setScore(view.seats().get(seat).score())
                    .setPlace(view.seats().get(seat).place())
                    .setPlayedPlace(view.seats().get(seat).playedPlace()));
        }
        return reading.build();
    }

    private String reading(EventDef event, String id) {
        return event.readings().stream()
                .filter(reading -> reading.id().equals(id))
                .map(reading -> reading.title().in(languages))
                .findFirst()
                .orElseThrow();
    }

    private SeatDebrief seat(org.chokepoint.server.engine.debrief.Debrief view) {
        SeatDebrief.Builder seat = SeatDebrief.newBuilder()
                .setSeat(view.seat().number())
                .setScore(view.score())
                .setPar(view.par())
                .setResidual(view.residual())
                .addAllRounds(view.rounds())
                .setTurningPoint(view.turningPoint());
        view.parGames().forEach(game -> seat.addParGames(game(game)));
        view.parts().forEach(part -> seat.addParts(Reports.part(part)));
        view.groups().forEach(effect -> seat.addGroups(group(effect)));
        view.decidedBy().forEach(by -> seat.addDecidedBy(Reports.decidedBy(by)));
        view.decisions().forEach(decision -> seat.addDecisions(decision(decision)));
        view.events().forEach(event -> seat.addEvents(event(event)));
        view.ledger().forEach(change -> seat.addLedger(change(change)));
        view.otherWeights()
                .forEach(score -> seat.addOtherWeights(WeightedScore.newBuilder()
                        .setCounted(score.counted())
                        .setScore(score.score())
                        .setPar(score.par())
                        .setPlace(score.place())));
        return seat.build();
    }

    private DecisionWorth decision(org.chokepoint.server.engine.debrief.Debrief.DecisionWorth view) {
        DecisionWorth.Builder decision = DecisionWorth.newBuilder()
                .setRound(view.round())
                .setSubject(view.subject())
                .setPartner(view.partner())
                .setPoints(view.points());
        switch (view.kind()) {
            case CARD -> decision.setKind(DecisionKind.CARD_DECISION).setName(cards.getOrDefault(view.subject(), ""));
            case ANSWER ->
                decision.setKind(DecisionKind.ANSWER_DECISION)
                        .setName(lexicon.event(view.subject()).title().in(languages))
                        .setChoice(choice(view.subject(), view.choice()))
                        .setOther(choice(view.subject(), view.other()));
            case STANCE ->
                decision.setKind(DecisionKind.STANCE_DECISION)
                        .setName(stances.getOrDefault(view.subject(), ""))
                        .setOther(stances.getOrDefault(view.other(), ""));
            case MONEY -> decision.setKind(DecisionKind.MONEY_DECISION);
            case DEAL ->
                decision.setKind(DecisionKind.DEAL_DECISION)
                        .setName(deals.getOrDefault(view.subject(), ""))
                        .setChoice(lines.getOrDefault(view.choice(), ""));
        }
        return decision.build();
    }

    private EventWorth event(org.chokepoint.server.engine.debrief.Debrief.EventWorth view) {
        EventWorth.Builder event = EventWorth.newBuilder()
                .setRound(view.round())
                .setEvent(view.event())
                .setBySeat(view.partner())
                .setPoints(view.points());
        if (view.partner() > 0) {
            return event.setTitle(deals.getOrDefault(view.event(), ""))
                    .setChoice(lines.getOrDefault(view.choice(), ""))
                    .build();
        }
        event.setTitle(lexicon.event(view.event()).title().in(languages))
                .setChoice(choice(view.event(), view.choice()));
        view.others()
                .forEach(other -> event.addOthers(OtherAnswer.newBuilder()
                        .setChoice(choice(view.event(), other.choice()))
                        .setPoints(other.points())));
        return event.build();
    }

    /** The words of a choice; none for the choice that nobody had. */
    private String choice(String event, String choice) {
        return lexicon.event(event).choices().stream()
                .filter(def -> def.id().equals(choice))
                .map(EventDef.ChoiceDef::label)
                .map(label -> label.in(languages))
                .findFirst()
                .orElse("");
    }

    private static Change change(RoundResult.Change view) {
        Change.Builder change = Change.newBuilder()
                .setFigure(view.figure())
                .setSubject(view.subject())
                .setBefore(view.before())
                .setAfter(view.after());
        view.causes()
                .forEach(cause -> change.addCauses(
                        Cause.newBuilder().setCause(cause.cause()).setAmount(cause.amount())));
        return change.build();
    }

    private static GroupEffect group(org.chokepoint.server.engine.debrief.Debrief.GroupEffect effect) {
        return GroupEffect.newBuilder()
                .setGroup(group(effect.group()))
                .setPoints(effect.points())
                .build();
    }

    static DecisionGroup group(org.chokepoint.server.engine.debrief.DecisionGroup group) {
        return switch (group) {
            case ALLOCATION -> DecisionGroup.ALLOCATION_GROUP;
            case TALENT -> DecisionGroup.TALENT_GROUP;
            case RESEARCH -> DecisionGroup.RESEARCH_GROUP;
            case STANCE -> DecisionGroup.STANCE_GROUP;
            case CARDS -> DecisionGroup.CARDS_GROUP;
            case ANSWERS -> DecisionGroup.ANSWERS_GROUP;
            case DEALS -> DecisionGroup.DEALS_GROUP;
        };
    }
}
