package org.chokepoint.content.check;

import java.util.List;
import org.chokepoint.content.model.CardDef;
import org.chokepoint.content.model.CardDef.TargetKind;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.content.model.EffectDef;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ReadingDef;

/** Effects aim at something their kind takes, and stand where their kind works. */
final class EffectsCheck implements Check {
    @Override
    public void run(Subject subject) {
        for (CardDef card : subject.rules().cards()) {
            boolean sound = subject.isSound(card, "target");
            TargetKind chosen = sound ? card.target() : TargetKind.NONE;
            checkAll(subject, card.effects(), new EffectTargets.Place(chosen, false), false);
        }
        for (EventDef event : subject.rules().events()) {
            EffectTargets.Place place = new EffectTargets.Place(TargetKind.NONE, event.drawsSector());
            checkAll(subject, event.effects(), place, false);
            event.choices().forEach(choice -> checkAll(subject, choice.effects(), place, true));
            event.choices().stream()
                    .flatMap(choice -> choice.outcomes().stream())
                    .forEach(outcome -> checkAll(subject, outcome.effects(), place, false));
            for (ReadingDef reading : event.readings()) {
                checkAll(subject, reading.effects(), place, false);
                reading.answers().forEach(answer -> checkAll(subject, answer.effects(), place, false));
            }
        }
        subject.rules().theses().stream()
                .flatMap(thesis -> thesis.runs().stream())
                .flatMap(run -> run.script().stream())
                .forEach(script -> checkAll(subject, script.effects(), EffectTargets.Place.PLAIN, false));
        subject.rules().deals().forEach(deal -> checkDeal(subject, deal));
    }

    private static void checkDeal(Subject subject, DealDef deal) {
        TargetKind chosen = subject.isSound(deal, "target") ? deal.target() : TargetKind.NONE;
        EffectTargets.Place place = new EffectTargets.Place(chosen, false);
        List.of(deal.breaking(), deal.proposer(), deal.firstTime(), deal.partner(), deal.follower(), deal.others())
                .forEach(effects -> checkAll(subject, effects, place, false));
    }

    private static void checkAll(
            Subject subject, List<EffectDef> effects, EffectTargets.Place place, boolean inChoice) {
        for (EffectDef effect : effects) {
            if (subject.isSound(effect, "key")) {
                EffectTargets.check(subject, effect.key(), place);
                checkPlace(subject, effect, inChoice);
            }
        }
    }

    private static void checkPlace(Subject subject, EffectDef effect, boolean inChoice) {
        EffectKind kind = effect.key().kind();
        if (kind == EffectKind.SEVERITY && !inChoice) {
            String message = "'" + kind.key() + "' changes the event that is answered; here nothing is answered.";
            String advice = "Move it to a choice, or remove it.";
            subject.error("effect-not-here", subject.map().value(effect.key(), "kind"), message, advice);
        }
        if (kind.atOnce() && effect.rounds() > 1 && subject.isSound(effect, "rounds")) {
            String message = "'" + kind.key() + "' happens at once; it does not last for rounds.";
            subject.warning("needless-rounds", subject.map().value(effect, "rounds"), message, "Remove 'rounds'.");
        }
    }
}
