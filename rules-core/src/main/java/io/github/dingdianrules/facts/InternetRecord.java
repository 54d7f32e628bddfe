package io.github.dingdianrules.facts;

/** What an internet hospital keeps of each visit. */
public enum InternetRecord implements Labelled {
    /** Electronic medical records. */
    MEDICAL_RECORDS("电子病历", "electronic medical records"),
    /** Electronic prescriptions. */
    PRESCRIPTIONS("电子处方", "electronic prescriptions"),
    /** Purchase records. */
    PURCHASES("购药记录", "purchase records"),
    /** Transactions and deliveries. */
    TRANSACTIONS_AND_DELIVERIES("交易配送信息", "transactions and deliveries");

    private final String zh;
    private final String en;

    InternetRecord(String zh, String en) {
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
