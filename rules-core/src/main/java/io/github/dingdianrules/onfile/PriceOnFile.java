package io.github.dingdianrules.onfile;

import io.github.dingdianrules.decision.Amount;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.PriceItem;
import io.github.dingdianrules.period.WorkCalendar;

/** A price in its file. */
@Label(zh = "价格", en = "price")
public record PriceOnFile(CaseFile file, WorkCalendar calendar, PriceItem price) implements OnFile {

    @Override
    public String subject() {
        return price.path();
    }

    /** The purchase price. */
    public Amount purchasePrice() {
        return new Amount(price.path() + ".purchasePrice", price.purchasePrice());
    }

    /** The price on the platform. */
    public Amount platformPrice() {
        return new Amount(price.path() + ".platformPrice", price.platformPrice());
    }

    /** The payment standard. */
    public Amount paymentStandard() {
        return new Amount(price.path() + ".paymentStandard", price.paymentStandard());
    }

    /** The price for the uninsured. */
    public Amount priceForUninsured() {
        return new Amount(price.path() + ".priceForUninsured", price.priceForUninsured());
    }
}
