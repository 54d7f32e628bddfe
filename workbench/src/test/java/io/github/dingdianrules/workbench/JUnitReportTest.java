package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.casefiles.Source;
import io.github.dingdianrules.casefiles.TestResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitReportTest {

    private static final Source SOURCE = new Source("cases/a.yaml", 7);

    @TempDir
    Path directory;

    @Test
    void a_suite_counts_its_cases() throws Exception {
        Element suite = written(passed("c1"), failed("c2", "expected < 3"));

        assertThat(suite.getTagName()).isEqualTo("testsuite");
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("0");
        assertThat(suite.getAttribute("skipped")).isEqualTo("0");
        assertThat(suite.getAttribute("time")).isEqualTo("0.003");
        assertThat(suite.getAttribute("name")).isNotEmpty();
    }

    @Test
    void each_case_is_named_and_a_failure_says_where_and_what() throws Exception {
        NodeList cases = written(passed("c1"), failed("c2", "expected < 3")).getElementsByTagName("testcase");
        Element second = (Element) cases.item(1);
        Element failure = (Element) second.getElementsByTagName("failure").item(0);

        assertThat(((Element) cases.item(0)).getElementsByTagName("failure").getLength())
                .isZero();
        assertThat(second.getAttribute("name")).isEqualTo("c2");
        assertThat(second.getAttribute("classname")).isEqualTo("dingdian.p");
        assertThat(second.getAttribute("time")).matches("\\d+\\.\\d{3}");
        assertThat(failure.getAttribute("message")).isEqualTo("expected < 3");
        assertThat(failure.getAttribute("type")).isNotEmpty();
        assertThat(failure.getTextContent()).contains("cases/a.yaml:7", "expected < 3");
    }

    @Test
    void what_xml_cannot_hold_does_not_break_the_report() throws Exception {
        Element suite = written(failed("c\u0000\uD800&", "]]> \u001b[0m \uD83C\uDFE5"));

        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(suite.getTextContent()).contains("]]>", "\uD83C\uDFE5");
    }

    private Element written(TestResult... results) throws Exception {
        Path file = directory.resolve("junit.xml");
        JUnitReport.write(List.of(results), file);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    private static TestResult passed(String id) {
        return new TestResult(id, "p", SOURCE, List.of(), Duration.ofMillis(1));
    }

    private static TestResult failed(String id, String failure) {
        return new TestResult(id, "p", SOURCE, List.of(failure), Duration.ofMillis(2));
    }
}
