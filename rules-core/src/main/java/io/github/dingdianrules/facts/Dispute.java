package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dispute between institution and agency. */
@Fact
public record Dispute(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "争议事项", en = "subject") DisputeSubject subject,

        @Label(zh = "提出日期", en = "raised on") @Event @Nullable
        LocalDate raisedOn)
        implements Located {

    public Dispute {
        Checks.id("disputes", id);
        Checks.required("disputes[" + id + "].subject", subject);
    }

    @Override
    public String path() {
        return "disputes[" + id + "]";
    }
}
