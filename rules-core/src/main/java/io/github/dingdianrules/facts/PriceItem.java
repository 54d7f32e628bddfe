package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import java.math.BigDecimal;

/** Something sold to patients, with its prices per unit. */
@Fact
public record PriceItem(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "种类", en = "kind") PriceItemKind kind,
        @Label(zh = "购进价格", en = "purchase price") BigDecimal purchasePrice,
        @Label(zh = "销售价格", en = "sale price") BigDecimal salePrice,
        @Label(zh = "采购平台价格", en = "platform price") BigDecimal platformPrice,
        @Label(zh = "医保支付标准", en = "payment standard") BigDecimal paymentStandard,

        @Label(zh = "非医保患者价格", en = "price for uninsured patients")
        BigDecimal priceForUninsured,

        @Label(zh = "集中带量采购中选", en = "centrally purchased") Boolean centrallyPurchased)
        implements Located {

    public PriceItem {
        Checks.id("priceItems", id);
        Checks.required("priceItems[" + id + "].kind", kind);
        purchasePrice = Checks.amount("priceItems[" + id + "].purchasePrice", purchasePrice);
        salePrice = Checks.amount("priceItems[" + id + "].salePrice", salePrice);
        platformPrice = Checks.amount("priceItems[" + id + "].platformPrice", platformPrice);
        paymentStandard = Checks.amount("priceItems[" + id + "].paymentStandard", paymentStandard);
        priceForUninsured = Checks.amount("priceItems[" + id + "].priceForUninsured", priceForUninsured);
    }

    @Override
    public String path() {
        return "priceItems[" + id + "]";
    }
}
