package io.github.dingdianrules.workbench.differences;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.Unit;
import io.github.dingdianrules.regression.ClauseTable;
import io.github.dingdianrules.regression.Figures;
import io.github.dingdianrules.workbench.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables as Markdown, to be read and to be put into documents. */
public final class DifferencesMarkdown {

    private static final Pattern PERIOD = Pattern.compile("(days|workingDays|months|years)\\((\\d+)\\)");
    private static final Map<String, Unit> UNITS =
            Map.of("days", Unit.DAYS, "workingDays", Unit.WORKING_DAYS, "months", Unit.MONTHS, "years", Unit.YEARS);

    private final StringBuilder page = new StringBuilder();
    private final List<String> policies;
    private final Language in;

    private DifferencesMarkdown(List<String> policies, Language in) {
        this.policies = policies;
        this.in = in;
    }

    /** @param policies ids, the yardstick first */
    public static String write(List<String> policies, List<ClauseTable.Row> rows, Figures figures, Language in) {
        DifferencesMarkdown markdown = new DifferencesMarkdown(policies, in);
        markdown.clauses(rows);
        markdown.figures(figures);
        return markdown.page.toString();
    }

    private void clauses(List<ClauseTable.Row> rows) {
        heading("条款", "Clauses");
        line(policies);
        line(policies.stream().map(policy -> "---").toList());
        rows.forEach(
                row -> line(policies.stream().map(policy -> cell(row, policy)).toList()));
        page.append('\n');
    }

    private String cell(ClauseTable.Row row, String policy) {
        List<ClauseTable.Cell> cells = row.cells().getOrDefault(policy, List.of());
        return cells.isEmpty() ? "—" : cells.stream().map(this::clause).collect(Collectors.joining("<br>"));
    }

    private String clause(ClauseTable.Cell cell) {
        ClauseEntry entry = cell.entry();
        String address = cell.through().map(through -> through + " → ").orElse("") + entry.id();
        String words = cell.difference()
                .map(difference -> "**" + in.pick(difference.zh(), difference.en()) + "**")
                .orElseGet(() -> in.pick(entry.zh(), entry.en()));
        return "`" + address + "` " + escaped(words);
    }

    private void figures(Figures figures) {
        heading("规则中的数字", "Figures in the rules");
        List<String> columns = new ArrayList<>();
        columns.add(in.pick("认定与处理", "decision"));
        columns.addAll(figures.policies());
        line(columns);
        line(columns.stream().map(column -> "---").toList());
        figures.rows().forEach((kind, cells) -> line(row(kind, cells, figures.policies())));
        page.append('\n');
    }

    private List<String> row(DecisionKind kind, Map<String, List<Figures.Figure>> cells, List<String> ids) {
        List<String> row = new ArrayList<>();
        row.add(in.of(kind));
        ids.forEach(id -> row.add(cells.getOrDefault(id, List.of()).stream()
                .map(this::figure)
                .distinct()
                .collect(Collectors.joining("<br>"))));
        return row;
    }

    private String figure(Figures.Figure figure) {
        List<String> words = figure.figures().stream().map(this::printed).toList();
        return "`" + figure.clause() + "` " + in.row(words) + (figure.usual() ? in.pick("（原则上）", " (as a rule)") : "");
    }

    /** A period or a share in words; a question with its figure as it stands in the rule. */
    private String printed(String figure) {
        Matcher period = PERIOD.matcher(figure);
        if (period.matches()) {
            Period length = new Period(Integer.parseInt(period.group(2)), UNITS.get(period.group(1)));
            return in.pick(length.zh(), length.en());
        }
        return figure.startsWith("\"")
                ? new BigDecimal(figure.replace("\"", ""))
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%"
                : figure;
    }

    private void heading(String zh, String en) {
        page.append("## ").append(in.pick(zh, en)).append("\n\n");
    }

    private void line(List<String> cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String escaped(String words) {
        return words.replace("|", "\\|");
    }
}
