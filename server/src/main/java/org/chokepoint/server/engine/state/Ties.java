package org.chokepoint.server.engine.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What ties the seats of a table together. A table of separate countries has none.
 *
 * @param deals open and past ones, oldest first
 * @param played plans of every seat in each resolved round, among rivals
 * @param pars points that the par bot would have on each seat, among rivals; empty before the first report
 * @param funds of each seat in a nation of several; empty elsewhere
 */
public record Ties(List<Deal> deals, List<List<PlanOrder>> played, List<Double> pars, List<Fund> funds) {
    /** Nothing. */
    public static final Ties NONE = new Ties(List.of(), List.of(), List.of(), List.of());

    /** Copies. */
    public Ties {
        deals = List.copyOf(deals);
        played = played.stream().map(List::copyOf).toList();
        pars = List.copyOf(pars);
        funds = List.copyOf(funds);
    }

    /** A deal by its id. */
    public Optional<Deal> deal(long id) {
        return deals.stream().filter(deal -> deal.id() == id).findFirst();
    }

    /** Deals of this round that are agreed. */
    public List<Deal> agreed() {
        return deals.stream()
                .filter(deal -> deal.status() == Deal.Status.ACCEPTED)
                .toList();
    }

    /** With a new deal. */
    public Ties with(Deal deal) {
        List<Deal> more = new ArrayList<>(deals);
        more.add(deal);
        return withDeals(more);
    }

    /** With another status of a deal. */
    public Ties with(long id, Deal.Status status) {
        return withDeals(deals.stream()
                .map(deal -> deal.id() == id ? deal.now(status) : deal)
                .toList());
    }

    /** With other deals. */
    public Ties withDeals(List<Deal> others) {
        return new Ties(others, played, pars, funds);
    }

    void encode(CanonicalWriter out) {
        out.number(deals.size());
        deals.forEach(deal -> deal.encode(out));
        out.number(played.size());
        played.forEach(plans -> plans.forEach(plan -> PlanEncoding.write(plan, out)));
        out.reals(pars.stream().mapToDouble(Double::doubleValue).toArray());
        out.number(funds.size());
        funds.forEach(fund -> fund.encode(out));
    }
}
