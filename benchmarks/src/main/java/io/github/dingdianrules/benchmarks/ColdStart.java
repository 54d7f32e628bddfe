package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.benchmarks.Results.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From the start of a JVM to its first decision, as a multiple of the time an empty JVM takes. */
public final class ColdStart {

    private static final Predicate<String> WITH_LOGBACK = Pattern.compile(
                    "benchmarks|rules-|drools|kie|slf4j|logback|snakeyaml|jspecify|antlr|mvel|xstream|ecj|javaparser")
            .asPredicate();

    /** What the artifacts of this library bring along: no logging backend. */
    private static final Predicate<String> EMBEDDED =
            WITH_LOGBACK.and(Pattern.compile("logback").asPredicate().negate());

    private static final Predicate<String> ONE_PROVINCE =
            EMBEDDED.and(Pattern.compile("rules-(?!core|jiangsu)").asPredicate().negate());

    private ColdStart() {}

    /** @param arguments directory for results, number of runs */
    public static void main(String[] arguments) throws IOException {
        int runs = Integer.parseInt(arguments[1]);
        Results results = Results.of("Cold start to the first decision", "times an empty JVM");
        results.add(times("an empty JVM", runs, () -> new Jvm().with(EMBEDDED).run(FirstDecision.class)));
        measure(results, "one province", ONE_PROVINCE, runs);
        measure(results, "five provinces on the classpath", EMBEDDED, runs);
        measure(results, "five provinces and Logback on the classpath", WITH_LOGBACK, runs);
        results.inProportion().write(Path.of(arguments[0]), "cold-start");
    }

    private static void measure(Results results, String what, Predicate<String> jars, int runs) throws IOException {
        results.add(times(what, runs, () -> new Jvm().with(jars).run(FirstDecision.class, "jiangsu")));
        Path archive = Files.createTempDirectory("cold-start").resolve("classes.jsa");
        new Jvm().with(jars).option("-XX:ArchiveClassesAtExit=" + archive).run(FirstDecision.class, "jiangsu");
        results.add(times(
                what + ", with a class-data archive",
                runs,
                () -> new Jvm()
                        .with(jars)
                        .option("-XX:SharedArchiveFile=" + archive)
                        .run(FirstDecision.class, "jiangsu")));
        Files.delete(archive);
    }

    private static Row times(String what, int runs, Supplier<Jvm.Line> run) {
        return Row.of(
                what, Stream.generate(run).limit(runs).map(Jvm.Line::seconds).toList());
    }
}
