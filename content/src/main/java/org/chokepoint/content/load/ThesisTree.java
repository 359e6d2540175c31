package org.chokepoint.content.load;

import java.util.List;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.yaml.ListNode;
import org.chokepoint.content.yaml.MapNode;
import org.chokepoint.content.yaml.Node;

/** Resolves {@code based_on} in theses: a thesis takes from another one, a run from a run beside it, its plan from the plans. */
final class ThesisTree {
    private final BasedOn plans;
    private final Issues out;

    private ThesisTree(List<Node> plans, Issues out) {
        this.plans = new BasedOn(plans, "plan", out);
        this.out = out;
    }

    /**
     * The theses, completed.
     *
     * @param plans what their plans may be based on, completed
     */
    static ListNode resolve(ListNode theses, List<Node> plans, Issues out) {
        ThesisTree tree = new ThesisTree(plans, out);
        return each(BasedOn.resolve(theses, "thesis", out), tree::thesis);
    }

    private Node thesis(Node thesis) {
        return replaced(thesis, "runs", runs -> runs instanceof ListNode list ? runs(list) : runs);
    }

    private Node runs(ListNode runs) {
        return each(
                BasedOn.resolve(runs, "run", out),
                run -> replaced(replaced(run, "plan", plans::resolve), "others", plans::resolve));
    }

    private static ListNode each(ListNode list, java.util.function.UnaryOperator<Node> change) {
        return new ListNode(list.region(), list.items().stream().map(change).toList(), list.damaged());
    }

    private static Node replaced(Node node, String key, java.util.function.UnaryOperator<Node> change) {
        if (!(node instanceof MapNode map)) {
            return node;
        }
        List<MapNode.Entry> entries = map.entries().stream()
                .map(entry ->
                        entry.name().equals(key) ? new MapNode.Entry(entry.key(), change.apply(entry.value())) : entry)
                .toList();
        return new MapNode(map.region(), entries, map.lost());
    }
}
