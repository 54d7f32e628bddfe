package io.github.dingdianrules.workbench;

import io.github.dingdianrules.casefiles.TestResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Test results as the XML that build servers read: one suite, one test case for each case and policy. */
final class JUnitReport {

    /** Everything that XML 1.0 cannot hold even when escaped. */
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private JUnitReport() {}

    /** @throws UncheckedIOException if the file cannot be written */
    static void write(List<TestResult> results, Path file) {
        try {
            Path directory = file.toAbsolutePath().getParent();
            Files.createDirectories(directory);
            try (Writer writer = Files.newBufferedWriter(file)) {
                write(results, XMLOutputFactory.newFactory().createXMLStreamWriter(writer));
            }
        } catch (IOException e) {
            throw Reports.unwritable(file, e);
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException full
                    ? Reports.unwritable(file, full)
                    : new IllegalStateException(e);
        }
    }

    private static void write(List<TestResult> results, XMLStreamWriter xml) throws XMLStreamException {
        Duration total = results.stream().map(TestResult::took).reduce(Duration.ZERO, Duration::plus);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "dingdian");
        xml.writeAttribute("time", seconds(total));
        xml.writeAttribute("tests", String.valueOf(results.size()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute(
                "failures",
                String.valueOf(results.stream().filter(TestResult::failed).count()));
        for (TestResult result : results) {
            testCase(result, xml);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private static void testCase(TestResult result, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", clean(result.caseId()));
        xml.writeAttribute("classname", "dingdian." + result.policy());
        xml.writeAttribute("time", seconds(result.took()));
        if (result.failed()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", clean(result.failures().get(0)));
            xml.writeAttribute("type", "expectation");
            xml.writeCharacters(clean(result.source() + "\n" + String.join("\n", result.failures())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.3f", took.toNanos() / 1e9);
    }

    private static String clean(String text) {
        return text.replaceAll(NOT_IN_XML, "\uFFFD");
    }
}
