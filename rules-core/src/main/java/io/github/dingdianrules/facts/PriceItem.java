package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Something sold to patients, with its prices per unit. */
@Fact
public record PriceItem(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "种类", en = "kind") PriceItemKind kind,
        @Label(zh = "购进价格", en = "purchase price") @Nullable BigDecimal purchasePrice,
        @Label(zh = "销售价格", en = "sale price") @Nullable BigDecimal salePrice,

        @Label(zh = "采购平台价格", en = "platform price") @Nullable
        BigDecimal platformPrice,

        @Label(zh = "医保支付标准", en = "payment standard") @Nullable
        BigDecimal paymentStandard,

        @Label(zh = "非医保患者价格", en = "price for uninsured patients") @Nullable
        BigDecimal priceForUninsured,

        @Label(zh = "集中带量采购中选", en = "centrally purchased") @Nullable
        Boolean centrallyPurchased,

        @Label(zh = "在采购平台采购", en = "bought on the platform") @Nullable
        Boolean onPlatform,

        @Label(zh = "采购平台已挂网", en = "listed on the platform") @Nullable
        Boolean listedOnPlatform,

        @Label(zh = "已在采购平台备案", en = "filed on the platform") @Act @Nullable
        Boolean filedOnPlatform)
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

    /** Bought on the platform; unknown when not recorded. */
    public Truth isBoughtOnPlatform() {
        return Truth.yes(this, "onPlatform", onPlatform);
    }

    /** Listed on the platform; unknown when not recorded. */
    public Truth isListedOnPlatform() {
        return Truth.yes(this, "listedOnPlatform", listedOnPlatform);
    }

    /** Filed on the platform; not so unless on record. */
    public Truth isFiledOnPlatform() {
        return Truth.done(this, "filedOnPlatform", filedOnPlatform);
    }

    /** @param figure in yuan */
    public Truth purchasePriceAtMost(@Figure String figure) {
        BigDecimal yuan = new BigDecimal(figure);
        return Truth.leaf(
                this,
                "purchasePrice",
                purchasePrice,
                Comparison.AT_MOST,
                yuan,
                purchasePrice != null && purchasePrice.compareTo(yuan) <= 0);
    }

    /** @param figure in yuan */
    public Truth purchasePriceMoreThan(@Figure String figure) {
        BigDecimal yuan = new BigDecimal(figure);
        return Truth.leaf(
                this,
                "purchasePrice",
                purchasePrice,
                Comparison.MORE_THAN,
                yuan,
                purchasePrice != null && purchasePrice.compareTo(yuan) > 0);
    }

    /** Whether it is sold above its purchase price. */
    public Truth soldAboveCost() {
        return soldAbove("purchasePrice", purchasePrice, UnaryOperator.identity());
    }

    /** Sold at a mark-up of more than this share of the purchase price, such as {@code "0.15"}. */
    public Truth soldAboveCostBy(@Figure String share) {
        BigDecimal factor = BigDecimal.ONE.add(new BigDecimal(share));
        return soldAbove("purchasePrice", purchasePrice, price -> price.multiply(factor));
    }

    /** Sold at a mark-up of more than so many yuan. */
    public Truth markUpMoreThan(@Figure String figure) {
        BigDecimal yuan = new BigDecimal(figure);
        return soldAbove("purchasePrice", purchasePrice, price -> price.add(yuan));
    }

    /** Whether it is sold above the price on the platform. */
    public Truth soldAbovePlatformPrice() {
        return soldAbove("platformPrice", platformPrice, UnaryOperator.identity());
    }

    /** Whether it is sold above the payment standard. */
    public Truth soldAbovePaymentStandard() {
        return soldAbove("paymentStandard", paymentStandard, UnaryOperator.identity());
    }

    /** Whether it is sold above the price for the uninsured. */
    public Truth soldAbovePriceForUninsured() {
        return soldAbove("priceForUninsured", priceForUninsured, UnaryOperator.identity());
    }

    /** Whether it is sold at the payment standard. */
    public Truth isSoldAtPaymentStandard() {
        return paymentStandard == null
                ? unknownBeside("paymentStandard")
                : Truth.leaf(
                        this,
                        "salePrice",
                        salePrice,
                        Comparison.IS,
                        paymentStandard,
                        salePrice != null && salePrice.compareTo(paymentStandard) == 0);
    }

    private Truth soldAbove(String field, @Nullable BigDecimal price, UnaryOperator<BigDecimal> ceiling) {
        if (price == null) {
            return unknownBeside(field);
        }
        BigDecimal most = ceiling.apply(price);
        return Truth.leaf(
                this,
                "salePrice",
                salePrice,
                Comparison.MORE_THAN,
                most,
                salePrice != null && salePrice.compareTo(most) > 0);
    }

    /** Unknown for want of this price, and of the sale price where that is not recorded either. */
    private Truth unknownBeside(String field) {
        Truth unknown = Truth.leaf(this, field, null, Comparison.IS_KNOWN, null, false);
        return salePrice == null
                ? Truth.all(unknown, Truth.leaf(this, "salePrice", null, Comparison.IS_KNOWN, null, false))
                : unknown;
    }
}
