package io.github.dingdianrules.workbench.watch;

import io.github.dingdianrules.workbench.text.Language;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Supplier;

/** Follows a directory: reruns everything when it was saved, and tells what is otherwise than in the run before. */
public final class Watch {

    private final Supplier<Findings> rerun;
    private final News news;
    private final Clock clock;
    private final PrintWriter out;
    private final Language in;
    private boolean first = true;

    /** @param rerun what is found in the directory when asked */
    public Watch(Supplier<Findings> rerun, News news, Clock clock, PrintWriter out, Language in) {
        this.rerun = rerun;
        this.news = news;
        this.clock = clock;
        this.out = out;
        this.in = in;
    }

    /**
     * Goes on as long as there are looks. A save is taken up when two looks in a row agree, so that it is not read
     * half-written.
     *
     * @param looks what the directory looks like from outside
     */
    public void follow(Iterator<String> looks) {
        String known = null;
        String last = null;
        Instant unsaved = clock.instant(); // the last look that did not show the save
        while (looks.hasNext()) {
            Instant looked = clock.instant();
            String now = looks.next();
            if (now.equals(known)) {
                unsaved = looked;
            } else if (now.equals(last)) {
                tell(unsaved);
                known = now;
                unsaved = looked;
            }
            last = now;
        }
    }

    /** One run, told. */
    public Findings once() {
        return tell(clock.instant());
    }

    private Findings tell(Instant since) {
        Findings found = rerun.get();
        String otherwise = news.since(found);
        Instant done = clock.instant();
        String took = String.format(
                Locale.ROOT,
                in.pick("（%.1f 秒）", " (%.1f s)"),
                Duration.between(since, done).toMillis() / 1e3);
        LocalTime time = LocalTime.ofInstant(done, clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
        out.println(time + "  "
                + (otherwise.isEmpty() && !first ? in.pick("没有新的变化", "nothing new") : news.summary(found))
                + took);
        out.print(otherwise);
        out.flush();
        first = false;
        return found;
    }
}
