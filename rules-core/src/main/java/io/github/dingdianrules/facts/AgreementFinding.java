package io.github.dingdianrules.facts;

/** A finding on the agreement as a whole. */
public enum AgreementFinding implements Labelled {
    /** No longer meets the conditions. */
    CONDITIONS_NO_LONGER_MET("不再符合定点条件", "no longer meets the conditions"),
    /** Serious breach of the agreement. */
    SERIOUS_BREACH("严重违反医保协议", "serious breach of the agreement"),
    /** Major illegality. */
    MAJOR_ILLEGALITY("重大违法违规行为", "major illegality"),
    /** To be suspended as agreed. */
    SUSPENSION_AGREED("根据协议约定应当中止", "to be suspended as agreed"),
    /** To be suspended by law. */
    SUSPENSION_BY_LAW("法律法规规章规定应当中止", "to be suspended by law"),
    /** To be rescinded as agreed. */
    RESCISSION_AGREED("根据协议约定应当解除", "to be rescinded as agreed"),
    /** To be rescinded by law. */
    RESCISSION_BY_LAW("法律法规规章规定应当解除", "to be rescinded by law"),
    /** To be suspended on agreement and appraisal. */
    SUSPENSION_AGREED_AND_APPRAISED("根据协议约定和考核结果决定中止", "to be suspended on agreement and appraisal"),
    /** To be suspended after enforcement. */
    SUSPENSION_AFTER_ENFORCEMENT("行政执法发现问题需要中止", "to be suspended after enforcement"),
    /** Licence or filing cancelled. */
    LICENCE_CANCELLED("执业许可证或备案凭证已注销", "licence or filing cancelled"),
    /** Force majeure prevents performance. */
    FORCE_MAJEURE("因不可抗力不能履行", "force majeure prevents performance"),
    /** To be ended by law. */
    END_BY_LAW("法律法规规章规定应当终止", "to be ended by law");

    private final String zh;
    private final String en;

    AgreementFinding(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
