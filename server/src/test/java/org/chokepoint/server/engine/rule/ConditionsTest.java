package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Expr.At;
import org.chokepoint.content.model.Expr.Bool;
import org.chokepoint.content.model.Expr.Call;
import org.chokepoint.content.model.Expr.Name;
import org.chokepoint.content.model.Expr.Num;
import org.chokepoint.content.model.Expr.Op;
import org.chokepoint.content.model.Expr.Str;
import org.chokepoint.content.model.Vocabulary;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.state.NationState;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final World WORLD = World.draw(TestPacks.rulebook("core", "sprint"), 7);
    private static final NationState NATION =
            Games.play(WORLD, "chipmax").get(5).opened();
    private static final Rulebook BOOK = WORLD.rulebook();
    private static final Conditions CONDITIONS =
            new Conditions(new Readings(BOOK.sectors(), BOOK.lines(), BOOK.cards(), BOOK.events(), BOOK.keys));

    @Test
    void shouldComputeEveryOperator() {
        // given
        Expr seven = new Num(7);
        Expr two = new Num(2);
        // then
        assertThat(number(call(Op.ADD, seven, two))).isEqualTo(9);
        assertThat(number(call(Op.SUB, seven, two))).isEqualTo(5);
        assertThat(number(call(Op.MUL, seven, two))).isEqualTo(14);
        assertThat(number(call(Op.DIV, seven, two))).isEqualTo(3.5);
        assertThat(number(call(Op.MOD, seven, two))).isEqualTo(1);
        assertThat(number(call(Op.NEG, seven))).isEqualTo(-7);
        assertThat(number(call(Op.MIN, seven, two))).isEqualTo(2);
        assertThat(number(call(Op.MAX, seven, two))).isEqualTo(7);
        assertThat(number(call(Op.IF, new Bool(false), seven, two))).isEqualTo(2);
        assertThat(holds(call(Op.LT, seven, two))).isFalse();
        assertThat(holds(call(Op.LE, two, two))).isTrue();
        assertThat(holds(call(Op.GT, seven, two))).isTrue();
        assertThat(holds(call(Op.GE, two, seven))).isFalse();
        assertThat(holds(call(Op.EQ, seven, seven))).isTrue();
        assertThat(holds(call(Op.NE, seven, seven))).isFalse();
        assertThat(holds(call(Op.NOT, new Bool(true)))).isFalse();
        assertThat(holds(call(Op.AND, new Bool(true), new Bool(false)))).isFalse();
        assertThat(holds(call(Op.OR, new Bool(false), new Bool(true)))).isTrue();
        assertThat(holds(call(Op.EQ, new Bool(true), call(Op.LT, two, seven)))).isTrue();
        assertThat(holds(call(Op.IF, new Bool(true), new Bool(false), new Bool(true))))
                .isFalse();
        assertThat(holds(call(Op.EQ, new Str("a"), new Str("b")))).isFalse();
    }

    @Test
    void shouldReadEveryNameOfTheVocabulary() {
        assertThat(Vocabulary.NAMES).isNotEmpty();
        Vocabulary.NAMES.forEach((name, def) -> {
            double value = number(new Name(name));
            assertThat(value).as(name).isFinite();
        });
        assertThat(number(new Name("round"))).isEqualTo(6);
        assertThat(number(new Name("rounds"))).isEqualTo(10);
        assertThat(number(new Name("year"))).isEqualTo(2030);
        assertThat(number(new Name("budget"))).isEqualTo(NATION.budget());
        assertThat(number(new Name("tension"))).isEqualTo(NATION.tension());
        assertThat(number(new Name("staff_total"))).isEqualTo(NATION.staff(0) + NATION.staff(1) + NATION.staff(2));
    }

    @Test
    void shouldReadEveryMapOfTheVocabulary() {
        Map<Vocabulary.Keys, String> keys = Map.of(
                Vocabulary.Keys.LINE, "equipment",
                Vocabulary.Keys.SECTOR, "ai",
                Vocabulary.Keys.CARD, "ecny",
                Vocabulary.Keys.EVENT, "lithography_ban",
                Vocabulary.Keys.EFFECT, "z:equipment");
        Vocabulary.MAPS.forEach((map, def) -> {
            At at = new At(map, new Str(keys.getOrDefault(def.keys(), "")));
            if (def.type() == Vocabulary.Type.BOOL) {
                assertThat(holds(call(Op.OR, at, new Bool(true)))).as(map).isTrue();
            } else {
                assertThat(number(at)).as(map).isFinite();
            }
        });
        int equipment = BOOK.lines().find("equipment");
        assertThat(number(at("capability", "equipment"))).isEqualTo(NATION.capability(equipment));
        assertThat(number(at("level", "equipment"))).isEqualTo(NATION.capability(equipment) / NATION.frontier(0));
        assertThat(number(at("start_sales", "ai"))).isEqualTo(540);
        assertThat(number(at("world_share", "nev"))).isEqualTo(NATION.worldShare(2));
        assertThat(number(at("gain", "design"))).isEqualTo(NATION.gain(0)).isNotZero();
    }

    @Test
    void shouldReadNothingFromWhatTheScenarioDoesNotHave() {
        assertThat(number(at("sales", "nowhere"))).isZero();
        assertThat(number(at("effect", "z:nothing"))).isZero();
        assertThat(holds(at("happened", "nothing"))).isFalse();
        assertThat(holds(at("ready", "nothing"))).isFalse();
        assertThat(holds(at("in_play", "nothing"))).isFalse();
    }

    @Test
    void shouldKnowWhatIsInPlayAndWhatIsReady() {
        // given
        NationState first = Games.firstRound(WORLD);
        NationState second = Games.play(WORLD, "chipmax").get(1).opened();
        // then: national laboratories and the stockpile are its first two cards
        assertThat(holds(at("ready", "national_labs"), first)).isTrue();
        assertThat(holds(at("in_play", "national_labs"), first)).isFalse();
        assertThat(holds(at("ready", "national_labs"), second)).isFalse();
        assertThat(holds(at("in_play", "national_labs"), second)).isTrue();
    }

    @Test
    void shouldLookAtTheSectorOrLineOfAReaction() {
        // given
        Scope scope = new Scope(WORLD, NATION);
        Conditions.Formula level = CONDITIONS.formula(new At("level", new Name("line")));
        Conditions.Test isBattery = CONDITIONS.test(call(Op.EQ, new Name("line"), new Str("battery")));
        Conditions.Test isCars = CONDITIONS.test(call(Op.EQ, new Str("nev"), new Name("sector")));
        int battery = BOOK.lines().find("battery");
        // when
        scope.atLine(battery);
        // then
        assertThat(level.value(scope)).isEqualTo(NATION.capability(battery) / NATION.frontier(2));
        assertThat(isBattery.holds(scope)).isTrue();
        scope.atLine(0);
        assertThat(isBattery.holds(scope)).isFalse();
        scope.atSector(2);
        assertThat(isCars.holds(scope)).isTrue();
        scope.atSector(1);
        assertThat(isCars.holds(scope)).isFalse();
        assertThat(CONDITIONS.formula(new Name("index")).value(scope)).isEqualTo(1);
    }

    @Test
    void shouldRefuseWhatIsOfTheWrongType() {
        assertThatThrownBy(() -> CONDITIONS.test(new Num(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CONDITIONS.formula(new Bool(true))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> number(new Name("weather"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static double number(Expr expr) {
        return CONDITIONS.formula(expr).value(new Scope(WORLD, NATION));
    }

    private static boolean holds(Expr expr) {
        return holds(expr, NATION);
    }

    private static boolean holds(Expr expr, NationState nation) {
        return CONDITIONS.test(expr).holds(new Scope(WORLD, nation));
    }

    private static Expr call(Op op, Expr... args) {
        return new Call(op, List.of(args));
    }

    private static Expr at(String map, String key) {
        return new At(map, new Str(key));
    }
}
