package io.github.dingdianrules.casefiles.internal;

import io.github.dingdianrules.casefiles.Expectation;
import io.github.dingdianrules.facts.Label;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case file as written.
 *
 * @param about what the file is about, or {@code null}
 * @param baseline facts that hold for every case, or {@code null}
 * @param cases the cases, or {@code null}
 */
public record FileText(
        @Label(zh = "说明", en = "what the file is about") @Nullable
        String about,

        @Label(zh = "共同事实", en = "facts that hold for every case") @Nullable
        Mapping baseline,

        @Label(zh = "案例", en = "the cases") @Nullable Sequence cases) {

    /**
     * One case as written; what is {@code null} is left out.
     *
     * @param facts the facts; those of the baseline may be left out
     * @param expect what is expected, by policy id
     */
    public record CaseText(
            @Label(zh = "案卷号（不得重复）", en = "case number, unique over all files") @Nullable
            String id,

            @Label(zh = "标题", en = "title") @Nullable String title,

            @Label(zh = "缘由", en = "why the case is of interest") @Nullable
            String why,

            @Label(zh = "事实", en = "the facts, laid over the baseline") @Nullable
            Mapping facts,

            @Label(zh = "预期（按政策）", en = "what each policy is expected to say") @Nullable
            Map<String, Expectation> expect) {

        public CaseText {
            if (expect != null && expect.isEmpty()) {
                throw new IllegalArgumentException("expect names no policy; leave it out where nothing is expected");
            }
        }
    }
}
