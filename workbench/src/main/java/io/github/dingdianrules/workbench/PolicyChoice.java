package io.github.dingdianrules.workbench;

import io.github.dingdianrules.authoring.EditedPolicies;
import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.casefiles.CalendarFiles;
import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.period.WorkCalendar;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say under which policies to work, and by which calendar. */
final class PolicyChoice {

    /** The policy in which the ledgers of the others name their counterparts. */
    static final String YARDSTICK = "national";

    private static final String ALL = "all";

    @Option(names = "--policy", paramLabel = "ID,…|all", split = ",")
    private List<String> ids = List.of();

    @Option(names = "--calendar", paramLabel = "FILE")
    private List<Path> calendars = List.of();

    @Option(names = "--rules", paramLabel = "DIR")
    private List<Path> directories = List.of();

    private EditedPolicies policies;

    /**
     * @param given the paths on the command line
     * @return the cases at these paths; where there are none, those beside the edited rules
     */
    List<CaseEntry> cases(List<Path> given, CommandSpec command) {
        if (given != null) {
            return CaseFiles.readAll(given);
        }
        if (directories.isEmpty()) {
            List<ArgSpec> missing = List.copyOf(command.positionalParameters());
            throw new MissingParameterException(command.commandLine(), missing, "missing " + missing);
        }
        policies(); // what is wrong with the rules comes first
        return CaseFiles.readAll(read().stream().map(PolicyChoice::cases).toList());
    }

    private static Path cases(PolicyDirectory directory) {
        return directory
                .cases()
                .orElseThrow(() -> new PolicyException(directory + ": holds no cases; name the case files to look at"));
    }

    /** As if the directory had been named with {@code --rules}. */
    void add(Path directory) {
        directories = Stream.concat(directories.stream(), Stream.of(directory)).toList();
    }

    /** @return the directories of the edited policies, by the policy's id */
    Map<String, PolicyDirectory> directories() {
        return policies().directories();
    }

    private List<PolicyDirectory> read() {
        return directories.stream().map(PolicyDirectory::read).toList();
    }

    /** @return the policies there are, those in a directory instead of the packaged ones */
    EditedPolicies policies() {
        if (policies == null) {
            policies = EditedPolicies.of(read());
        }
        return policies;
    }

    /** One policy by its id, whichever were chosen, with the calendar that was given. */
    PolicyEngine engine(String id) {
        return policies().engine(id).with(calendar());
    }

    /** The one policy that was chosen, or that is edited. */
    PolicyEngine only() {
        List<PolicyEngine> chosen = editedOrChosen();
        if (chosen.size() != 1) {
            throw new PolicyException(
                    "one policy is needed: --policy ID, one of " + policies().available());
        }
        return chosen.get(0);
    }

    /** The policies that were chosen; where none was, all of them. */
    List<PolicyEngine> engines() {
        return engines(ids.isEmpty() ? List.of(ALL) : ids);
    }

    /** The policies that were chosen; where none was, the edited ones, or else all of them. */
    List<PolicyEngine> editedOrChosen() {
        return ids.isEmpty() && !policies().edited().isEmpty()
                ? engines(policies().edited())
                : engines();
    }

    private List<PolicyEngine> engines(List<String> chosen) {
        WorkCalendar calendar = calendar();
        return (chosen.contains(ALL) ? policies().available() : chosen)
                .stream()
                        .distinct()
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
