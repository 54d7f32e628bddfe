package io.github.dingdianrules.authoring;

import io.github.dingdianrules.authoring.internal.EditedOrigin;
import io.github.dingdianrules.authoring.internal.RuleCache;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.internal.PackagedOrigin;
import io.github.dingdianrules.engine.internal.PolicyOrigin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The policies on the classpath, some of them replaced by directories, also where another policy includes them. Rules
 * that were compiled once, here or when the jar was built, are not compiled again.
 */
public final class EditedPolicies {

    private final Map<String, EditedOrigin> edited = new TreeMap<>();
    private final RuleCache compiled;

    private EditedPolicies(RuleCache compiled) {
        this.compiled = compiled;
    }

    /** @return the policies on the classpath as they are */
    public static EditedPolicies none() {
        return new EditedPolicies(new RuleCache());
    }

    /**
     * @throws RefusedPolicyException if something is wrong in a directory; nothing of it was compiled then
     * @throws PolicyException if two directories hold the same policy
     */
    public static EditedPolicies of(Collection<PolicyDirectory> directories) {
        return none().with(directories);
    }

    /** @return these directories instead of those before, what was compiled kept */
    public EditedPolicies with(Collection<PolicyDirectory> directories) {
        EditedPolicies policies = new EditedPolicies(compiled);
        for (PolicyDirectory directory : directories) {
            Lint lint = Lint.of(directory);
            if (!lint.passed()) {
                throw new RefusedPolicyException(directory, lint);
            }
            EditedOrigin other =
                    policies.edited.put(lint.policy(), new EditedOrigin(lint.policy(), directory, compiled));
            if (other != null) {
                throw new PolicyException("policy \"" + lint.policy() + "\" is in two directories: " + other.directory()
                        + " and " + directory);
            }
        }
        return policies;
    }

    /** @return ids of all policies, in order */
    public List<String> available() {
        SortedSet<String> ids = new TreeSet<>(PackagedOrigin.ids());
        ids.addAll(edited.keySet());
        return List.copyOf(ids);
    }

    /** @return ids of the policies that come from a directory, in order */
    public List<String> edited() {
        return List.copyOf(edited.keySet());
    }

    /** @return the directories they come from, by the policy's id */
    public Map<String, PolicyDirectory> directories() {
        Map<String, PolicyDirectory> directories = new TreeMap<>();
        edited.forEach((id, origin) -> directories.put(id, origin.directory()));
        return directories;
    }

    /** @throws PolicyException if there is no such policy */
    public PolicyEngine engine(String id) {
        return PolicyEngine.of(origin(id), this::origin);
    }

    private PolicyOrigin origin(String id) {
        EditedOrigin origin = edited.get(id);
        return origin != null ? origin : PackagedOrigin.of(id);
    }
}
