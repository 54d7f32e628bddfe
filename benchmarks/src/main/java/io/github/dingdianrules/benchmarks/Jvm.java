package io.github.dingdianrules.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Another JVM of the same kind. */
final class Jvm {

    private final List<String> options = new ArrayList<>(List.of("-Dfile.encoding=UTF-8"));
    private String classpath = System.getProperty("java.class.path");

    /** With those jars of this JVM's classpath. */
    Jvm with(Predicate<String> jars) {
        classpath = Arrays.stream(classpath.split(File.pathSeparator))
                .filter(entry -> jars.test(Path.of(entry).getFileName().toString()))
                .collect(Collectors.joining(File.pathSeparator));
        return this;
    }

    Jvm option(String option) {
        options.add(option);
        return this;
    }

    /** Runs to the end. @return its first line, and how many seconds that took from the start */
    Line run(Class<?> main, String... arguments) {
        long start = System.nanoTime();
        try {
            Process process = start(main, arguments);
            try (BufferedReader out = process.inputReader()) {
                String line = out.readLine();
                double seconds = (System.nanoTime() - start) / 1e9;
                if (process.waitFor() != 0 || line == null) {
                    throw new IllegalStateException(main + " failed with " + List.of(arguments));
                }
                return new Line(line, seconds);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its standard input and output are ours. */
    Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classpath, main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    record Line(String text, double seconds) {}
}
