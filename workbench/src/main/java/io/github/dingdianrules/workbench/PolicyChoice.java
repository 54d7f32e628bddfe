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

/** The options that say under which policies to work, and by which calendar. */
final class PolicyChoice {

    /** The policy in which the ledgers of the others name their counterparts. */
    static final String YARDSTICK = "national";

    private static final String ALL = "all";

    @Option(names = "--policy", paramLabel = "ID,…|all", split = ",", defaultValue = ALL)
    private List<String> ids;

    @Option(names = "--calendar", paramLabel = "FILE")
    private List<Path> calendars = List.of();

    @Option(names = "--rules", paramLabel = "DIR")
    private List<Path> directories = List.of();

    private EditedPolicies policies;

    boolean all() {
        return ids.contains(ALL);
    }

    /** @return the policies there are, those in a directory instead of the packaged ones */
    EditedPolicies policies() {
        if (policies == null) {
            policies = EditedPolicies.of(
                    directories.stream().map(PolicyDirectory::read).toList());
        }
        return policies;
    }

    /** One policy by its id, whichever were chosen, with the calendar that was given. */
    PolicyEngine engine(String id) {
        return policies().engine(id).with(calendar());
    }

    /** The one policy that was chosen. */
    PolicyEngine only() {
        List<PolicyEngine> chosen = engines();
        if (chosen.size() != 1) {
            throw new PolicyException(
                    "one policy is needed: --policy ID, one of " + policies().available());
        }
        return chosen.get(0);
    }

    List<PolicyEngine> engines() {
        WorkCalendar calendar = calendar();
        List<String> chosen =
                all() ? policies().available() : ids.stream().distinct().toList();
        return chosen.stream()
                .map(policies()::engine)
                .map(engine -> engine.with(calendar))
                .toList();
    }

    WorkCalendar calendar() {
        return CalendarFiles.readAll(calendars, WorkCalendar.packaged());
    }

    /**
     * @param id one policy, or {@code null} for all of them
     * @throws io.github.dingdianrules.engine.PolicyException if there is no such policy
     */
    static List<PolicyEngine> engines(String id) {
        if (id != null) {
            return List.of(PolicyEngine.of(id));
        }
        return PolicyEngine.ofAll();
    }
}
