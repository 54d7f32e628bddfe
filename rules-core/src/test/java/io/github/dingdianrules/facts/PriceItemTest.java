package io.github.dingdianrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.truth.Truth.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceItemTest {

    @ParameterizedTest(name = "bought at {0}, sold at {1}: above cost {2}, by 15 % {3}, by 75 yuan {4}")
    @CsvSource({
        "49.99, 49.99, FALSE, FALSE, FALSE",
        "49.99, 50, TRUE, FALSE, FALSE",
        "49.99, 57.48, TRUE, FALSE, FALSE",
        "49.99, 57.49, TRUE, TRUE, FALSE",
        "50, 125, TRUE, TRUE, FALSE",
        "50, 125.01, TRUE, TRUE, TRUE",
        "50, , UNKNOWN, UNKNOWN, UNKNOWN",
        ", 50, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void aMarkUpIsMeasuredByTheExactFigure(
            BigDecimal bought, BigDecimal sold, Value aboveCost, Value byShare, Value byYuan) {
        PriceItem item = item(bought, sold).build();

        assertThat(item.soldAboveCost().value()).isEqualTo(aboveCost);
        assertThat(item.soldAboveCostBy("0.15").value()).isEqualTo(byShare);
        assertThat(item.markUpMoreThan("75").value()).isEqualTo(byYuan);
    }

    @ParameterizedTest(name = "bought at {0}: at most 50 {1}, more than 50 {2}")
    @CsvSource({"49.99, TRUE, FALSE", "50, TRUE, FALSE", "50.01, FALSE, TRUE", ", UNKNOWN, UNKNOWN"})
    void aTierIncludesItsUpperFigure(BigDecimal bought, Value atMost, Value moreThan) {
        assertThat(item(bought, null).build().purchasePriceAtMost("50").value()).isEqualTo(atMost);
        assertThat(item(bought, null).build().purchasePriceMoreThan("50").value())
                .isEqualTo(moreThan);
    }

    @Test
    void ofTwoPricesNotRecordedBothAreMissing() {
        PriceItem item = item(null, null).build();

        assertThat(item.soldAboveCost().missing())
                .containsExactlyInAnyOrder("priceItems[p].purchasePrice", "priceItems[p].salePrice");
        assertThat(item.isSoldAtPaymentStandard().missing())
                .containsExactlyInAnyOrder("priceItems[p].paymentStandard", "priceItems[p].salePrice");
    }

    private static PriceItemBuilder item(BigDecimal bought, BigDecimal sold) {
        return PriceItemBuilder.builder()
                .id("p")
                .kind(PriceItemKind.DRUG)
                .purchasePrice(bought)
                .salePrice(sold);
    }
}
