package org.chokepoint.server.engine.rule;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.ScenarioDef.ScriptedEvent;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.OpenEvents;

/**
 * Draws the events of a round into three slots: world, sanction, domestic. The random numbers are a function of seed and
 * round, so all seats meet the same; what a seat has done only moves the threshold of sanctions and what can come at
 * all. A draw that cannot come is drawn again, and after some redraws the slot stays empty. In a scenario with a script
 * nothing is drawn: exactly the scripted events come, in the order of the script, whatever their conditions say.
 *
 * <pre>
 * chance of a sanction = clamp(base + a·hostility + b·(H - 40)) · (1 - deterrence·domains)
 * its severity         = (min + range·u + c·hostility) · (1 - deterrence·domains)
 * </pre>
 *
 * Facts: F045, F154, F156, F206 (mutual dependence deters), F225-F228.
 */
final class EventDraws {
    private static final int QUIET = Ids.NONE;

    private final World world;
    private final Rulebook book;
    private final Balance.EventDraw numbers;
    private final List<World> worlds;
    private final List<Figures> table;
    private final int round;
    private final int growths;
    private int begun;

    private EventDraws(List<World> worlds, List<Figures> table) {
        this.worlds = worlds;
        this.table = table;
        world = worlds.get(0);
        book = world.rulebook();
        numbers = book.balance.eventDraw();
        round = table.get(0).round;
        growths = round - 1;
    }

    /** Draws the round that is being opened and starts the effects of what comes, the same for all at the table. */
    static void apply(List<World> worlds, List<Figures> table) {
        if (!worlds.get(0).hasEvents()) {
            return;
        }
        EventDraws draws = new EventDraws(worlds, table);
        List<ScriptedEvent> script = draws.book.scenario().script();
        if (!script.isEmpty()) {
            draws.scripted(script);
            draws.injected();
            return;
        }
        draws.world();
        draws.sanction();
        draws.injected();
        if (draws.begun < OpenEvents.SLOTS) {
            draws.domestic();
        }
    }

    /** What the host has chosen comes as described, unless it came by itself or the round is full. */
    private void injected() {
        for (String id : world.injected(round)) {
            int event = book.events().require(id);
            if (begun < OpenEvents.SLOTS && table.get(0).eventRound[event] != round) {
                begin(event, 1);
            }
        }
    }

    private void scripted(List<ScriptedEvent> script) {
        for (ScriptedEvent scripted : script) {
            if (scripted.round() == round) {
                begin(book.events().require(scripted.event()), scripted.severity());
            }
        }
    }

    private void world() {
        int event = draw("world", book.deck.world, numbers.quietWeight());
        if (event != QUIET) {
            double drawn = Draw.inRound(world.seed(), "wsev", growths, 0);
            double range = numbers.worldSeverityMax() - numbers.worldSeverityMin();
            begin(event, numbers.worldSeverityMin() + range * drawn);
        }
    }

    private void sanction() {
        int most = book.scoring.indispensableMost();
        double deterred = 1 - numbers.deterrence() * mean(now -> Math.min(most, now.domains));
        double hostility = numbers.chancePerHostility() * world.hostility();
        double tension = numbers.chancePerTension() * (mean(now -> now.tension) - numbers.chanceTension());
        double chance =
                Bounds.clamp(numbers.sanctionChance() + hostility + tension, numbers.chanceMin(), numbers.chanceMax());
        boolean early = round < numbers.firstSanctionRound();
        if (early || Draw.inRound(world.seed(), "sanc", growths, 0) >= chance * deterred) {
            return;
        }
        int event = draw("swhich", book.deck.sanctions, 0);
        if (event != QUIET) {
            double drawn = Draw.inRound(world.seed(), "ssev", growths, 0);
            double severity = numbers.sanctionSeverityMin()
                    + numbers.sanctionSeverityRange() * drawn
                    + numbers.severityPerHostility() * world.hostility();
            begin(event, severity * deterred);
        }
    }

    private void domestic() {
        for (int event : book.deck.fixed) {
            Integer fixed = book.event(event).def().round();
            if (fixed != null && fixed == round && canCome(event)) {
                begin(event, 1);
                return;
            }
        }
        if (Draw.inRound(world.seed(), "domestic", growths, 0) < numbers.domesticChance()) {
            int event = draw("dwhich", book.deck.domestic, 0);
            if (event != QUIET) {
                begin(event, 1);
            }
        }
    }

    private int draw(String stream, int[] deck, double quietWeight) {
        for (int again = 0; again <= numbers.redraws(); again++) {
            int event = pick(deck, quietWeight, Draw.inRound(world.seed(), stream, growths, again));
            if (event == QUIET || canCome(event)) {
                return event;
            }
        }
        return QUIET;
    }

    /** By weight in the order of the deck; a quiet year comes last. */
    private int pick(int[] deck, double quietWeight, double drawn) {
        double total = quietWeight;
        for (int event : deck) {
            total += weight(event);
        }
        if (total <= 0) {
            return QUIET;
        }
        double left = drawn * total;
        for (int event : deck) {
            left -= weight(event);
            if (left <= 0) {
                return event;
            }
        }
        return quietWeight > 0 ? QUIET : deck[deck.length - 1];
    }

    private double weight(int event) {
        EventDef def = book.event(event).def();
        return def.focus() == world.focus() ? def.weight() * numbers.focusFactor() : def.weight();
    }

    private double mean(ToDoubleFunction<Figures> figure) {
        return table.stream().mapToDouble(figure).sorted().reduce(0, Double::sum) / table.size();
    }

    /** To at least half of the countries. */
    private boolean canCome(int event) {
        int countries = 0;
        for (int seat = 0; seat < table.size(); seat++) {
            countries += canCome(event, worlds.get(seat), table.get(seat)) ? 1 : 0;
        }
        return 2 * countries >= table.size();
    }

    private boolean canCome(int event, World world, Figures now) {
        EventDef def = book.event(event).def();
        int last = now.eventRound[event];
        boolean rested = last == 0 || (!def.once() && now.round >= last + def.cooldown());
        return rested
                && now.round >= def.fromRound()
                && book.event(event).when().holds(new Scope(world, NationState.over(now)));
    }

    private void begin(int event, double severity) {
        int sector = OpenEvents.NO_SECTOR;
        if (book.event(event).def().drawsSector()) {
            sector = (int) (book.sectors().size() * Draw.inRound(world.seed(), "sector", growths, begun));
        }
        begun++;
        for (int seat = 0; seat < table.size(); seat++) {
            table.get(seat).eventRound[event] = round;
            if (!worlds.get(seat).spares(event, round)) {
                begin(table.get(seat), event, severity, sector);
            }
        }
    }

    private void begin(Figures now, int event, double severity, int sector) {
        now.events.add(event, severity, sector);
        CompiledEffect.Target target = CompiledEffect.Target.sector(sector);
        for (CompiledEffect effect : book.event(event).effects().get(world.reading(event))) {
            EffectStart.begin(book, now, effect, target, severity, book.causeOfEvent(event));
        }
    }
}
