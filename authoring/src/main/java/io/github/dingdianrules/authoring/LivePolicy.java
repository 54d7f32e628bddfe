package io.github.dingdianrules.authoring;

import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.casefiles.ExpectationRun;
import io.github.dingdianrules.casefiles.TestResult;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A policy in a directory that a running system follows. An edit is checked, compiled and tested against the cases beside
 * it while the revision before stays in use; then the whole of it is swapped in, or nothing.
 *
 * <p>Ask {@link #engine()} anew for each assessment, and keep what it gave for one that must not change underway. An
 * engine never changes; which revision it is stands in the receipt of its assessments.
 */
public final class LivePolicy implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LivePolicy.class);

    private final Path directory;
    private final Consumer<Reload> listener;
    private EditedPolicies policies = EditedPolicies.none();
    private String lastTried = "";
    private String lastSeen = "";
    private @Nullable ScheduledExecutorService watch;
    private volatile @Nullable PolicyEngine engine;

    private LivePolicy(Path directory, Consumer<Reload> listener) {
        this.directory = directory;
        this.listener = listener;
    }

    /**
     * Opens a directory and puts it into use.
     *
     * @param listener told of every later attempt, accepted or not
     * @throws RefusedPolicyException if something is wrong in it
     * @throws PolicyException if it cannot be read, or its cases are not decided as they expect
     */
    public static LivePolicy open(Path directory, Consumer<Reload> listener) {
        LivePolicy live = new LivePolicy(
                Objects.requireNonNull(directory, "directory"), Objects.requireNonNull(listener, "listener"));
        Reload first = live.tryNow();
        if (!first.accepted()) {
            throw new PolicyException(directory + ": " + String.join("\n", first.problems()));
        }
        return live;
    }

    /** @return the policy as it is in use at this moment */
    public PolicyEngine engine() {
        return Objects.requireNonNull(engine, "one is in use from open on");
    }

    /** Reads the directory now, whether or not it has changed. */
    public synchronized Reload reload() {
        Reload reload;
        try {
            reload = tryNow();
        } catch (PolicyException | RefusedPolicyException e) {
            reload = new Reload("", false, List.of(e.getMessage()), List.of(), Duration.ZERO);
        }
        listener.accept(reload);
        return reload;
    }

    /**
     * Looks for changes this often, until closed. A save is taken up when two looks in a row agree, so that it is not read
     * half-written.
     */
    public synchronized void watch(Duration every) {
        if (watch != null) {
            throw new IllegalStateException("the directory is watched already");
        }
        watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "dingdian-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An attempt that failed is not made again before the directory has changed. */
    synchronized void look() {
        try {
            String seen = Revision.of(directory);
            boolean saved = seen.equals(lastSeen);
            lastSeen = seen;
            if (saved && !seen.equals(lastTried)) {
                reload();
            }
        } catch (RuntimeException e) {
            LOG.error("{} is not followed at the moment", directory, e);
        }
    }

    private Reload tryNow() {
        long start = System.nanoTime();
        lastTried = Revision.of(directory); // before it is read, so that no change is passed over
        PolicyDirectory read = PolicyDirectory.read(directory);
        EditedPolicies edited = policies.with(List.of(read));
        PolicyEngine candidate = edited.engine(edited.edited().get(0));
        List<TestResult> failed = failed(read, candidate);
        if (failed.isEmpty()) {
            policies = edited;
            engine = candidate;
        }
        return new Reload(
                candidate.revision(),
                failed.isEmpty(),
                failed.stream()
                        .map(result ->
                                result.source() + " " + result.caseId() + ": " + String.join("; ", result.failures()))
                        .toList(),
                failed,
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static List<TestResult> failed(PolicyDirectory read, PolicyEngine candidate) {
        String id = candidate.policy().id();
        if (read.cases().isEmpty()) {
            return List.of();
        }
        try {
            return new ExpectationRun(List.of(candidate), EditedPolicies.none().available())
                    .of(CaseFiles.read(read.cases().get())).stream()
                            .filter(result -> result.policy().equals(id) && result.failed())
                            .toList();
        } catch (CaseFileException e) {
            throw new PolicyException(Objects.requireNonNull(e.getMessage()), e);
        }
    }

    /** Stops watching; the last revision stays in use. */
    @Override
    public synchronized void close() {
        if (watch != null) {
            watch.shutdownNow();
            watch = null;
        }
    }
}
