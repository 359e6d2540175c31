package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.Figures;

/**
 * R11 people. Three ways to win them, and the open door works both ways:
 *
 * <pre>
 * STEM        2.6·x·75/(75 + x)/w            skill 1.20, after 3 rounds
 * vocational  2.2·x·22/(22 + x)·(1 + e[voc])/w   skill .90, this round;  q += .014·x/(x + 20)·max(0, 1.5 - q)
 * overseas    n·c/(n + c), n = 1.5·x/w,      skill 1.9, next round
 *             c = 16·mob·(.25 + .75·a)·clamp(1 + e[rec], .1, 2.8)·clamp(1.2 - H/100)·(1.35 with more than 3 sectors)
 * L ← L·(1 - .035 - drain) + new, half by shortage max(.02·L, need - L), half by need
 * drain = .05·clamp(.25 + 2·o·(1.15 - mean Q) - .15·(w - 1), .05, 1.2)·(1 + e[drain])
 * q = mean of those who were there and those who come,  w ← w - .12·(w - 1)
 * </pre>
 *
 * People in thousands, x in bn yuan, Q of last round. Facts: F048-F062, F223.
 */
final class PeopleRule {
    private PeopleRule() {}

    /** Trains and recruits. */
    static void apply(Turn turn) {
        Balance.People numbers = turn.balance.people();
        double wage = turn.now.wage;
        double stem = money(turn, Programme.STEM);
        send(
                turn,
                turn.book.chain.stemDelay,
                Programme.STEM,
                numbers.stem().yield() / wage * saturating(stem, numbers.stem().halfSaturation()),
                numbers.stem().skill());
        Balance.Vocational training = numbers.vocational();
        double vocational = money(turn, Programme.VOCATIONAL);
        double effect = Math.max(0, 1 + turn.effect(EffectKind.VOC));
        send(
                turn,
                0,
                Programme.VOCATIONAL,
                training.yield() / wage * saturating(vocational, training.halfSaturation()) * effect,
                training.skill());
        turn.recruited = overseas(turn);
        send(
                turn,
                numbers.overseas().delay(),
                Programme.OVERSEAS,
                turn.recruited,
                numbers.overseas().skill());
        double practice = vocational / (vocational + training.onTheJobHalfSaturation());
        turn.now.skill += training.onTheJobRate() * practice * Math.max(0, training.skillCeiling() - turn.now.skill);
    }

    private static double money(Turn turn, Programme programme) {
        return turn.talentMoney[programme.place()];
    }

    private static double saturating(double money, double halfSaturation) {
        return money * (halfSaturation / (halfSaturation + money));
    }

    private static double overseas(Turn turn) {
        Balance.Overseas numbers = turn.balance.people().overseas();
        double asked = numbers.yield() / turn.now.wage * money(turn, Programme.OVERSEAS);
        if (asked <= 0) {
            return 0;
        }
        boolean many = turn.sectors() >= numbers.manySectors();
        double ceiling = numbers.ceiling()
                * turn.world.mobility()
                * Bounds.mix(numbers.withoutAccess(), turn.access)
                * Bounds.clamp(1 + turn.effect(EffectKind.REC), numbers.effectMin(), numbers.effectMax())
                * Bounds.share(numbers.willingness() - numbers.willingnessPerTension() * turn.now.tension)
                * (many ? numbers.manySectorsFactor() : 1);
        return ceiling * asked / (asked + ceiling);
    }

    private static void send(Turn turn, int stage, Programme source, double people, double skill) {
        if (people <= 0) {
            return;
        }
        Figures now = turn.now;
        double before = underWay(now, stage);
        now.peopleSkill[stage] = (before * now.peopleSkill[stage] + people * skill) / (before + people);
        now.peoplePipe[stage * Figures.PEOPLE_SOURCES + source.place()] += people;
    }

    private static double underWay(Figures now, int stage) {
        double people = 0;
        for (int source = 0; source < Figures.PEOPLE_SOURCES; source++) {
            people += now.peoplePipe[stage * Figures.PEOPLE_SOURCES + source];
        }
        return people;
    }

    /** Lets people leave, and those who are due arrive. */
    static void arrive(Turn turn) {
        Figures now = turn.now;
        double staff = sum(now.staff);
        double arriving = underWay(now, 0);
        System.arraycopy(now.peoplePipe, 0, turn.arriving, 0, Figures.PEOPLE_SOURCES);
        double skill = now.peopleSkill[0];
        advance(now);
        leave(turn);
        place(turn, arriving);
        double old = staff > arriving ? staff - arriving : staff;
        now.skill = (now.skill * old + skill * arriving) / (old + arriving);
        now.wage -= turn.balance.people().wageReturn() * (now.wage - 1);
    }

    private static void advance(Figures now) {
        int sources = Figures.PEOPLE_SOURCES;
        int last = (Figures.PEOPLE_STAGES - 1) * sources;
        System.arraycopy(now.peoplePipe, sources, now.peoplePipe, 0, last);
        for (int i = last; i < now.peoplePipe.length; i++) {
            now.peoplePipe[i] = 0;
        }
        System.arraycopy(now.peopleSkill, 1, now.peopleSkill, 0, Figures.PEOPLE_STAGES - 1);
        now.peopleSkill[Figures.PEOPLE_STAGES - 1] = 1;
    }

    private static void leave(Turn turn) {
        Balance.Drain numbers = turn.balance.people().drain();
        Figures now = turn.now;
        double missing = numbers.quality() - sum(now.quality) / turn.sectors();
        double pull = Bounds.clamp(
                numbers.base() + numbers.openness() * now.openness * missing - numbers.wageRelief() * (now.wage - 1),
                numbers.min(),
                numbers.max());
        double drain = numbers.rate() * pull * Math.max(0, 1 + turn.effect(EffectKind.DRAIN));
        for (int sector = 0; sector < turn.sectors(); sector++) {
            turn.retired[sector] = now.staff[sector] * turn.balance.people().attrition();
            turn.drained[sector] = now.staff[sector] * drain;
            now.staff[sector] *= 1 - turn.balance.people().attrition() - drain;
        }
    }

    private static void place(Turn turn, double arriving) {
        Balance.People numbers = turn.balance.people();
        Figures now = turn.now;
        double shortages = 0;
        for (int sector = 0; sector < turn.sectors(); sector++) {
            shortages += shortage(turn, sector);
        }
        double needs = sum(now.need);
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double byShortage = shortage(turn, sector) / shortages;
            double byNeed = needs > 0 ? now.need[sector] / needs : byShortage;
            turn.arrivingShare[sector] = numbers.byShortage() * byShortage + (1 - numbers.byShortage()) * byNeed;
        }
        for (int sector = 0; sector < turn.sectors(); sector++) {
            now.staff[sector] += arriving * turn.arrivingShare[sector];
        }
    }

    private static double shortage(Turn turn, int sector) {
        double staff = turn.now.staff[sector];
        return Math.max(turn.balance.people().shortageMin() * staff, turn.now.need[sector] - staff);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
