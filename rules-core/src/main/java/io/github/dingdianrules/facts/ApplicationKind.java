package io.github.dingdianrules.facts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is applied for. */
public enum ApplicationKind implements Labelled {
    /** Designation. */
    INITIAL(Provider.MEDICAL_INSTITUTION, true, "定点申请", "designation"),
    /** Supplementary agreement for an internet hospital. */
    INTERNET_SUPPLEMENT(
            Provider.MEDICAL_INSTITUTION, false, "互联网医院补充协议申请", "supplementary agreement for an internet hospital"),
    /** Designation of a pharmacy. */
    PHARMACY(Provider.RETAIL_PHARMACY, true, "零售药店定点申请", "designation of a pharmacy"),
    /** Designation for long-term care insurance. */
    LONG_TERM_CARE(Provider.CARE_INSTITUTION, true, "长期护理保险定点申请", "designation for long-term care insurance"),
    /** An added category of service. */
    ADDED_SERVICE("增加医保服务类别申请", "an added category of service"),
    /** Renewal. */
    RENEWAL("续签申请", "renewal"),
    /** Not to renew. */
    NON_RENEWAL("不再续签申请", "not to renew"),
    /** Suspension. */
    SUSPENSION("中止申请", "suspension"),
    /** Resumption after suspension. */
    RESUMPTION("继续履行申请", "resumption after suspension"),
    /** Rescission. */
    RESCISSION("解除申请", "rescission"),
    /** Filing of a third-party laboratory. */
    LABORATORY_FILING(Provider.MEDICAL_INSTITUTION, false, "第三方检查检验机构备案", "filing of a third-party laboratory");

    private final @Nullable Provider provider;
    private final boolean designation;
    private final String zh;
    private final String en;

    ApplicationKind(String zh, String en) {
        this(null, false, zh, en);
    }

    ApplicationKind(@Nullable Provider provider, boolean designation, String zh, String en) {
        this.provider = provider;
        this.designation = designation;
        this.zh = zh;
        this.en = en;
    }

    /** @return who can apply for it; {@code null} when any provider can */
    public @Nullable Provider provider() {
        return provider;
    }

    /** @return whether it is an application to be designated */
    public boolean isDesignation() {
        return designation;
    }

    /** @return whether it asks for something that the provider does not have yet */
    public boolean isForSomethingNew() {
        return provider != null || this == ADDED_SERVICE;
    }

    /** @return the application by which such a provider is designated */
    public static ApplicationKind designationOf(Provider provider) {
        return Arrays.stream(values())
                .filter(kind -> kind.designation && kind.provider == provider)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
