package io.github.dingdianrules.workbench.watch;

import io.github.dingdianrules.authoring.Revision;
import io.github.dingdianrules.engine.PolicyException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** What directories look like from outside, again and again, until the thread is interrupted. */
public final class Looks implements Iterator<String> {

    private static final long MILLIS_BETWEEN = 200;

    private final List<Path> paths;
    private boolean interrupted;

    public Looks(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    @Override
    public boolean hasNext() {
        if (!interrupted) {
            try {
                Thread.sleep(MILLIS_BETWEEN);
            } catch (InterruptedException e) {
                interrupted = true;
                Thread.currentThread().interrupt();
            }
        }
        return !interrupted;
    }

    @Override
    public String next() {
        return paths.stream().map(Looks::look).collect(Collectors.joining("\n"));
    }

    /** A directory that is gone, for a moment perhaps, has a look of its own. */
    static String look(Path path) {
        try {
            return Revision.of(path);
        } catch (PolicyException e) {
            return path + " gone";
        }
    }
}
