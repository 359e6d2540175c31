package org.chokepoint.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An import may only point to a lower rank; equal ranks do not meet. */
class ContentArchitectureTest {
    private static final String BASE = "org.chokepoint.content.";
    private static final List<List<String>> RANKS =
            List.of(List.of("model", "issue"), List.of("yaml", "expr", "check"), List.of("load"), List.of("tool"));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chokepoint.content");

    @Test
    void shouldImportOnlyLowerRanks() {
        for (int rank = 0; rank < RANKS.size(); rank++) {
            for (String name : RANKS.get(rank)) {
                String[] forbidden = RANKS.subList(rank, RANKS.size()).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(name))
                        .map(other -> BASE + other + "..")
                        .toArray(String[]::new);
                if (forbidden.length > 0) {
                    noClasses()
                            .that()
                            .resideInAPackage(BASE + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .check(classes);
                }
            }
        }
    }

    @Test
    void shouldHaveNoCycles() {
        slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void shouldStandInARankWhateverPackageItIs() {
        String[] known = RANKS.stream()
                .flatMap(List::stream)
                .map(name -> BASE + name + "..")
                .toArray(String[]::new);
        noClasses().should().resideOutsideOfPackages(known).check(classes);
    }

    @Test
    void shouldKeepLibrariesWhereTheyBelong() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "yaml..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "expr..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.cel..", "com.google.common..")
                .check(classes);
    }

    @Test
    void shouldKnowNothingOfTheRestOfTheProject() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chokepoint.server..", "org.chokepoint.protocol..", "org.chokepoint.cli..")
                .check(classes);
    }
}
