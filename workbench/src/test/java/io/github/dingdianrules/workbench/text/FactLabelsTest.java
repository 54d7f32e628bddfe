package io.github.dingdianrules.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "violations[v1].loss, 违法违规违约行为[v1] 造成基金损失金额, 'violation[v1], loss to the fund'",
        "institution.informationSystem.connected, 机构 信息系统 与医保信息系统有效对接, 'institution, information system, connected to the insurance system'",
        "applications.evaluations[e1].result, 申请 评估[e1] 评估结果, 'evaluation[e1], result'",
        "institution.beds, 机构 床位数, 'institution, beds'",
        "applications[甲.1 乙], 申请[甲.1 乙], application[甲.1 乙]",
        "calendar[2027], 2027年工作日历, calendar of working days for 2027",
        "'', 全案, the case as a whole"
    })
    void an_address_becomes_the_terms_along_it(String path, String zh, String en) {
        assertThat(FactLabels.of(path, Language.ZH)).isEqualTo(zh);
        assertThat(FactLabels.of(path, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"institution.colour", "institution.beds.more", "institution beds", "[v1]"})
    void an_address_outside_the_fact_model_is_given_back(String path) {
        assertThat(FactLabels.of(path, Language.ZH)).isEqualTo(path);
    }

    @Test
    void a_share_is_told_from_an_amount() {
        assertThat(FactLabels.isShare("agreements.deposits[d1].rate")).isTrue();
        assertThat(FactLabels.isShare("agreements.deposits[d1].base")).isFalse();
        assertThat(FactLabels.isShare("nowhere")).isFalse();
    }
}
