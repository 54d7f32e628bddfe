package io.github.dingdianrules.benchmarks.alternatives;

import io.github.dingdianrules.authoring.EditedPolicies;
import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.authoring.PolicyExport;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** This library with the exported policy, cut down to three rule files and to what its ledger says of them. */
final class Ours implements Alternative.Engine {

    private static final List<String> FILES = List.of("conduct.drl", "serious-conduct.drl", "measures.drl");
    private static final Pattern CLAUSE = Pattern.compile("@Clause\\(\"([^\"]+)\"\\)");
    private static final Pattern ENTRY = Pattern.compile("^- \\{ id: \"([^\"]+)\"");

    private final PolicyEngine engine;

    Ours() {
        try {
            Path directory = Files.createTempDirectory("breaches");
            PolicyExport.of("jiangsu").to(directory);
            cut(directory);
            engine = EditedPolicies.of(List.of(PolicyDirectory.read(directory))).engine("jiangsu");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cut(Path directory) throws IOException {
        Set<ClauseId> encoded = new HashSet<>();
        for (String file : FILES) {
            CLAUSE.matcher(Files.readString(directory.resolve(file)))
                    .results()
                    .forEach(clause -> encoded.add(new ClauseId(clause.group(1))));
        }
        rewrite(
                directory.resolve("clauses.yaml"),
                entry -> isEncoded(entry, encoded)
                        ? entry
                        : entry.replace("status: encoded", "status: not-decidable, reason: outside-file"));
        rewrite(directory.resolve("policy.yaml"), line -> isOtherFile(line) ? "" : line);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.drl")) {
            for (Path file : files) {
                if (!FILES.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isEncoded(String entry, Set<ClauseId> encoded) {
        Matcher id = ENTRY.matcher(entry);
        return id.find() && encoded.stream().anyMatch(clause -> clause.liesWithin(new ClauseId(id.group(1))));
    }

    private static boolean isOtherFile(String line) {
        return line.endsWith(".drl") && FILES.stream().noneMatch(file -> line.endsWith(" " + file));
    }

    private static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            Files.write(file, lines.map(change).toList());
        }
    }

    @Override
    public List<Verdict> decide(CaseFile file) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Decision decision : engine.assess(file).decisions()) {
            List<String> clauses = new ArrayList<>();
            for (ClauseId clause : decision.clauses()) {
                clauses.add(clause.text());
            }
            verdicts.add(new Verdict(decision.kind(), decision.subject(), clauses, decision.established()));
        }
        return verdicts;
    }
}
