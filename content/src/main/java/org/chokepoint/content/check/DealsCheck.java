package org.chokepoint.content.check;

import java.util.Arrays;
import java.util.List;
import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.BotDef.DealRuleDef;
import org.chokepoint.content.model.CardDef.TargetKind;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.content.model.ScenarioDef;
import org.jspecify.annotations.Nullable;

/** Deals fit together: what they are about, what they pay, what bots say of them, and who can play them. */
final class DealsCheck implements Check {
    @Override
    public void run(Subject subject) {
        subject.rules().deals().forEach(deal -> checkDeal(subject, deal));
        for (BotDef bot : subject.rules().bots()) {
            bot.deals().forEach(rule -> checkRule(subject, rule));
        }
        subject.rules().scenarios().forEach(scenario -> checkModes(subject, scenario));
    }

    private static void checkDeal(Subject subject, DealDef deal) {
        if (deal.target() == TargetKind.SECTOR && subject.isSound(deal, "target")) {
            String message = "A deal is about a line or about nothing.";
            subject.error("deal-target", subject.map().value(deal, "target"), message, "Write line or none.");
        }
        DealDef.Payment payment = deal.payment();
        if (payment != null && payment.min() > payment.max() && subject.isSound(payment, "min")) {
            String message = "'min' is " + payment.min() + " and larger than 'max', " + payment.max() + ".";
            subject.error("wrong-order", subject.map().value(payment, "min"), message, "Swap the two.");
        }
        if (deal.target() == TargetKind.NONE) {
            needLine(subject, deal, "min_level", deal.minLevel() > 0);
            needLine(subject, deal, "leads", deal.leads());
            needLine(subject, deal, "follower", !deal.follower().isEmpty());
        }
        if (deal.form() == DealDef.Form.MEASURE && deal.noPoaching() && subject.isSound(deal, "form")) {
            String message = "What both keep to needs the word of both.";
            subject.error("needs-agreement", subject.map().key(deal, "no_poaching"), message, "Write form: agreement.");
        }
    }

    private static void needLine(Subject subject, DealDef deal, String key, boolean used) {
        if (used && subject.isSound(deal, key) && subject.isSound(deal, "target")) {
            String message = "'" + key + "' is about a line, and the deal names none.";
            subject.error("needs-line", subject.map().key(deal, key), message, "Add 'target: line'.");
        }
    }

    private static void checkRule(Subject subject, DealRuleDef rule) {
        List<DealDef> deals = subject.rules().deals().stream()
                .filter(deal -> deal.id().equals(rule.deal()))
                .toList();
        boolean line = deals.isEmpty() || deals.get(0).target() == TargetKind.LINE;
        for (Expr expr : Arrays.asList(rule.offer(), rule.accept())) {
            checkNames(subject, expr, line);
        }
    }

    private static void checkNames(Subject subject, @Nullable Expr expr, boolean line) {
        if (expr instanceof Expr.Name name) {
            boolean known = !List.of("sector", "line", "index").contains(name.name()) || line;
            if (!known) {
                String message = "'" + name.name() + "' is not known here: the deal names no line.";
                subject.error("unknown-name", subject.map().of(name), message, "Name the line itself.");
            }
        } else if (expr instanceof Expr.At at) {
            checkNames(subject, at.key(), line);
        } else if (expr instanceof Expr.Call call) {
            call.args().forEach(arg -> checkNames(subject, arg, line));
        }
    }

    private static void checkModes(Subject subject, ScenarioDef scenario) {
        boolean rivals = scenario.modes().contains(GameMode.RIVALS);
        if (rivals && subject.rules().economies().isEmpty() && subject.isSound(scenario, "modes")) {
            SourceSpan span = subject.map().value(scenario, "modes");
            String message = "Rivals need economies, and the pack has none.";
            subject.error("missing-economies", span, message, "Add economies.yaml, or leave rivals out.");
        }
    }
}
