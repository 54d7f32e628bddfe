package io.github.dingdianrules.workbench.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.authoring.EditedPolicies;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.workbench.PolicyCopy;
import io.github.dingdianrules.workbench.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private PolicyCopy copy;
    private Rerun rerun;

    @BeforeEach
    void export() {
        copy = PolicyCopy.in(directory.resolve("mine"));
        rerun = new Rerun(
                copy.path(),
                List.of(),
                edited -> edited.engine("jiangsu"),
                (EditedPolicies edited) -> PolicyEngine.of("jiangsu"));
    }

    @Test
    void aSaveIsTakenUpOnceTwoLooksAgree() {
        List<String> runs = new ArrayList<>();
        Iterator<String> looks =
                List.of("a", "a", "a", "b", "c", "d", "d", "d", "a", "a").iterator();

        watch(() -> {
                    runs.add("run");
                    return Findings.without(List.of(), "nothing there");
                })
                .follow(looks);

        assertThat(runs).hasSize(3);
        assertThat(out.toString().lines())
                .containsExactly(
                        "00:00:03  cannot be used: errors 1 (3.0 s)",
                        "+ nothing there",
                        "00:00:09  nothing new (5.0 s)",
                        "00:00:13  nothing new (3.0 s)");
    }

    @Test
    void eachSaveShowsOnlyWhatItChanged() throws IOException {
        Watch watch = watch(rerun::now);

        assertThat(told(watch)).isEqualTo("checked 2, failed 0; nothing changed: 2 cases decide the same");
        assertThat(told(watch)).isEqualTo("nothing new");

        copy.clock(20, 10);
        assertThat(told(watch))
                .startsWith("checked 2, failed 1; cases 2, affected 1; ")
                .contains(
                        "\n✗ applying is not as expected  ",
                        "deadline is 2025-03-17, not 2025-03-31",
                        "\n+ article 12, paragraph 2",
                        "period: 20 working days → 10 working days");
        assertThat(told(watch)).isEqualTo("nothing new");

        copy.clock(10, 15);
        assertThat(told(watch))
                .contains(
                        "\n✗ applying is not as expected",
                        "\n+ article 12, paragraph 2",
                        "period: 20 working days → 15 working days",
                        "\n- no longer: article 12, paragraph 2");

        copy.replace("evaluation.drl", "EVALUATION_DEADLINE,", "EVALUATION_DEADLIN,");
        assertThat(told(watch))
                .startsWith("cannot be used: errors 1\n+ ")
                .contains("evaluation.drl:51:18 error ")
                .doesNotContain("no longer");
        copy.replace("evaluation.drl", "// 委托", "\n// 委托");
        assertThat(told(watch)).as("a fault that only moved").isEqualTo("nothing new");

        Files.move(copy.path(), directory.resolve("away"));
        assertThat(told(watch)).contains("there is no such directory").doesNotContain("gone");
        Files.move(directory.resolve("away"), copy.path());
        copy.replace("evaluation.drl", "EVALUATION_DEADLIN,", "EVALUATION_DEADLINE,")
                .clock(15, 20);
        assertThat(told(watch))
                .startsWith("checked 2, failed 0; nothing changed: 2 cases decide the same\n")
                .contains("\n- gone: ", "\n✓ no longer failing: applying", "\n- no longer: article 12, paragraph 2");
    }

    @Test
    void casesThatCannotBeReadAreToldAndDoNotEndIt() throws IOException {
        Watch watch = watch(rerun::now);
        told(watch);
        Path file = copy.path().resolve("cases/cases.yaml");
        String cases = Files.readString(file);

        Files.writeString(file, cases.substring(0, cases.length() / 2));
        assertThat(told(watch)).startsWith("cannot be used: errors ").contains("cases.yaml:");

        Files.writeString(file, cases.replace("deadline: 2025-03-31", "deadline: 2025-04-30"));
        assertThat(told(watch)).contains("\n- gone: ", "\n✗ applying is not as expected");
    }

    @Test
    void aRuleThatFailsIsTold() {
        Watch watch = watch(rerun::now);
        copy.replace(
                "evaluation.drl",
                "within(workingDays(20), $start)",
                "within(workingDays(20), $start).and(within(workingDays(10), $start))");

        assertThat(told(watch))
                .contains("✗ applying", "cannot be applied to case", "+ cannot be assessed by the edited policy, rule");
    }

    @Test
    void looksEndWhenTheThreadIsInterrupted() {
        Looks looks = new Looks(List.of(copy.path()));
        assertThat(looks.hasNext()).isTrue();
        assertThat(looks.next()).contains("evaluation.drl");

        Thread.currentThread().interrupt();

        assertThat(looks.hasNext()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aDirectoryThatIsGoneHasALookOfItsOwn() {
        assertThat(Looks.look(directory.resolve("nowhere"))).isEqualTo(directory.resolve("nowhere") + " gone");
    }

    private Watch watch(Supplier<Findings> findings) {
        return new Watch(
                findings, new News(copy.path(), Language.EN), new Ticking(), new PrintWriter(out), Language.EN);
    }

    /** What one run says, without time stamp and duration. */
    private String told(Watch watch) {
        out.getBuffer().setLength(0);
        watch.once();
        List<String> lines =
                new ArrayList<>(Arrays.asList(out.toString().strip().split("\n")));
        lines.set(0, lines.get(0).replaceAll("^\\d\\d:\\d\\d:\\d\\d  | \\(\\d\\.\\d s\\)$", ""));
        return String.join("\n", lines);
    }

    /** Each question takes a second. */
    private static final class Ticking extends Clock {

        private long seconds;

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(seconds++);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
