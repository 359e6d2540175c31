package org.chokepoint.content.check;

import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.ScenarioDef;

/** Every event can come: in some scenario it has its sectors and a round that is played. */
final class EventsCheck implements Check {
    @Override
    public void run(Subject subject) {
        boolean known = subject.isSound(subject.rules(), "scenarios");
        for (EventDef event : subject.rules().events()) {
            checkRound(subject, event);
            if (known && subject.areSound(event, "sectors", "from_round", "round")) {
                checkCanCome(subject, event);
            }
        }
    }

    private static void checkRound(Subject subject, EventDef event) {
        if (event.round() != null && event.kind() != EventDef.Kind.DOMESTIC && subject.isSound(event, "kind")) {
            String message = "Only domestic events come in a round for certain.";
            String advice = "Remove 'round', or write 'kind: domestic'.";
            subject.error("round-not-here", subject.map().key(event, "round"), message, advice);
        }
    }

    private static void checkCanCome(Subject subject, EventDef event) {
        int most = subject.rules().scenarios().stream()
                .filter(scenario -> scenario.sectors().containsAll(event.sectors()))
                .mapToInt(ScenarioDef::rounds)
                .max()
                .orElse(0);
        if (most == 0) {
            String message = "No scenario has all the sectors of this event; it never comes.";
            subject.error("never-comes", subject.map().value(event, "sectors"), message, "Remove some of them.");
        } else if (event.fromRound() > most) {
            refuseRound(subject, event, "from_round", most);
        } else if (event.round() != null && event.round() > most) {
            refuseRound(subject, event, "round", most);
        }
    }

    private static void refuseRound(Subject subject, EventDef event, String key, int most) {
        String message = "The longest scenario that fits has " + most + " rounds; this event never comes.";
        subject.error("never-comes", subject.map().value(event, key), message, "Write a round up to " + most + ".");
    }
}
