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

    public Amount purchasePrice() {
        return new Amount(price.path() + ".purchasePrice", price.purchasePrice());
    }

    public Amount platformPrice() {
        return new Amount(price.path() + ".platformPrice", price.platformPrice());
    }

    public Amount paymentStandard() {
        return new Amount(price.path() + ".paymentStandard", price.paymentStandard());
    }

    public Amount priceForUninsured() {
        return new Amount(price.path() + ".priceForUninsured", price.priceForUninsured());
    }
}
