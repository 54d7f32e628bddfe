package io.github.dingdianrules.texts;

import static io.github.dingdianrules.texts.Library.passages;
import static io.github.dingdianrules.texts.Library.read;
import static io.github.dingdianrules.texts.Library.remarks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.Document;
import io.github.dingdianrules.engine.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a published document is read. The rules are invented. */
class OfficialTextTest {

    private static final String PUBLISHED = """
            附件1

            关于印发图书馆借阅规则的通知
            各分馆：
            现将规则印发给你们。第一批自七月起执行。

            图书馆借阅规则（试行）
            第一章  总  则
            第一条  读者凭证入馆。
             　第 二 条   馆内保持

            安静，不得饮食。
            第二章借阅
            第三条 读者可以借下列资料:
            - (一)图书;
            -- (二)期刊，
            旧期刊除外;

            （三）地图。

            少儿馆另有规定的，从其规定。
            第 一 节 续 借
            [bookmark: _GoBack]第４条  续借一次。

            图书馆（公章）：            读者（签字）：
            附件2 收费表
            第一条 附件也有条号。
            """;

    private static final String[] LEDGER = {"1", "2", "3.1", "3.1(1)", "3.1(2)", "3.1(3)", "3.2", "4"};

    @Test
    void articlesParagraphsAndItemsAreRecognised() {
        OfficialText text = read(PUBLISHED, LEDGER);

        assertThat(passages(text))
                .containsExactly(
                        "1|第一条|读者凭证入馆。",
                        "2|第 二 条|馆内保持安静，不得饮食。",
                        "3.1|第三条|读者可以借下列资料:",
                        "3.1(1)|(一)|图书;",
                        "3.1(2)|(二)|期刊，旧期刊除外;",
                        "3.1(3)|（三）|地图。",
                        "3.2||少儿馆另有规定的，从其规定。",
                        "4|第４条|续借一次。");
        assertThat(text.remarks()).isEmpty();
        assertThat(text.differs()).isFalse();
        assertThat(text.find(new ClauseId("3.1(2)")))
                .singleElement()
                .satisfies(passage -> assertThat(passage.place()).isEqualTo("library.txt:16"));
    }

    @Test
    void whatTheLedgerOrTheTextLacksIsSaidWithItsLine() {
        OfficialText text = read(PUBLISHED, "1", "2", "3.1", "3.1(1)", "3.1(2)", "3.1(3)", "3.1(4)", "3.2", "3.3", "5");

        assertThat(text.differs()).isTrue();
        assertThat(remarks(text))
                .containsExactly(
                        "text-lacks 3.1(4) 14", "text-lacks 3.3 14", "ledger-lacks 4 23 第４条续借一次。", "text-lacks 5 0");
    }

    @Test
    void anArticleIsHeldParagraphByParagraphWhereOneSideDoesNotDivideIt() {
        String two = "第一条 读者凭证入馆。\n儿童由家长陪同：\n（一）幼儿；\n（二）小学生。\n";

        OfficialText undivided = read(two, "1");
        assertThat(passages(undivided))
                .containsExactly("1|第一条|读者凭证入馆。", "1.2||儿童由家长陪同：", "1.2(1)|（一）|幼儿；", "1.2(2)|（二）|小学生。");
        assertThat(remarks(undivided))
                .containsExactly(
                        "ledger-lacks 1.2 2 儿童由家长陪同：", "ledger-lacks 1.2(1) 3 （一）幼儿；", "ledger-lacks 1.2(2) 4 （二）小学生。");
        assertThat(undivided.find(new ClauseId("1"))).hasSize(4);

        OfficialText divided = read("第一条 读者凭证入馆。", "1.1", "1.2");
        assertThat(passages(divided)).containsExactly("1.1|第一条|读者凭证入馆。");
        assertThat(remarks(divided)).containsExactly("text-lacks 1.2 1");
    }

    @Test
    void anArticleThatIsReferredToAtTheStartOfALineIsNone() {
        assertThat(passages(read("""
                        第一条 读者违反本规则
                        第二条规定的，停借一月；有
                        第三条、第四条情形的，停借一年。
                        第二条规定的期间自次日起算。
                        第二条馆员应当说明理由。
                        第三条
                        借阅记录保密。
                        """, "1.1", "1.2", "2", "3")))
                .containsExactly(
                        "1.1|第一条|读者违反本规则第二条规定的，停借一月；有第三条、第四条情形的，停借一年。",
                        "1.2||第二条规定的期间自次日起算。",
                        "2|第二条|馆员应当说明理由。",
                        "3|第三条|借阅记录保密。");
    }

    @Test
    void wrongArticleNumbersAreMendedWhereOneNumberIsLeftAndSaid() {
        OfficialText slip = read("第一条 甲。\n第一条 乙。\n第三条 丙。\n", "1", "2", "3");
        assertThat(passages(slip)).containsExactly("1|第一条|甲。", "2|第一条|乙。", "3|第三条|丙。");
        assertThat(remarks(slip)).containsExactly("article-number 2 2 第一条");

        OfficialText inserted = read("第一条 甲。\n第一条 乙。\n第二条 丙。\n", "1", "2");
        assertThat(remarks(inserted)).containsExactly("article-number 1 2 第一条", "ledger-lacks 1 2 第一条乙。");

        OfficialText swapped = read("第二条 乙。\n第一条 甲。\n第三条 丙。\n", "1", "2", "3");
        assertThat(passages(swapped)).contains("2|第二条|乙。", "1|第一条|甲。", "3|第三条|丙。");
        assertThat(remarks(swapped)).containsExactly("article-number 2 1 第二条", "article-number 1 2 第一条");
        assertThat(swapped.differs()).isFalse();

        OfficialText skipped = read("第一条 甲。\n第三条 丙。\n", "1", "2", "3");
        assertThat(remarks(skipped)).containsExactly("article-number 3 2 第三条", "text-lacks 2 0");
    }

    @Test
    void asManyItemsAsTheLedgerHasAreThoseOfTheLedger() {
        OfficialText text = read("""
                第一条 下列情形停借：
                1. 污损图书的；
                1. 转借他人的；
                （三）逾期的；

                逾期不足一日的除外；
                （五）喧哗的。
                """, "1", "1(1)", "1(2)", "1(3)", "1(4)");

        assertThat(passages(text))
                .endsWith("1(1)|1.|污损图书的；", "1(2)|1.|转借他人的；", "1(3)|（三）|逾期的；逾期不足一日的除外；", "1(4)|（五）|喧哗的。");
        assertThat(remarks(text)).containsExactly("item-mark 1 3 1.", "item-mark 1 4 （三）", "item-mark 1 7 （五）");
    }

    @Test
    void otherwiseItemsHaveTheNumbersOfTheirMarks() {
        String[] ledger = {"1", "1(1)", "1(2)", "1(3)", "1(4)", "1(5)"};

        assertThat(remarks(read("第一条 停借：\n（一）污损；\n（二）转借；\n（四）喧哗；\n（五）饮食。\n", ledger)))
                .containsExactly("text-lacks 1(3) 1", "item-mark 1 4 （四）");
        assertThat(remarks(read("第一条 停借：\n（一）污损；\n（二）转借；\n（四）喧哗；\n（四）饮食。\n", ledger)))
                .containsExactly("text-lacks 1(5) 1", "item-mark 1 4 （四）");
        assertThat(remarks(read("第一条 停借：\n（一）污损；\n（一）转借；\n（二）喧哗。\n", ledger)))
                .containsExactly(
                        "text-lacks 1(3) 1",
                        "text-lacks 1(4) 1",
                        "text-lacks 1(5) 1",
                        "item-mark 1 3 （一）",
                        "ledger-lacks 1(1) 3 （一）转借；");
    }

    @Test
    void itemsOfItemsBelongToTheirItem() {
        String text = """
                第一条 借阅分为：
                （一）馆内阅览，包括：
                1. 期刊；
                （1）新刊；
                2. 报纸；
                （二）外借：
                ① 图书，
                限五册；
                ② 地图。
                （三）馆际互借。
                """;

        assertThat(passages(read(text, "1", "1(1)", "1(2)", "1(3)")))
                .containsExactly(
                        "1|第一条|借阅分为：",
                        "1(1)|（一）|馆内阅览，包括：1.期刊；（1）新刊；2.报纸；",
                        "1(2)|（二）|外借：①图书，限五册；②地图。",
                        "1(3)|（三）|馆际互借。");
    }

    @Test
    void smallMarksThatTheLedgerDoesNotCountArePartOfTheParagraph() {
        String text = "第一条 阅览室分为：\n1、报纸；\n2、期刊。\n夜间闭馆。\n";

        assertThat(passages(read(text, "1.1", "1.2"))).containsExactly("1.1|第一条|阅览室分为：1、报纸；2、期刊。", "1.2||夜间闭馆。");
        assertThat(passages(read(text, "1.1", "1.1(1)", "1.1(2)", "1.2"))).contains("1.1(2)|2、|期刊。");
    }

    @Test
    void itemsWithoutMarksAreCounted() {
        OfficialText text =
                read("第一条 有下列情形的，停借：\n污损图书的；\n转借他人的；\n喧哗的。\n馆员应当记录。\n", "1.1", "1.1(1)", "1.1(2)", "1.1(3)", "1.2");

        assertThat(passages(text)).endsWith("1.1(3)||喧哗的。", "1.2||馆员应当记录。");
        assertThat(remarks(text)).containsExactly("no-item-mark 1.1 2");
    }

    @Test
    void everyParagraphHasItsOwnItems() {
        assertThat(passages(read("""
                        第一条 可以借：（一）图书；（二）期刊。
                        不可以借：
                        （一）词典；
                        （二）孤本。
                        """, "1.1", "1.1(1)", "1.1(2)", "1.2", "1.2(1)", "1.2(2)")))
                .containsExactly(
                        "1.1|第一条|可以借：",
                        "1.1(1)|（一）|图书；",
                        "1.1(2)|（二）|期刊。",
                        "1.2||不可以借：",
                        "1.2(1)|（一）|词典；",
                        "1.2(2)|（二）|孤本。");
    }

    @Test
    void numbersThatALineHappensToStartWithAreNoItems() {
        assertThat(passages(read("第一条 依照前款第\n（二）项，每日收\n3、5元的，退还；座位\n12.限时使用。\n", "1")))
                .containsExactly("1|第一条|依照前款第（二）项，每日收3、5元的，退还；座位12.限时使用。");
    }

    @Test
    void aHeadingWithoutItsNumberIsNoPartOfAnArticle() {
        OfficialText text =
                read("第一条 读者凭证入馆。\n\n1. 借阅规则\n\n第二条 每次五册。\n\n附则\n第三条 即日施行。\n某某图书馆\n2024年3月1日\n", "1", "2", "3");

        assertThat(passages(text)).containsExactly("1|第一条|读者凭证入馆。", "2|第二条|每次五册。", "3|第三条|即日施行。");
        assertThat(remarks(text)).containsExactly("no-heading-number - 3 1.借阅规则", "no-heading-number - 7 附则");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"凭馆长（签字）同意的证明入馆。", "依照\n第二章借阅办法\n办理。", "自\n2024年3月1日\n起，见\n附件1\n的表。", "入馆.\n（一）申请表（盖章）；\n（二）照片"})
    void whatOnlyLooksLikeAnEndIsNone(String text) {
        OfficialText read = read("第一条 " + text + "\n第二条 乙。", "1", "1(1)", "1(2)", "2");

        assertThat(passages(read)).endsWith("2|第二条|乙。");
        assertThat(read.passages().stream().map(passage -> passage.mark() + passage.text()))
                .containsSequence(
                        ("第一条" + text).replace("\n（", "|（").replace("\n", "").split("\\|"));
    }

    @Test
    void itemsOfWhichSomeHaveNoMarkAreCounted() {
        OfficialText text = read("第一条 停借：\n污损；\n（二）转借；\n（三）喧哗。", "1", "1(1)", "1(2)", "1(3)");

        assertThat(passages(text)).endsWith("1(1)||污损；", "1(2)|（二）|转借；", "1(3)|（三）|喧哗。");
        assertThat(remarks(text)).contains("no-item-mark 1 2");
    }

    @Test
    void aSentenceBetweenHeadingAndArticleIsSaid() {
        assertThat(remarks(read("第一条 甲。\n第二章 借阅\n本章适用于成人。\n第二条 乙。\n", "1", "2")))
                .containsExactly("no-article - 3 本章适用于成人。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附件：收费表",
                "附件1",
                "附表一 册数",
                "附：样表。",
                "承 诺 书",
                "二〇二四年三月一日",
                "2024年3月1日",
                "馆长（签章）：",
                "年  月  日     年  月  日"
            })
    void signaturesAndAnnexesEndTheDocument(String line) {
        assertThat(passages(read("第一条 甲。\n" + line + "\n第二条 乙。\n表中所列除外。", "1"))).containsExactly("1|第一条|甲。");
    }

    @Test
    void aDocumentOfAPolicyOfSeveralHasItsPrefix() {
        Document annex = new Document("B", "附则", "Annex", 1);
        OfficialText text =
                OfficialText.of("b.txt", "第一条 可以借：\n（一）图书。\n第二条 闭馆。", annex, Library.ledger(annex, "B:1", "B:1(1)"));

        assertThat(passages(text)).containsExactly("B:1|第一条|可以借：", "B:1(1)|（一）|图书。", "B:2|第二条|闭馆。");
    }

    @Test
    void latinWordsKeepTheSpaceThatTheEndOfTheLineWas() {
        assertThat(passages(read("第一条 馆藏目录用 Open\nAccess 协议发布。", "1")))
                .containsExactly("1|第一条|馆藏目录用 Open Access 协议发布。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "各分馆：\n现将规则印发给你们。", "# 第一条 a note"})
    void aTextWithoutArticlesIsRefused(String text) {
        assertThatThrownBy(() -> read(text, "1"))
                .isInstanceOf(PolicyException.class)
                .hasMessage(
                        "library.txt: no article found, for no line starts with 第…条; check that it is the text of the"
                                + " document (lines that start with # are notes)");
    }
}
