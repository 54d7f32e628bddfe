package io.github.dingdianrules.workbench;

import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.workbench.text.Language;
import io.github.dingdianrules.workbench.text.Page;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the policies on the classpath with their time in force and how much of them is encoded. */
@Command(name = "policies")
final class PoliciesCommand implements Callable<Integer> {

    private static final int INDENT = 4;

    @ParentCommand
    private Dingdian dingdian;

    @Spec
    private CommandSpec spec;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private LocalDate date;

    @Override
    public Integer call() {
        Page page = new Page();
        PolicyChoice.engines(null).forEach(engine -> write(engine, page));
        spec.commandLine().getOut().print(page);
        return ExitCode.DONE;
    }

    private void write(PolicyEngine engine, Page page) {
        Language in = dingdian.language();
        Policy policy = engine.policy();
        String number = policy.number().isEmpty() ? "" : in.inBrackets(policy.number());
        page.line(0, policy.id() + "  ", in.pick(policy.titleZh(), policy.titleEn()) + number);
        page.line(INDENT, in.pick("施行：", "in force: "), inForce(policy, in));
        if (date != null) {
            page.line(INDENT, date + in.pick("：", ": "), in.of(policy.statusOn(date)));
        }
        page.line(INDENT, coverage(engine, in));
    }

    private static String inForce(Policy policy, Language in) {
        if (policy.draft()) {
            return in.pick("征求意见稿", "draft for comment");
        }
        return in.pick("自 ", "from ")
                + day(policy.inForceFrom(), in)
                + in.pick(" 至 ", " until ")
                + day(policy.inForceUntil(), in);
    }

    private static String day(Optional<LocalDate> day, Language in) {
        return day.map(LocalDate::toString).orElse(in.pick("未定", "open"));
    }

    private static String coverage(PolicyEngine engine, Language in) {
        return String.format(
                in.pick(
                        "条 %d，条款项 %d，已编码 %d，载于 policy.yaml %d，不可机判 %d；规则 %d",
                        "articles %d, clauses %d, encoded %d, declared in policy.yaml %d, not machine-decidable %d; rules %d"),
                engine.policy().articles(),
                engine.ledger().entries().size(),
                count(engine, ClauseStatus.ENCODED),
                count(engine, ClauseStatus.DECLARED),
                count(engine, ClauseStatus.NOT_DECIDABLE),
                engine.rules().size());
    }

    private static long count(PolicyEngine engine, ClauseStatus status) {
        return engine.ledger().entries().stream()
                .filter(entry -> entry.status() == status)
                .count();
    }
}
