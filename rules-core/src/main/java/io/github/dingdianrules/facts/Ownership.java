package io.github.dingdianrules.facts;

/** Who owns the institution. */
public enum Ownership implements Labelled {
    /** Public. */
    PUBLIC("公立", "public"),
    /** Military. */
    MILITARY("军队", "military"),
    /** Not public. */
    PRIVATE("非公立", "not public");

    private final String zh;
    private final String en;

    Ownership(String zh, String en) {
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
