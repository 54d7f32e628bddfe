package io.github.dingdianrules.engine;

import io.github.dingdianrules.facts.ApplicationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One rule as it is written in a DRL file.
 *
 * @param file name of the file
 * @param line line on which it starts
 * @param name name of the rule
 * @param clause clause in its {@code @Clause}; empty when it has none
 * @param condition text between {@code when} and {@code then}
 * @param consequence text between {@code then} and {@code end}
 */
public record RuleSource(String file, int line, String name, String clause, String condition, String consequence) {

    private static final Pattern RULE = Pattern.compile(
            "^rule\\s+\"([^\"]+)\"(.*?)^when\\b(.*?)^then\\b(.*?)^end\\b", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("@Clause\\(\"([^\"]+)\"\\)");
    private static final Pattern REACHED =
            Pattern.compile("\\.(?:through|breachUnder)\\(((?:[^\"();]|\"[^\"]*\")*)\\)");
    private static final Pattern ON_APPLICATIONS =
            Pattern.compile("^(?:ApplicationOnFile|Screening|Candidate|EvaluationOnFile)\\(");
    private static final Pattern APPLICATION_KIND = Pattern.compile("ApplicationKind\\.([A-Z_]+)");
    private static final Pattern CALL = Pattern.compile(
            "\\.(shall|may|mustNot|breach|breachUnder)\\(kcontext(?:, ([A-Z_]+))?, \\$holds(?:, (.*))?\\);",
            Pattern.DOTALL);
    private static final int VERB_GROUP = 1;
    private static final int KIND_GROUP = 2;
    private static final int TERMS_GROUP = 3;
    private static final Pattern TEXT = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern START = Pattern.compile("^\\s*rule\\b", Pattern.MULTILINE);

    /**
     * The rules of a file.
     *
     * @throws PolicyException if some line starts a rule that cannot be read to its end
     */
    public static List<RuleSource> read(String file, String text) {
        List<RuleSource> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            Matcher clause = CLAUSE.matcher(rule.group(2));
            rules.add(new RuleSource(
                    file,
                    (int) text.substring(0, rule.start()).lines().count() + 1,
                    rule.group(1),
                    clause.find() ? clause.group(1) : "",
                    rule.group(3).strip(),
                    rule.group(4).strip()));
        }
        long starts = START.matcher(text).results().count();
        if (starts != rules.size()) {
            throw new PolicyException(file + ": " + starts + " lines start a rule, but only " + rules.size()
                    + " rules run from when over then to end");
        }
        return rules;
    }

    /**
     * @return the kinds of application it is asked about: those its condition names, all designations, or all of them;
     *     none where it is about something else
     */
    public Set<ApplicationKind> applications() {
        if (!ON_APPLICATIONS.matcher(condition).find()) {
            return Set.of();
        }
        Set<ApplicationKind> named = APPLICATION_KIND
                .matcher(condition)
                .results()
                .map(kind -> ApplicationKind.valueOf(kind.group(1)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationKind.class)));
        boolean designations = condition.contains("kind.designation");
        return named.isEmpty()
                ? Arrays.stream(ApplicationKind.values())
                        .filter(kind -> !designations || kind.isDesignation())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationKind.class)))
                : named;
    }

    /** @return what kind of decision its consequence names, such as {@code REJECT} */
    public String kind() {
        return call(KIND_GROUP, "BREACH_FINDING");
    }

    /** @return {@code shall}, {@code may}, {@code mustNot}, {@code breach} or {@code breachUnder} */
    public String verb() {
        return call(VERB_GROUP, "");
    }

    /** @return the terms its consequence states, as written; empty when it states none */
    public String terms() {
        return call(TERMS_GROUP, "");
    }

    private String call(int group, String otherwise) {
        Matcher call = CALL.matcher(consequence);
        return call.find() && call.group(group) != null ? call.group(group) : otherwise;
    }

    /** @return the clauses besides its own that its consequence names */
    public List<String> reached() {
        return REACHED.matcher(consequence)
                .results()
                .flatMap(call -> TEXT.matcher(call.group(1)).results())
                .map(text -> text.group(1))
                .toList();
    }

    /** @return where it stands, for messages */
    public String at() {
        return file + ":" + line + " \"" + name + "\"";
    }
}
