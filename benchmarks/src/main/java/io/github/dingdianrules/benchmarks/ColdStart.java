package io.github.dingdianrules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** From the start of a JVM to its first decision, as a multiple of the time an empty JVM takes. */
public final class ColdStart {

    private static final Predicate<String> COMPILER =
            matching("drools-(codegen|commands|engine|model-codegen|model-prototype|mvel|tms|wiring-dynamic)");

    /** What applies the rules, without what compiles them. */
    private static final Predicate<String> WITH_LOGBACK = matching(
                    "benchmarks|(?<!easy-)rules-|drools|kie|slf4j|logback|snakeyaml|jspecify|antlr|ecj|commons-codec")
            .and(COMPILER.negate());

    /** What the artifacts of this library bring along: no logging backend. */
    private static final Predicate<String> EMBEDDED =
            WITH_LOGBACK.and(matching("logback").negate());

    private static final Predicate<String> ONE_PROVINCE =
            EMBEDDED.and(matching("rules-(?!core|jiangsu)").negate());

    private static final String POLICY = "jiangsu";

    private ColdStart() {}

    /** @param arguments directory for results, number of runs */
    public static void main(String[] arguments) throws IOException {
        Map<String, DoubleSupplier> measured = new LinkedHashMap<>();
        measured.put("an empty JVM", () -> seconds(new Jvm().with(EMBEDDED)));
        measure(measured, "one province", ONE_PROVINCE);
        measure(measured, "five provinces on the classpath", EMBEDDED);
        measure(measured, "five provinces and Logback on the classpath", WITH_LOGBACK);
        Results.inTurns(
                        "Cold start to the first decision",
                        "times an empty JVM",
                        measured,
                        Integer.parseInt(arguments[1]))
                .inProportion()
                .write(Path.of(arguments[0]), "cold-start");
    }

    private static void measure(Map<String, DoubleSupplier> measured, String what, Predicate<String> jars)
            throws IOException {
        measured.put(what, () -> seconds(new Jvm().with(jars), POLICY));
        Path archive = Files.createTempDirectory("cold-start").resolve("classes.jsa");
        archive.toFile().deleteOnExit();
        seconds(new Jvm().with(jars).option("-XX:ArchiveClassesAtExit=" + archive), POLICY);
        measured.put(
                what + ", with a class-data archive",
                () -> seconds(new Jvm().with(jars).option("-XX:SharedArchiveFile=" + archive), POLICY));
    }

    private static Predicate<String> matching(String name) {
        return Pattern.compile(name).asPredicate();
    }

    private static double seconds(Jvm jvm, String... policy) {
        return jvm.run(FirstDecision.class, policy).seconds();
    }
}
