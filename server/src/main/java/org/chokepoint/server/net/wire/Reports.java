package org.chokepoint.server.net.wire;

import org.chokepoint.protocol.v1.Cause;
import org.chokepoint.protocol.v1.Change;
import org.chokepoint.protocol.v1.DecidedBy;
import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.RoundReport;
import org.chokepoint.protocol.v1.ScorePart;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.Seal;
import org.chokepoint.server.engine.view.OverView;
import org.chokepoint.server.engine.view.PredictionsView;
import org.chokepoint.server.engine.view.ReportView;
import org.chokepoint.server.session.Speech.Brevity;
import org.chokepoint.server.session.TextBook;

/** Results as messages. */
final class Reports {
    private Reports() {}

    /** Writes the field {@code round_report} of a ServerFrame as this client wants it. */
    static void write(Fields out, ReportView view, TextBook texts, Packing packing) {
        boolean withCauses = !texts.brief(Brevity.NO_CAUSES);
        Stakes stakes = Stakes.everyRound(texts);
        int begun = out.size();
        if (texts.brief(Brevity.PACKED) && packing.canPack(view.result().changes())) {
            head(out, view, texts, stakes);
            packing.plan(out, RoundReport.PLAN_FIELD_NUMBER, view.result().plan());
            packing.report(out, RoundReport.PACKED_FIELD_NUMBER, view, withCauses);
        } else {
            out.addAll(full(view, texts, stakes, withCauses));
        }
        out.enclose(ServerFrame.ROUND_REPORT_FIELD_NUMBER, begun);
    }

    /** A report in full. */
    static RoundReport of(ReportView view, TextBook texts) {
        return full(view, texts, new Stakes(texts), true);
    }

    private static RoundReport full(ReportView view, TextBook texts, Stakes stakes, boolean withCauses) {
        RoundReport.Builder report = head(view, texts, stakes)
                .setPlan(Plans.of(view.result().plan()))
                .setNation(Nations.of(view.nation()));
        view.result().changes().forEach(change -> report.addChanges(change(change, withCauses)));
        return report.build();
    }

    private static RoundReport.Builder head(ReportView view, TextBook texts, Stakes stakes) {
        RoundResult result = view.result();
        RoundReport.Builder report = RoundReport.newBuilder()
                .setRound(result.round())
                .setDecidedBy(decidedBy(result.decidedBy()))
                .setScore(result.score())
                .setScoreBefore(result.scoreBefore())
                .addAllDimensions(result.dimensionPoints())
                .addAllIndispensable(result.indispensable())
                .addAllDeals(Deals.of(view.deals(), texts));
        if (!view.predictions().equals(PredictionsView.NONE)) {
            report.setPredictions(stakes.of(view.predictions()));
        }
        return report;
    }

    /** Writes the head of a packed report: the score before is among its figures. */
    private static void head(Fields out, ReportView view, TextBook texts, Stakes stakes) {
        RoundResult result = view.result();
        out.add(RoundReport.ROUND_FIELD_NUMBER, result.round());
        out.add(
                RoundReport.DECIDED_BY_FIELD_NUMBER,
                decidedBy(result.decidedBy()).getNumber());
        out.add(RoundReport.SCORE_FIELD_NUMBER, result.score());
        int list = out.size();
        result.dimensionPoints().forEach(out::put);
        out.encloseList(RoundReport.DIMENSIONS_FIELD_NUMBER, list);
        result.indispensable().forEach(line -> out.add(RoundReport.INDISPENSABLE_FIELD_NUMBER, line));
        Deals.of(view.deals(), texts).forEach(deal -> out.add(RoundReport.DEALS_FIELD_NUMBER, deal));
        if (!view.predictions().equals(PredictionsView.NONE)) {
            out.add(RoundReport.PREDICTIONS_FIELD_NUMBER, stakes.of(view.predictions()));
        }
    }

    static GameOver of(OverView view) {
        GameOver.Builder over = GameOver.newBuilder()
                .setStateHash(view.stateHash())
                .setSeed(view.setup().seed())
                .setPack(view.setup().pack())
                .setPackHash(view.setup().packHash())
                .setScore(view.score())
                .setCutShort(view.cutShort());
        Seal seal = view.setup().seal();
        if (seal != null) {
            over.setSalt(seal.salt()).setRules(seal.rules());
        }
        if (view.par() != null) {
            over.setPar(view.par());
        }
        view.parts().forEach(part -> over.addParts(part(part)));
        return over.build();
    }

    private static Change change(RoundResult.Change view, boolean withCauses) {
        Change.Builder change = Change.newBuilder()
                .setFigure(view.figure())
                .setSubject(view.subject())
                .setBefore(view.before())
                .setAfter(view.after());
        if (withCauses) {
            view.causes()
                    .forEach(cause -> change.addCauses(
                            Cause.newBuilder().setCause(cause.cause()).setAmount(cause.amount())));
        }
        return change.build();
    }

    static ScorePart part(Rounds.ScorePart view) {
        return ScorePart.newBuilder()
                .setDimension(view.dimension())
                .setMeasure(view.measure())
                .setPoints(view.points())
                .setWeight(view.weight())
                .setContribution(view.contribution())
                .build();
    }

    static DecidedBy decidedBy(org.chokepoint.server.engine.state.DecidedBy by) {
        return switch (by) {
            case COMMITTED -> DecidedBy.COMMITTED;
            case DRAFT -> DecidedBy.DRAFT;
            case STANDING_ORDER -> DecidedBy.STANDING_ORDER;
            case LAST_PLAN -> DecidedBy.LAST_PLAN;
            case DEFAULT_PLAN -> DecidedBy.DEFAULT_PLAN;
            case BOT -> DecidedBy.BOT_PLAYER;
        };
    }
}
