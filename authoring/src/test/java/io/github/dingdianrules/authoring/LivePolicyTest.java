package io.github.dingdianrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.facts.CaseFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePolicyTest {

    private static final String EVALUATION = "institution-evaluation.drl";

    private static final String CASE = """
            cases:
              - id: publicity
                facts:
                  asOf: 2025-03-20
                  institution: { type: GENERAL_HOSPITAL }
                  applications:
                    - { id: a1, kind: INITIAL, submittedOn: 2025-03-03, acceptedOn: 2025-03-03 }
                expect:
                  national:
                    includes: [ { clause: "N2:9.1", kind: EVALUATION_DEADLINE, modality: SHALL } ]
            """;

    @TempDir
    private Path directory;

    private final BlockingQueue<Reload> reloads = new LinkedBlockingQueue<>();
    private Edited edited;

    @BeforeEach
    void export() {
        edited = Edited.national(directory).write("cases/publicity.yaml", CASE);
    }

    private LivePolicy open() {
        return LivePolicy.open(directory, reloads::add);
    }

    private static CaseFile facts() {
        return CaseFiles.read("publicity.yaml", CASE).get(0).facts();
    }

    /** The months within which to evaluate. */
    private static int months(PolicyEngine engine) {
        return engine.assess(facts()).decisions().stream()
                .filter(decision -> decision.kind().name().equals("EVALUATION_DEADLINE"))
                .findFirst()
                .orElseThrow()
                .terms()
                .period()
                .amount();
    }

    @Test
    void anEditIsInUseAfterTheNextReload() {
        try (LivePolicy live = open()) {
            PolicyEngine before = live.engine();
            assertThat(months(before)).isEqualTo(3);

            edited.replace(EVALUATION, "within(months(3), $accepted", "within(months(4), $accepted");
            Reload reload = live.reload();

            assertThat(reload.accepted()).isTrue();
            assertThat(reload.problems()).isEmpty();
            assertThat(reload.revision()).isEqualTo(live.engine().revision()).isNotEqualTo(before.revision());
            assertThat(months(live.engine())).isEqualTo(4);
            assertThat(months(before)).isEqualTo(3);
            assertThat(live.engine().assess(facts()).receipt().revision()).isEqualTo(reload.revision());
        }
    }

    @Test
    void theRevisionIsTheSameAsOfThePackagedPolicyWhenNothingWasEdited() {
        try (LivePolicy live = open()) {
            assertThat(live.engine().revision())
                    .isEqualTo(PolicyEngine.of("national").revision());
        }
    }

    @Test
    void aRefusedEditLeavesTheOldRevisionInUse() {
        try (LivePolicy live = open()) {
            PolicyEngine before = live.engine();

            edited.replace(EVALUATION, "within(months(3), $accepted", "within(3, $accepted");
            Reload reload = live.reload();

            assertThat(reload.accepted()).isFalse();
            assertThat(reload.problems()).singleElement().asString().contains(EVALUATION + ":", "has no unit");
            assertThat(live.engine()).isSameAs(before);
            assertThat(reloads).containsExactly(reload);
        }
    }

    @Test
    void anEditThatFailsItsCasesLeavesTheOldRevisionInUse() {
        try (LivePolicy live = open()) {
            PolicyEngine before = live.engine();

            edited.replace("cases/publicity.yaml", "modality: SHALL", "modality: MAY");
            Reload reload = live.reload();

            assertThat(reload.accepted()).isFalse();
            assertThat(reload.failed()).singleElement().returns("publicity", result -> result.caseId());
            assertThat(live.engine()).isSameAs(before);
        }
    }

    @Test
    void aDirectoryThatIsGoneLeavesTheOldRevisionInUse() throws Exception {
        try (LivePolicy live = open()) {
            PolicyEngine before = live.engine();
            java.nio.file.Files.delete(directory.resolve("policy.yaml"));

            assertThat(live.reload().accepted()).isFalse();
            assertThat(live.engine()).isSameAs(before);
        }
    }

    @Test
    void whatCannotBeUsedFromTheStartIsNotOpened() {
        edited.replace(EVALUATION, "within(months(3), $accepted", "within(3, $accepted");
        assertThatExceptionOfType(RefusedPolicyException.class).isThrownBy(this::open);

        edited.replace(EVALUATION, "within(3, $accepted", "within(months(3), $accepted")
                .replace("cases/publicity.yaml", "modality: SHALL", "modality: MAY");
        assertThatExceptionOfType(PolicyException.class).isThrownBy(this::open).withMessageContaining("publicity");
    }

    @Test
    void aWatchedDirectoryIsFollowed() throws Exception {
        try (LivePolicy live = open()) {
            live.watch(Duration.ofMillis(20));

            edited.replace(EVALUATION, "within(months(3), $accepted", "within(months(5), $accepted");

            Reload reload;
            do { // what was written in between may have been seen, and refused
                reload = reloads.poll(60, TimeUnit.SECONDS);
                assertThat(reload).isNotNull();
            } while (!reload.accepted());
            assertThat(months(live.engine())).isEqualTo(5);
        }
    }

    @Test
    void aSaveIsNotTakenUpHalfWritten() {
        try (LivePolicy live = open()) {
            String whole = edited.text(EVALUATION);
            live.look();
            edited.write(EVALUATION, "");
            live.look();
            edited.write(EVALUATION, whole.replace("within(months(3), $accepted", "within(months(5), $accepted"));
            live.look();
            assertThat(reloads).isEmpty();

            live.look();
            assertThat(reloads).singleElement().returns(true, Reload::accepted);
            assertThat(months(live.engine())).isEqualTo(5);

            live.look();
            assertThat(reloads).hasSize(1);
        }
    }

    @Test
    void aRefusedEditIsNotTriedAgainBeforeItIsSavedAgain() {
        try (LivePolicy live = open()) {
            edited.replace(EVALUATION, "within(months(3), $accepted", "within(3, $accepted");
            live.look();
            live.look();
            live.look();
            assertThat(reloads).singleElement().returns(false, Reload::accepted);

            edited.replace(EVALUATION, "within(3, $accepted", "within(months(6), $accepted");
            live.look();
            live.look();
            assertThat(reloads).last().returns(true, Reload::accepted);
            assertThat(months(live.engine())).isEqualTo(6);
        }
    }

    /** While revisions are swapped, every assessment comes whole from one of them. */
    @Test
    void noAssessmentFailsOrMixesRevisions() throws Exception {
        try (LivePolicy live = open()) {
            Map<String, String> answers = new ConcurrentHashMap<>();
            AtomicBoolean done = new AtomicBoolean();
            ExecutorService threads = Executors.newFixedThreadPool(4);
            List<Future<Integer>> running = new ArrayList<>();
            Callable<Integer> assessing = () -> {
                int count = 0;
                while (!done.get()) {
                    Assessment assessment = live.engine().assess(facts());
                    String revision = assessment.receipt().revision();
                    String answer = assessment.toString();
                    assertThat(answers.computeIfAbsent(revision, first -> answer))
                            .isEqualTo(answer);
                    count++;
                }
                return count;
            };
            for (int i = 0; i < 4; i++) {
                running.add(threads.submit(assessing));
            }
            for (int months = 4; months < 10; months++) {
                edited.replace(
                        EVALUATION, "within(months(" + (months - 1) + "), $acc", "within(months(" + months + "), $acc");
                assertThat(live.reload().accepted()).isTrue();
            }
            done.set(true);
            for (Future<Integer> each : running) {
                assertThat(each.get(60, TimeUnit.SECONDS)).isPositive();
            }
            threads.shutdown();
            assertThat(answers).hasSizeGreaterThan(1);
            assertThat(months(live.engine())).isEqualTo(9);
        }
    }
}
