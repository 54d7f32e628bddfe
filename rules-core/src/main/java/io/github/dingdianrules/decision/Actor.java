package io.github.dingdianrules.decision;

import io.github.dingdianrules.facts.Labelled;

/** Who has to, or may, act. */
public enum Actor implements Labelled {
    /** Agency. */
    AGENCY("经办机构", "agency"),
    /** Medical insurance department. */
    DEPARTMENT("医疗保障行政部门", "medical insurance department"),
    /** Insurance authorities. */
    INSURANCE_AUTHORITIES("医疗保障部门", "insurance authorities"),
    /** Institution. */
    INSTITUTION("机构", "institution"),
    /** Both parties. */
    BOTH_PARTIES("协议双方", "both parties"),
    /** Competent authority. */
    COMPETENT_AUTHORITY("有关主管部门", "competent authority"),
    /** Work injury insurance fund. */
    WORK_INJURY_FUND("工伤保险基金", "work injury insurance fund"),
    /** Insurance department with the human resources department. */
    DEPARTMENT_WITH_HUMAN_RESOURCES("医疗保障行政部门会同人力资源社会保障部门", "insurance department with the human resources department");

    private final String zh;
    private final String en;

    Actor(String zh, String en) {
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
