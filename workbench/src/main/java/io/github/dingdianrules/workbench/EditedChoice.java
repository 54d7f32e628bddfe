package io.github.dingdianrules.workbench;

import io.github.dingdianrules.authoring.EditedPolicies;
import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.casefiles.CalendarFiles;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.period.WorkCalendar;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which edited directory to look at, what to hold it against, and by which cases. */
final class EditedChoice {

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "directory")
    private Path directory;

    @Option(names = "--cases", paramLabel = "PATH", arity = "1..*", descriptionKey = "impactCases")
    private List<Path> cases = List.of();

    @Option(names = "--against", paramLabel = "DIR", descriptionKey = "impactAgainst")
    private Path against;

    @Option(names = "--calendar", paramLabel = "FILE")
    private List<Path> calendars = List.of();

    Path directory() {
        return directory;
    }

    /** @return the cases asked for; the directory's own where none are */
    List<Path> cases(PolicyDirectory edited) {
        if (!cases.isEmpty()) {
            return cases;
        }
        return List.of(edited.cases()
                .orElseThrow(() -> new PolicyException(directory + ": holds no cases; put them into "
                        + directory.resolve("cases") + ", or name some with --cases PATH…")));
    }

    /** @return the cases asked for besides the directory's own */
    List<Path> otherCases() {
        return cases;
    }

    WorkCalendar calendar() {
        return CalendarFiles.readAll(calendars, WorkCalendar.packaged());
    }

    /** @return the one policy in the directory */
    PolicyEngine after(EditedPolicies edited) {
        return edited.engine(edited.edited().get(0)).with(calendar());
    }

    /** @return the policy that the edited one is held against */
    PolicyEngine before(EditedPolicies edited) {
        String id = edited.edited().get(0);
        if (against != null) {
            EditedPolicies other = edited.with(List.of(PolicyDirectory.read(against)));
            if (!other.edited().contains(id)) {
                throw new PolicyException(against + ": holds the policy \""
                        + other.edited().get(0) + "\", not \"" + id + "\" as " + directory);
            }
            return other.engine(id).with(calendar());
        }
        if (!PolicyEngine.available().contains(id)) {
            throw new PolicyException("there is no packaged policy \"" + id + "\" to hold " + directory
                    + " against; name a directory with --against DIR");
        }
        return PolicyEngine.of(id).with(calendar());
    }
}
