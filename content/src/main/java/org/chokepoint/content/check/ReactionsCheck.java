package org.chokepoint.content.check;

import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.BotDef.Each;
import org.chokepoint.content.model.BotDef.ReactionDef;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.ThesisDef;
import org.jspecify.annotations.Nullable;

/** A reaction reads sector, line and index only when it runs over them, and narrows only what it runs over. */
final class ReactionsCheck implements Check {
    @Override
    public void run(Subject subject) {
        subject.rules().bots().forEach(bot -> checkBot(subject, bot));
        subject.rules().plans().forEach(plan -> checkBot(subject, plan));
        for (ThesisDef thesis : subject.rules().theses()) {
            thesis.runs().forEach(run -> checkRun(subject, run));
        }
    }

    private static void checkRun(Subject subject, ThesisDef.RunDef run) {
        checkBot(subject, run.plan());
        if (run.others() != null) {
            checkBot(subject, run.others());
        }
    }

    private static void checkBot(Subject subject, BotDef bot) {
        for (ReactionDef reaction : bot.reactions()) {
            if (subject.isSound(reaction, "each")) {
                checkReaction(subject, reaction);
            }
        }
    }

    private static void checkReaction(Subject subject, ReactionDef reaction) {
        for (Part part : RecordShape.of(ReactionDef.class).parts()) {
            if (part.valueIn(reaction) instanceof Expr expr && subject.isSound(reaction, part.key())) {
                checkNames(subject, expr, reaction.each());
            }
        }
        if (reaction.each() == null) {
            needEach(subject, reaction, "where", reaction.where());
            needEach(subject, reaction, "highest", reaction.highest());
            needEach(subject, reaction, "lowest", reaction.lowest());
            needEach(subject, reaction, "others_money", reaction.othersMoney());
        }
        if (reaction.aim() && reaction.each() != Each.LINE) {
            String message = "'aim' names a line; this reaction does not run over lines.";
            subject.error("needs-each", subject.map().key(reaction, "aim"), message, "Add 'each: line'.");
        }
    }

    private static void needEach(Subject subject, ReactionDef reaction, String key, @Nullable Expr expr) {
        if (expr != null) {
            String message = "'" + key + "' narrows what 'each' runs over, and there is no 'each'.";
            String advice = "Add 'each: sector' or 'each: line', or remove '" + key + "'.";
            subject.error("needs-each", subject.map().key(reaction, key), message, advice);
        }
    }

    private static void checkNames(Subject subject, Expr expr, @Nullable Each each) {
        if (expr instanceof Expr.Name name) {
            checkName(subject, name, each);
        } else if (expr instanceof Expr.At at) {
            checkNames(subject, at.key(), each);
        } else if (expr instanceof Expr.Call call) {
            call.args().forEach(arg -> checkNames(subject, arg, each));
        }
    }

    private static void checkName(Subject subject, Expr.Name name, @Nullable Each each) {
        boolean known = switch (name.name()) {
            case "sector" -> each == Each.SECTOR;
            case "line" -> each == Each.LINE;
            case "index" -> each != null;
            default -> true;
        };
        if (!known) {
            String wanted = name.name().equals("index") ? "line" : name.name();
            String message = "'" + name.name() + "' is not known in this reaction.";
            subject.error("unknown-name", subject.map().of(name), message, "Write 'each: " + wanted + "'.");
        }
    }
}
