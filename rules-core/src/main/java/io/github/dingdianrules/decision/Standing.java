package io.github.dingdianrules.decision;

import io.github.dingdianrules.facts.Labelled;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a matter stands after all decisions. Within a topic, later constants weigh more. */
public enum Standing implements Labelled {
    /** Nothing stands against it. */
    ADMISSIBLE(Topic.APPLICATION, "未见不予受理情形", "nothing stands against it"),
    /** Documents to be supplied. */
    SUPPLEMENT_NEEDED(Topic.APPLICATION, "需补充材料", "documents to be supplied"),
    /** Conditions not met. */
    CONDITIONS_NOT_MET(Topic.APPLICATION, "不具备申请条件", "conditions not met"),
    /** Not accepted. */
    REFUSED(Topic.APPLICATION, "不予受理", "not accepted"),
    /** Under way. */
    UNDER_WAY(Topic.EVALUATION, "评估进行中", "under way"),
    /** In publicity. */
    IN_PUBLICITY(Topic.EVALUATION, "公示中", "in publicity"),
    /** Listed for agreement. */
    LISTED(Topic.EVALUATION, "纳入拟签订协议名单", "listed for agreement"),
    /** Failed. */
    NOT_PASSED(Topic.EVALUATION, "评估不合格", "failed"),
    /** Barred from applying. */
    BARRED(Topic.EVALUATION, "一定期限内不得再次申请", "barred from applying"),
    /** Nothing adverse. */
    ON_RECORD(Topic.AGREEMENT, "协议事项无不利认定", "nothing adverse"),
    /** To be suspended. */
    SUSPENDED(Topic.AGREEMENT, "应当中止", "to be suspended"),
    /** At an end. */
    ENDED(Topic.AGREEMENT, "终止", "at an end"),
    /** To be rescinded. */
    RESCINDED(Topic.AGREEMENT, "应当解除", "to be rescinded"),
    /** No breach. */
    NO_BREACH(Topic.BREACH, "无违约认定", "no breach"),
    /** Breach found. */
    BREACH_FOUND(Topic.BREACH, "存在违约情形", "breach found"),
    /** Nothing withheld. */
    NOTHING_WITHHELD(Topic.SETTLEMENT, "无不予支付情形", "nothing withheld"),
    /** Withheld. */
    WITHHELD(Topic.SETTLEMENT, "暂停或不予拨付", "withheld"),
    /** Not payable. */
    NOT_PAYABLE(Topic.SETTLEMENT, "不予支付或追回", "not payable"),
    /** No breach by the agency. */
    NO_AGENCY_BREACH(Topic.AGENCY, "无经办机构违约认定", "no breach by the agency"),
    /** Agency in breach. */
    AGENCY_IN_BREACH(Topic.AGENCY, "经办机构违约", "agency in breach"),
    /** The document does not regulate this. */
    SILENT(null, "文件未作规定", "the document is silent"),
    /** A fact that is missing could make it weigh more: nothing may be concluded yet. */
    OPEN(null, "待定", "open");

    private static final Map<Topic, Standing> LIGHTEST = new EnumMap<>(Topic.class);

    static {
        for (Standing standing : values()) {
            if (standing.topic != null) {
                LIGHTEST.putIfAbsent(standing.topic, standing);
            }
        }
    }

    private final @Nullable Topic topic;
    private final String zh;
    private final String en;

    Standing(@Nullable Topic topic, String zh, String en) {
        this.topic = topic;
        this.zh = zh;
        this.en = en;
    }

    /** @return the lightest standing of a topic, which holds when no decision says otherwise */
    static Standing lightest(Topic topic) {
        return Objects.requireNonNull(LIGHTEST.get(topic));
    }

    boolean outweighs(Standing other) {
        return ordinal() > other.ordinal();
    }

    /** @return the topic, or {@code null} for {@link #SILENT} and {@link #OPEN}, which every topic can have */
    public @Nullable Topic topic() {
        return topic;
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
