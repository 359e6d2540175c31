package org.chokepoint.server.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the engine may touch: lower packages of its own, and nothing that differs between machines or moments. */
class EngineArchitectureTest {
    private static final String BASE = "org.chokepoint.server.engine.";

    /** What a package of the engine may import of the others. */
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.of(
            "state", Set.of(),
            "rule", Set.of("state"),
            "event", Set.of("state", "rule"),
            "bot", Set.of("state", "rule"),
            "view", Set.of("state", "rule"),
            "command", Set.of("state", "rule", "event", "bot"),
            "debrief", Set.of("state", "rule", "event", "bot", "command")));

    /** Operations on doubles whose bits are the same on every machine. */
    private static final Set<String> EXACT_MATH = Set.of(
            "abs",
            "min",
            "max",
            "sqrt",
            "rint",
            "floor",
            "ceil",
            "floorMod",
            "addExact",
            "multiplyExact",
            "toIntExact");

    private static final Set<String> UNORDERED =
            Set.of("java.util.HashMap", "java.util.HashSet", "java.util.IdentityHashMap", "java.util.WeakHashMap");

    /** Class, method and first parameter type of calls that use the machine's language. */
    private static final Set<String> NEEDS_LOCALE = Set.of(
            "java.lang.String.format(java.lang.String)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chokepoint.server.engine");

    @Test
    void shouldImportOnlyLowerPackagesOfTheEngine() {
        for (Map.Entry<String, Set<String>> entry : MAY_IMPORT.entrySet()) {
            String[] forbidden = MAY_IMPORT.keySet().stream()
                    .filter(other -> !other.equals(entry.getKey()))
                    .filter(other -> !entry.getValue().contains(other))
                    .map(other -> BASE + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(BASE + entry.getKey() + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .check(CLASSES);
        }
    }

    @Test
    void shouldKnowEveryPackageOfTheEngine() {
        // given
        List<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(BASE))
                .map(name -> name.substring(BASE.length()))
                .distinct()
                .toList();
        // then
        assertThat(found).isNotEmpty().allMatch(MAY_IMPORT::containsKey);
    }

    @Test
    void shouldTouchNoClockThreadFileOrChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.time..",
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.util.concurrent..",
                        "java.util.random..",
                        "java.security..",
                        "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|Date|Calendar|Timer|UUID|Scanner)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.text\\.(.*Format|Collator|BreakIterator)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Thread|ThreadLocal|Runtime|Process|ProcessBuilder)")
                .check(CLASSES);
    }

    @Test
    void shouldCallNothingThatDiffersBetweenMachines() {
        // given
        Predicate<CodeUnitCallTarget> differs = target ->
                owner(target).equals("java.lang.System") && !target.getName().equals("arraycopy");
        Predicate<CodeUnitCallTarget> inexact =
                target -> Set.of("java.lang.Math", "java.lang.StrictMath").contains(owner(target))
                        && !EXACT_MATH.contains(target.getName());
        // then
        assertThat(calls(differs.or(inexact))).isEmpty();
    }

    @Test
    void shouldNotUseTheMachinesLanguage() {
        assertThat(calls(target -> NEEDS_LOCALE.contains(signature(target)))).isEmpty();
    }

    @Test
    void shouldNotIterateInHashOrder() {
        // given
        Predicate<CodeUnitCallTarget> unordered = target -> UNORDERED.contains(owner(target))
                || target.getFullName().matches("java\\.util\\.Set\\.(of|copyOf)\\(.*")
                || target.getFullName().matches("java\\.util\\.Map\\.copyOf\\(.*")
                || target.getFullName().matches("java\\.util\\.stream\\.Collectors\\.(toSet|toMap|groupingBy)\\(.*");
        // then
        assertThat(calls(unordered)).isEmpty();
    }

    @Test
    void shouldHaveNoStaticFieldThatChanges() {
        // given
        List<String> changing = CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaField::getFullName)
                .toList();
        // then
        assertThat(changing).isEmpty();
    }

    private static List<String> calls(Predicate<CodeUnitCallTarget> forbidden) {
        return CLASSES.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getCallsFromSelf().stream()
                        .map(call -> (CodeUnitCallTarget) call.getTarget())
                        .filter(forbidden)
                        .map(target -> unit.getFullName() + " calls " + target.getFullName()))
                .toList();
    }

    private static String owner(CodeUnitCallTarget target) {
        return target.getOwner().getFullName();
    }

    private static String signature(CodeUnitCallTarget target) {
        List<String> types = target.getRawParameterTypes().stream()
                .map(JavaClass::getFullName)
                .limit(1)
                .toList();
        return owner(target) + "." + target.getName() + "(" + String.join(",", types) + ")";
    }
}
