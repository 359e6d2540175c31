package org.chokepoint.server.engine.rule;

import java.util.Arrays;
import java.util.List;
import org.chokepoint.content.model.Balance;
import org.chokepoint.server.engine.state.Figures;

/**
 * R11 poaching. It moves people between the countries at a table and raises wages; it trains nobody:
 *
 * <pre>
 * n = min(3·x·12/(12 + x)/w, .06·L), taken from the others in proportion to their staff
 * those who come: 94% of n, by need;  every w += .001·n/players, the poacher's by .0005·n more
 * </pre>
 *
 * People in thousands, x in bn yuan. All is taken from one snapshot, so no seat comes first. Nobody poaches where a pact
 * forbids it. Facts: F051, F052.
 */
final class PoachingRule {
    private final List<Turn> table;
    private final Pacts pacts;
    private final Balance.Poaching numbers;
    private final double[] staff;
    private final double[] wanted;

    private PoachingRule(List<Turn> table, Pacts pacts) {
        this.table = table;
        this.pacts = pacts;
        numbers = table.get(0).balance.people().poaching();
        staff = table.stream().mapToDouble(turn -> sum(turn.now.staff)).toArray();
        wanted = new double[table.size()];
        for (int seat = 0; seat < wanted.length; seat++) {
            wanted[seat] = reach(seat).length == 0 ? 0 : wanted(seat);
        }
    }

    /** Between which places of a table nobody poaches. */
    interface Pacts {
        /** No pact. */
        Pacts NONE = (poacher, other) -> false;

        /** The first may not take people of the second. */
        boolean forbid(int poacher, int other);
    }

    static void apply(List<Turn> table, Pacts pacts) {
        if (table.size() > 1) {
            new PoachingRule(table, pacts).apply();
        }
    }

    private void apply() {
        double perSeat = numbers.wageOfAll() * sum(sorted(wanted)) / table.size();
        for (int seat = 0; seat < wanted.length; seat++) {
            Figures now = table.get(seat).now;
            double coming = won(seat) * (1 - numbers.lostOnTheWay());
            leave(seat);
            arrive(seat, coming);
            now.wage += perSeat + numbers.wageOfPoacher() * wanted[seat];
        }
    }

    private double wanted(int seat) {
        Turn turn = table.get(seat);
        double money = turn.talentMoney[Programme.POACHING.place()];
        double half = numbers.halfSaturation();
        double dearer = half > 0 ? half / (half + money) : 1;
        double asked = money * dearer * numbers.yield() / turn.now.wage;
        return Math.min(asked, numbers.ownMax() * staff[seat]);
    }

    /** The staff within reach of a poacher, smallest country first. */
    private double[] reach(int poacher) {
        double[] reach = new double[staff.length];
        int size = 0;
        for (int other = 0; other < staff.length; other++) {
            if (other != poacher && !pacts.forbid(poacher, other)) {
                reach[size++] = staff[other];
            }
        }
        return sorted(Arrays.copyOf(reach, size));
    }

    /** Share of a country's staff that a poacher takes. */
    private double taken(int poacher, int other) {
        boolean safe = poacher == other || wanted[poacher] <= 0 || pacts.forbid(poacher, other);
        return safe ? 0 : wanted[poacher] / sum(reach(poacher));
    }

    /** Share of a country's staff that all others would take. */
    private double pressure(int other) {
        double[] shares = new double[staff.length];
        for (int poacher = 0; poacher < staff.length; poacher++) {
            shares[poacher] = taken(poacher, other);
        }
        return sum(sorted(shares));
    }

    /** Part of what is wanted of a country that can be had. */
    private double served(int other) {
        double pressure = pressure(other);
        return pressure > numbers.lostMax() ? numbers.lostMax() / pressure : 1;
    }

    private double won(int poacher) {
        double[] people = new double[staff.length];
        for (int other = 0; other < staff.length; other++) {
            people[other] = taken(poacher, other) * served(other) * staff[other];
        }
        return sum(sorted(people));
    }

    private void leave(int seat) {
        Turn turn = table.get(seat);
        double share = Math.min(pressure(seat), numbers.lostMax());
        for (int sector = 0; sector < turn.sectors(); sector++) {
            turn.poachedAway[sector] = turn.now.staff[sector] * share;
            turn.now.staff[sector] *= 1 - share;
        }
    }

    private void arrive(int seat, double coming) {
        Turn turn = table.get(seat);
        Figures now = turn.now;
        double needs = sum(now.need);
        if (coming <= 0 || needs <= 0) {
            return;
        }
        double before = sum(now.staff);
        for (int sector = 0; sector < turn.sectors(); sector++) {
            turn.poached[sector] = coming * now.need[sector] / needs;
            now.staff[sector] += turn.poached[sector];
        }
        now.skill *= (before + numbers.skill() * coming) / (before + coming);
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
