package org.chokepoint.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of the server, as docs/ARCHITECTURE.md draws them. */
class ServerArchitectureTest {
    private static final String BASE = "org.chokepoint.server.";

    /** Rank of each top package; an import may only point to a lower rank, equal ranks do not meet. */
    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("meter", 0),
            Map.entry("engine", 1),
            Map.entry("journal", 2),
            Map.entry("lab", 2),
            Map.entry("replay", 3),
            Map.entry("room", 3),
            Map.entry("report", 4),
            Map.entry("session", 4),
            Map.entry("net", 5),
            Map.entry("load", 5),
            Map.entry("app", 6));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chokepoint.server");

    @Test
    void shouldGiveEveryPackageARank() {
        // given
        TreeSet<String> found = new TreeSet<>();
        CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(BASE))
                .forEach(name -> found.add(top(name)));
        // then
        assertThat(found).isNotEmpty().isSubsetOf(RANKS.keySet());
    }

    @Test
    void shouldOnlyImportLowerRanks() {
        for (Map.Entry<String, Integer> from : RANKS.entrySet()) {
            List<String> forbidden = RANKS.entrySet().stream()
                    .filter(to -> !to.getKey().equals(from.getKey()) && to.getValue() >= from.getValue())
                    .map(to -> BASE + to.getKey() + "..")
                    .toList();
            if (!forbidden.isEmpty()) {
                noClasses()
                        .that()
                        .resideInAPackage(BASE + from.getKey() + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden.toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void shouldHaveNoCycleBetweenPackages() {
        slices().matching("org.chokepoint.server.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void shouldShowTheProtocolToNetAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "net..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chokepoint.protocol..", "com.google.protobuf..")
                .check(CLASSES);
    }

    @Test
    void shouldShowNettyToNetAndAppAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "net..", BASE + "app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.netty..")
                .check(CLASSES);
    }

    @Test
    void shouldShowTheEngineNothingOfContentButItsModel() {
        classes()
                .that()
                .resideInAPackage(BASE + "engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "engine..",
                        "org.chokepoint.content.model..",
                        "java..",
                        "com.google.common..",
                        "com.google.errorprone.annotations..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    private static String top(String packageName) {
        String rest = packageName.substring(BASE.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
