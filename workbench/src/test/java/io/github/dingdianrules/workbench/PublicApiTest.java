package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the libraries show to others: all of them in the bill of materials, null-marked, documented, without Drools. */
class PublicApiTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

    private static final Predicate<JavaClass> HIDDEN =
            type -> Stream.of("org.kie.", "org.drools.").anyMatch(type.getName()::startsWith) || isInternal(type);

    @Test
    void theBillOfMaterialsListsEveryLibrary() {
        String bom = text(ROOT.resolve("bom/pom.xml"));

        assertThat(all(ARTIFACT, bom.substring(bom.indexOf("<dependencies>"))))
                .containsExactlyInAnyOrderElementsOf(libraries());
        assertThat(all(VERSION, bom)).first().isEqualTo(versionOfTheBuild());
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhetherItIsPublic() {
        Map<Path, String> packages = new TreeMap<>();
        for (Path source : sources(libraries())) {
            packages.computeIfAbsent(source.resolveSibling("package-info.java"), PublicApiTest::textIfAny);
        }

        assertThat(packages)
                .hasSizeGreaterThan(15)
                .allSatisfy((file, info) -> assertThat(info)
                        .as(file.toString())
                        .contains("@NullMarked")
                        .contains(file.toString().contains("internal") ? "No API:" : "Public API."));
    }

    @Test
    void whatIsPublicShowsNeitherDroolsNorInternals() {
        Map<String, List<String>> shown = new TreeMap<>();
        for (String module : libraries()) {
            List<JavaClass> types = publicTypes(module);
            assertThat(types).as(module).isNotEmpty();
            for (JavaClass type : types) {
                List<String> hidden =
                        inSignature(type).filter(HIDDEN).map(JavaClass::getName).toList();
                if (!hidden.isEmpty()) {
                    shown.put(type.getName(), hidden);
                }
            }
        }

        assertThat(shown).isEmpty();
    }

    @Test
    void whatIsPublicIsDocumented() {
        Comments comments = Comments.of(sources(libraries()));

        assertThat(comments.found()).isGreaterThan(1000);
        assertThat(comments.missing()).isEmpty();
    }

    /** @return the public types that we wrote, or that were generated from such; not the compiled rules beside them */
    private static List<JavaClass> publicTypes(String module) {
        Path path = ROOT.resolve(module);
        return new ClassFileImporter()
                .importPath(path.resolve("target/classes")).stream()
                        .filter(type -> isPublic(type) && !isInternal(type))
                        .filter(type -> Stream.of("src/main/java", "target/generated-sources/annotations")
                                .anyMatch(root -> Files.exists(path.resolve(root)
                                        .resolve(type.getPackageName().replace('.', '/'))
                                        .resolve(type.getSource()
                                                .flatMap(source -> source.getFileName())
                                                .orElse("")))))
                        .toList();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicApiTest::isPublic).orElse(true);
    }

    private static boolean isInternal(JavaClass type) {
        return (type.getPackageName() + ".").contains(".internal.")
                && type.getPackageName().startsWith("io.github.dingdianrules.");
    }

    private static Stream<JavaClass> inSignature(JavaClass type) {
        return Stream.of(
                        type.getSuperclass().stream(),
                        type.getInterfaces().stream(),
                        visible(type.getFields()).map(JavaField::getType),
                        visible(type.getCodeUnits()).map(JavaCodeUnit::getReturnType),
                        visible(type.getCodeUnits()).flatMap(unit -> unit.getParameterTypes().stream()),
                        visible(type.getCodeUnits()).flatMap(unit -> unit.getExceptionTypes().stream()))
                .flatMap(types -> types)
                .map(JavaType.class::cast)
                .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
    }

    private static <T extends JavaMember> Stream<T> visible(Collection<T> members) {
        return members.stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static List<String> modules() {
        List<String> modules = all(MODULE, text(ROOT.resolve("pom.xml")));
        assertThat(modules).contains("rules-core", "workbench");
        return modules;
    }

    private static List<String> libraries() {
        return modules().stream()
                .filter(module -> !module.equals("bom"))
                .filter(module ->
                        !text(ROOT.resolve(module).resolve("pom.xml")).contains("<application>true</application>"))
                .toList();
    }

    private static String versionOfTheBuild() {
        return all(VERSION, text(ROOT.resolve("pom.xml"))).get(0);
    }

    private static List<Path> sources(List<String> modules) {
        return modules.stream()
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(PublicApiTest::files)
                .filter(file -> file.toString().endsWith(".java"))
                .sorted()
                .toList();
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String textIfAny(Path file) {
        return Files.exists(file) ? text(file) : "";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
