package io.github.dingdianrules.casefiles;

import io.github.dingdianrules.casefiles.internal.FileBinder;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.internal.PackagedOrigin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cases that a policy on the classpath brings with it: those its own tests run. */
public final class PackagedCases {

    private PackagedCases() {}

    /**
     * @param policy id of the policy
     * @return its case files by name, such as {@code acceptance.yaml}; empty when it was packaged without
     * @throws PolicyException if there is no such policy
     */
    public static SortedMap<String, String> files(String policy) {
        SortedMap<String, String> files = new TreeMap<>();
        PackagedOrigin.of(policy).cases().forEach((name, bytes) -> files.put(name, text(bytes)));
        return files;
    }

    /**
     * @param policy id of the policy
     * @return the cases in its files; each names as its file {@code jiangsu/cases/acceptance.yaml}
     * @throws PolicyException if there is no such policy
     * @throws CaseFileException if there is any problem in a file
     */
    public static List<CaseEntry> read(String policy) {
        List<CaseEntry> cases = new ArrayList<>();
        Map<String, Source> ids = new HashMap<>();
        files(policy).forEach((name, text) -> cases.addAll(FileBinder.read(policy + "/cases/" + name, text, ids)));
        return cases;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
