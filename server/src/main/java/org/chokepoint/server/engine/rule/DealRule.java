package org.chokepoint.server.engine.rule;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.chokepoint.content.model.DealDef;
import org.chokepoint.server.engine.rule.CompiledEffect.Target;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.Deal.Status;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Ties;

/**
 * Lets agreed deals take effect at the beginning of a round's resolution, before answers and cards, so that what was
 * promised can be paid. Deals are taken in the order of their ids; no deal reads what another one changed but money and
 * mandate, which add up. Facts: F045, F124-F127, F141, F149, F216, F228.
 */
final class DealRule {
    private final List<Turn> table;
    private final Ties ties;
    private final Rulebook book;

    private DealRule(List<Turn> table, Ties ties) {
        this.table = table;
        this.ties = ties;
        book = table.get(0).book;
    }

    /** Begins the deals of the round; {@code table} is in the order of the seats. */
    static void apply(List<Turn> table, Ties ties) {
        DealRule rule = new DealRule(table, ties);
        ties.agreed().stream().sorted(Comparator.comparingLong(Deal::id)).forEach(rule::begin);
    }

    /** The deals after the round: what was agreed is sealed, what was broken is so, what found no answer is gone. */
    static List<Deal> after(Rulebook book, Ties ties) {
        TreeSet<Long> broken = new TreeSet<>();
        ties.agreed().forEach(deal -> Dealings.broken(book, ties.deals(), deal).forEach(old -> broken.add(old.id())));
        return ties.deals().stream()
                .filter(deal -> deal.status() == Status.ACCEPTED
                        || deal.status() == Status.SEALED
                        || deal.status() == Status.BROKEN)
                .map(deal -> deal.now(
                        broken.contains(deal.id()) || deal.status() == Status.BROKEN ? Status.BROKEN : Status.SEALED))
                .toList();
    }

    /** Between whom nobody poaches: where a deal in force, or one that begins now, says so. */
    static PoachingRule.Pacts pacts(Rulebook book, Ties ties, int round) {
        List<Deal> truces = after(book, ties).stream()
                .filter(deal -> deal.bindsIn(round) && def(book, deal).def().noPoaching())
                .toList();
        return (poacher, other) ->
                truces.stream().anyMatch(deal -> deal.isBetween(new SeatId(poacher + 1), new SeatId(other + 1)));
    }

    private static CompiledDeal def(Rulebook book, Deal deal) {
        return book.deals.get(book.deals().require(deal.kind()));
    }

    private Turn turn(SeatId seat) {
        return table.get(seat.number() - 1);
    }

    private void begin(Deal deal) {
        CompiledDeal compiled = def(book, deal);
        Dealings.broken(book, ties.deals(), deal).forEach(old -> end(old, deal.from()));
        pay(deal, compiled);
        Turn from = turn(deal.from());
        Turn to = turn(deal.to());
        begin(from, deal, compiled.proposer());
        begin(to, deal, compiled.partner());
        if (isFirst(deal)) {
            begin(from, deal, compiled.firstTime());
        }
        if (!compiled.follower().isEmpty()) {
            follow(from, to, deal, compiled);
        }
        for (int seat = 1; seat <= table.size(); seat++) {
            if (!deal.involves(new SeatId(seat))) {
                begin(turn(new SeatId(seat)), deal, compiled.others());
            }
        }
    }

    private void pay(Deal deal, CompiledDeal compiled) {
        Turn from = turn(deal.from());
        from.now.mandate = Math.max(0, from.now.mandate - compiled.def().mandate());
        from.prices += compiled.def().cost();
        if (compiled.def().form() == DealDef.Form.AGREEMENT) {
            turn(deal.to()).prices += compiled.def().cost();
        }
        SeatId payer = Dealings.payer(compiled.def(), deal);
        turn(payer).prices += deal.money();
        turn(deal.other(payer)).now.budget += deal.money();
    }

    private boolean isFirst(Deal deal) {
        return ties.deals().stream()
                .noneMatch(other -> other.kind().equals(deal.kind())
                        && other.from().equals(deal.from())
                        && other.id() != deal.id()
                        && (other.status() == Status.SEALED
                                || other.status() == Status.BROKEN
                                || (other.status() == Status.ACCEPTED && other.id() < deal.id())));
    }

    private void follow(Turn from, Turn to, Deal deal, CompiledDeal compiled) {
        int line = book.lines().find(deal.line());
        double own = from.opened.capability(line);
        double other = to.opened.capability(line);
        if (own <= other) {
            begin(from, deal, compiled.follower());
        }
        if (other <= own) {
            begin(to, deal, compiled.follower());
        }
    }

    private void end(Deal old, SeatId breaker) {
        CompiledDeal compiled = def(book, old);
        Turn guilty = turn(breaker);
        guilty.now.mandate = Math.max(0, guilty.now.mandate - compiled.def().breakingMandate());
        List<List<CompiledEffect>> gone = List.of(compiled.proposer(), compiled.partner(), compiled.follower());
        for (SeatId seat : List.of(old.from(), old.to())) {
            gone.forEach(effects -> effects.forEach(effect -> end(turn(seat), old, effect)));
            begin(turn(seat), old, compiled.breaking());
        }
    }

    private void end(Turn turn, Deal old, CompiledEffect effect) {
        int key = effect.keyAt(target(old), book.keys);
        turn.now.effects.end(key, book.causeOfDeal(book.deals().require(old.kind())));
    }

    private void begin(Turn turn, Deal deal, List<CompiledEffect> effects) {
        int cause = book.causeOfDeal(book.deals().require(deal.kind()));
        for (CompiledEffect effect : effects) {
            EffectStart.begin(turn.book, turn.now, effect, target(deal), 1, cause);
        }
    }

    private Target target(Deal deal) {
        return Target.line(deal.line().isEmpty() ? Ids.NONE : book.lines().find(deal.line()));
    }
}
