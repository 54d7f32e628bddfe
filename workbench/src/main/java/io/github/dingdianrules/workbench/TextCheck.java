package io.github.dingdianrules.workbench;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.texts.OfficialText;
import io.github.dingdianrules.texts.Remark;
import io.github.dingdianrules.texts.RemarkKind;
import io.github.dingdianrules.workbench.text.Language;
import io.github.dingdianrules.workbench.text.Page;
import java.util.function.Predicate;

/** Tells how ledger and official text of a policy agree, then each remark with its place. */
final class TextCheck {

    private static final int STEP = 4;

    private TextCheck() {}

    static void write(PolicyEngine engine, OfficialText text, Page page, Language in) {
        String policy = engine.policy().id();
        page.rule('-');
        if (text.isEmpty()) {
            page.line(0, policy + in.pick("：没有官方文本", ": no official text"));
            return;
        }
        ClauseLedger ledger = engine.ledger();
        page.line(
                0,
                String.format(
                        in.pick(
                                "%s：台账 %d 条，官方文本有其中 %d 条；官方文本有而台账没有 %d 条；编号问题 %d 处",
                                "%s: clauses %d, found in the text %d; in the text only %d; flaws of numbering %d"),
                        policy,
                        ledger.entries().size(),
                        ledger.entries().stream()
                                .filter(entry -> !text.find(entry.id()).isEmpty())
                                .count(),
                        count(text, remark -> remark.kind() == RemarkKind.LEDGER_LACKS),
                        count(text, remark -> !remark.kind().isDifference())));
        text.remarks().forEach(remark -> page.line(STEP, remark.kind().isDifference() ? "≠ " : "! ", line(remark, in)));
    }

    private static long count(OfficialText text, Predicate<Remark> which) {
        return text.remarks().stream().filter(which).count();
    }

    private static String line(Remark remark, Language in) {
        String clause = remark.clause().map(ClauseId::text).orElse("");
        String words = remark.words().isEmpty() ? "" : in.pick("：", ": ") + remark.words();
        return remark.place() + (clause.isEmpty() ? "" : "  " + clause) + "  " + in.of(remark.kind()) + words;
    }
}
