package io.github.dingdianrules.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Pause;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way the arrows point. Every test first sees that it looked at something. */
class ArchitectureTest {

    private static final String ROOT = "io.github.dingdianrules.";
    private static final String INTERNAL = ROOT + "engine.internal..";
    private static final Pattern PROVINCE =
            Pattern.compile("jiangsu|jiangxi|shaoguan|jilin|qinghai|江苏|江西|韶关|吉林|青海", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("\\.now\\(|currentTimeMillis|nanoTime");
    private static final Set<Class<?>> VALUES =
            Set.of(String.class, Boolean.class, Integer.class, BigDecimal.class, LocalDate.class);

    /** What the rules were compiled to lies beside their module and is not ours to shape. */
    private static final ImportOption NO_COMPILED_RULES =
            location -> !location.contains("/national/") || location.contains("NationalPolicy");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(NO_COMPILED_RULES)
            .importPackages("io.github.dingdianrules");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truth",
                "period",
                "facts",
                "clause",
                "decision",
                "onfile",
                "explain",
                "engine",
                "engine.internal",
                "texts"
            })
    void everyPackageIsSeen(String name) {
        assertThat(in(name)).hasSizeGreaterThan(2);
    }

    @Test
    void onlyTheInternalsOfTheEngineKnowDrools() {
        assertThat(in("engine.internal")).anyMatch(ArchitectureTest::knowsDrools);

        noClasses()
                .that()
                .resideOutsideOfPackage(INTERNAL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(CORE);
    }

    @Test
    void onlyTheEngineKnowsItsInternals() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(INTERNAL)
                .check(CORE);
    }

    @Test
    void truthAndPeriodsStandOnNothingElse() {
        classes()
                .that()
                .resideInAPackage(ROOT + "truth")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + "truth")
                .check(CORE);
        classes()
                .that()
                .resideInAPackage(ROOT + "period")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.snakeyaml.engine..", ROOT + "period")
                .check(CORE);
    }

    @Test
    void factsKnowTruthAndPeriodsOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + "facts")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "io.soabase..",
                        "javax..",
                        ROOT + "facts",
                        ROOT + "truth",
                        ROOT + "period")
                .check(CORE);
    }

    @Test
    void officialTextsKnowClausesAndPoliciesOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + "texts")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", ROOT + "texts", ROOT + "clause", ROOT + "engine", ROOT + "facts")
                .check(CORE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "texts")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "texts")
                .check(CORE);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void factsAreRecordsAndClosedListsOfValues() {
        List<JavaClass> facts = in("facts").stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getFullName().contains("Builder"))
                .toList();

        assertThat(facts)
                .hasSizeGreaterThan(50)
                .allMatch(type -> type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                        || type.isAssignableTo(RuntimeException.class));
        assertThat(facts.stream().filter(JavaClass::isRecord).map(JavaClass::reflect))
                .hasSizeGreaterThan(25)
                .filteredOn(type -> type != Dated.class && type != Pause.class)
                .allSatisfy(type -> assertThat(type.getRecordComponents())
                        .allMatch(component -> isValue(component.getType()), "holds nothing that changes"));
    }

    @Test
    void noStateIsSharedButConstants() {
        assertThat(CORE.stream()
                        .filter(type -> !type.getFullName().contains("Builder"))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)))
                .isNotEmpty()
                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }

    @Test
    void nobodyReadsTheClock() {
        assertThat(sources().values()).noneMatch(text -> CLOCK.matcher(text).find());
    }

    @Test
    void coreMentionsNoProvince() {
        Map<String, String> sources = sources();

        assertThat(sources).containsKeys("PolicyEngine.java", "2026.json");
        assertThat(sources)
                .allSatisfy((name, text) -> assertThat(
                                PROVINCE.matcher(text).results().map(MatchResult::group))
                        .as(name)
                        .isEmpty());
    }

    /** @return the text of every source file by its name */
    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(sources).hasSizeGreaterThan(100);
        return sources;
    }

    private static List<JavaClass> in(String name) {
        return CORE.stream()
                .filter(type -> type.getPackageName().equals(ROOT + name))
                .toList();
    }

    private static boolean knowsDrools(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("org.drools"));
    }

    private static boolean isValue(Class<?> type) {
        return VALUES.contains(type)
                || type.isEnum()
                || type.isRecord()
                || Arrays.asList(List.class, Set.class).contains(type);
    }
}
