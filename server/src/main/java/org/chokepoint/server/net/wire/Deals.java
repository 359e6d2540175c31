package org.chokepoint.server.net.wire;

import java.util.List;
import org.chokepoint.content.model.CardDef.TargetKind;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.content.model.DealDef.Payer;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.protocol.v1.Deal;
import org.chokepoint.protocol.v1.DealText;
import org.chokepoint.protocol.v1.Mode;
import org.chokepoint.server.engine.view.DealView;
import org.chokepoint.server.session.TextBook;

/** Deals and modes as messages. */
final class Deals {
    private Deals() {}

    static List<Deal> of(List<DealView> views, TextBook texts) {
        return views.isEmpty()
                ? List.of()
                : views.stream().map(view -> of(view, texts)).toList();
    }

    private static Deal of(DealView view, TextBook texts) {
        Deal.Builder deal = Deal.newBuilder()
                .setDealId(view.deal().id())
                .setDeal(view.deal().kind())
                .setFrom(view.deal().from().number())
                .setTo(view.deal().to().number())
                .setLine(view.deal().line())
                .setMoney(view.deal().money())
                .setStatus(status(view.deal().status()))
                .setRound(view.deal().round())
                .setUntil(view.deal().until());
        if (view.why() != null) {
            deal.setWhy(view.why().in(texts.languages()));
        }
        return deal.build();
    }

    private static Deal.Status status(org.chokepoint.server.engine.state.Deal.Status status) {
        return switch (status) {
            case OFFERED -> Deal.Status.OFFERED;
            case ACCEPTED -> Deal.Status.AGREED;
            case DECLINED -> Deal.Status.DECLINED;
            case WITHDRAWN -> Deal.Status.WITHDRAWN;
            case SEALED -> Deal.Status.SEALED;
            case BROKEN -> Deal.Status.BROKEN;
        };
    }

    static DealText text(DealDef def, List<String> languages) {
        DealText.Builder text = DealText.newBuilder()
                .setDeal(def.id())
                .setName(def.name().in(languages))
                .setText(def.text().in(languages))
                .setMeasure(def.form() == DealDef.Form.MEASURE)
                .setLine(def.target() == TargetKind.LINE)
                .setCost(def.cost())
                .setMandate(def.mandate())
                .setRounds(def.rounds());
        def.modes().forEach(mode -> text.addModes(mode(mode)));
        DealDef.Payment payment = def.payment();
        if (payment != null) {
            text.setMoneyMin(payment.min()).setMoneyMax(payment.max()).setProposerPays(payment.by() == Payer.PROPOSER);
        }
        return text.build();
    }

    static Mode mode(GameMode mode) {
        return switch (mode) {
            case PARALLEL -> Mode.PARALLEL;
            case RIVALS -> Mode.RIVALS;
            case PROVINCES -> Mode.PROVINCES;
        };
    }

    /** What the client wishes; what it does not say, or says in words of a later version, is the usual mode. */
    static GameMode mode(Mode mode) {
        return switch (mode) {
            case RIVALS -> GameMode.RIVALS;
            case PROVINCES -> GameMode.PROVINCES;
            case PARALLEL, MODE_UNSPECIFIED, UNRECOGNIZED -> GameMode.PARALLEL;
        };
    }
}
