package org.chokepoint.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the client's packages: link and screen 1, command 2, the program 3; an import points down. */
class ArchitectureTest {
    private static final String BASE = "org.chokepoint.cli";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    private static void packageSeesOnly(String name, String... lower) {
        String[] forbidden = java.util.stream.Stream.of("link", "screen", "command", "")
                .filter(other -> !other.equals(name))
                .filter(other -> !java.util.Set.of(lower).contains(other))
                .map(ArchitectureTest::nameOf)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(nameOf(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    private static String nameOf(String name) {
        return name.isEmpty() ? BASE : BASE + "." + name;
    }

    @Test
    void shouldSeeNobodyWhenPackageIsLink() {
        packageSeesOnly("link");
    }

    @Test
    void shouldSeeNobodyWhenPackageIsScreen() {
        packageSeesOnly("screen");
    }

    @Test
    void shouldSeeScreenOnlyWhenPackageIsCommand() {
        packageSeesOnly("command", "screen");
    }

    @Test
    void shouldHaveNoCyclesWhenPackagesAreLookedAtTogether() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void shouldNotSeeServerOrContentWhenClient() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chokepoint.server..", "org.chokepoint.content..")
                .check(CLASSES);
    }

    @Test
    void shouldLeaveSocketsAndThreadsAloneWhenPackageIsScreenOrCommand() {
        noClasses()
                .that()
                .resideInAnyPackage(nameOf("screen"), nameOf("command"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.util.concurrent..", "java.nio.file..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .check(CLASSES);
    }

    @Test
    void shouldFindClassesWhenRulesAreChecked() {
        assertThat(CLASSES).hasSizeGreaterThan(50);
    }
}
