package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.authoring.PolicyExport;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.internal.PolicyReader;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.language.RuleFile;
import io.github.dingdianrules.language.RuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page an analyst starts with, around one of the policy's own rules. */
public final class ReadmePage {

    private static final Pattern FIGURE = Pattern.compile("\\b(days|workingDays|months|years)\\((\\d+)\\)");
    private static final String END = "end";

    private ReadmePage() {}

    public static String of(PolicyDirectory directory) {
        Policy policy =
                PolicyReader.policy(text(directory, PolicyReader.POLICY)).orThrow();
        RuleSource rule = example(directory, policy.ruleFiles());
        Matcher figure = FIGURE.matcher(rule.condition() + rule.consequence());
        if (!figure.find()) {
            throw new IllegalStateException("the example has no figure: " + rule.where());
        }
        Label matter = Vocabulary.WHOLE.matter(rule.matter()).orElseThrow().getAnnotation(Label.class);
        Map<String, String> values = Map.ofEntries(
                Map.entry("id", policy.id()),
                Map.entry("titleZh", policy.titleZh()),
                Map.entry("titleEn", policy.titleEn()),
                Map.entry("file", rule.file()),
                Map.entry("line", Integer.toString(rule.at().line())),
                Map.entry("rule", written(text(directory, rule.file()), rule)),
                Map.entry("matter", rule.matter()),
                Map.entry("matterZh", matter.zh()),
                Map.entry("matterEn", matter.en()),
                Map.entry("figure", figure.group()),
                Map.entry("other", figure.group(1) + "(" + (Integer.parseInt(figure.group(2)) + 1) + ")"));
        String page = template();
        for (Map.Entry<String, String> value : values.entrySet()) {
            page = page.replace("{" + value.getKey() + "}", value.getValue());
        }
        return page;
    }

    /** The shortest rule that shows everything: a question, a decision by its kind, and one period, if possible to act. */
    private static RuleSource example(PolicyDirectory directory, List<String> files) {
        return files.stream()
                .flatMap(file -> RuleFile.read(file, text(directory, file)).rules().stream())
                .filter(rule -> rule.question().isPresent() && rule.verb().equals("shall"))
                .filter(rule -> FIGURE.matcher(rule.condition() + rule.consequence())
                                .results()
                                .count()
                        == 1)
                .min(Comparator.comparing(
                                (RuleSource rule) -> !rule.consequence().contains("workingDays("))
                        .thenComparing(rule ->
                                rule.condition().length() + rule.consequence().length()))
                .orElseThrow(() -> new IllegalStateException("no rule with a period in " + directory));
    }

    private static String written(String text, RuleSource rule) {
        List<String> lines = text.lines().toList();
        int first = rule.at().line() - 1;
        int last = first;
        while (!lines.get(last).strip().equals(END)) {
            last++;
        }
        return String.join("\n", lines.subList(first, last + 1));
    }

    private static String text(PolicyDirectory directory, String file) {
        return new String(directory.bytes(file).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static String template() {
        try (InputStream in = PolicyExport.class.getResourceAsStream("export/README.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template of the README", e);
        }
    }
}
