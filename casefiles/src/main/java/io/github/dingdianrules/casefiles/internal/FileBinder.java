package io.github.dingdianrules.casefiles.internal;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.casefiles.Expectation;
import io.github.dingdianrules.casefiles.Source;
import io.github.dingdianrules.casefiles.internal.FileText.CaseText;
import io.github.dingdianrules.facts.CaseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the cases of one file from its text. */
public final class FileBinder {

    private final Problems problems;
    private final Binder binder;
    private final Overlay overlay;
    private final Map<String, Source> ids;

    private FileBinder(Problems problems, Map<String, Source> ids) {
        this.problems = problems;
        this.binder = new Binder(problems);
        this.overlay = new Overlay(problems);
        this.ids = ids;
    }

    /**
     * @param ids the ids of all cases read so far; those of this file are added
     * @throws CaseFileException with every problem of the file
     */
    public static List<CaseEntry> read(String name, String text, Map<String, Source> ids) {
        Problems problems = new Problems(name);
        Node root = TextFile.parse(name, text, problems);
        List<CaseEntry> cases = new FileBinder(problems, ids).file(root);
        problems.throwIfAny();
        return cases;
    }

    /** As {@link #read(String, String, Map)} for one file by itself. */
    public static List<CaseEntry> read(String name, String text) {
        return read(name, text, new HashMap<>());
    }

    private List<CaseEntry> file(Node root) {
        if (!(root instanceof Mapping mapping)) {
            problems.add(root, "must be a group of fields with a list \"cases\", not " + root.described());
            return List.of();
        }
        Mapping fields = mapping.without("$schema");
        return isOneCase(fields) ? oneCase(fields) : manyCases(fields);
    }

    private static boolean isOneCase(Mapping fields) {
        return !fields.has("cases") && !fields.has("baseline") && (fields.has("facts") || fields.has("id"));
    }

    private List<CaseEntry> oneCase(Mapping fields) {
        List<CaseEntry> cases = new ArrayList<>();
        addCase(cases, fields, null, null);
        return cases;
    }

    private List<CaseEntry> manyCases(Mapping fields) {
        FileText file = binder.record(FileText.class, fields, Map.of());
        if (file == null) {
            return List.of();
        }
        if (file.cases() == null || file.cases().items().isEmpty()) {
            problems.add(
                    file.cases() == null ? fields : file.cases(), "there is no case; list at least one in \"cases\"");
            return List.of();
        }
        Mapping baseline = file.baseline() == null ? null : overlay.alone(file.baseline());
        List<CaseEntry> cases = new ArrayList<>();
        file.cases().items().forEach(item -> addCase(cases, item, baseline, file.about()));
        return cases;
    }

    private void addCase(List<CaseEntry> cases, Node item, @Nullable Mapping baseline, @Nullable String about) {
        CaseText text = binder.record(CaseText.class, item, Map.of());
        if (text == null) {
            return;
        }
        String id = text.id();
        if (id == null || id.isBlank()) {
            problems.add(item, "the case has no id; give it one that no other case has");
            return;
        }
        Source source = new Source(problems.file(), item.mark().line());
        CaseFile facts = facts(id, text, item, baseline);
        Source earlier = ids.putIfAbsent(id, source);
        if (earlier != null) {
            Node written = Objects.requireNonNull(((Mapping) item).get("id"));
            problems.add(written, "id " + Quoted.of(id) + " is already used in " + earlier);
        } else if (facts != null) {
            Map<String, Expectation> expect = text.expect() == null ? Map.of() : text.expect();
            cases.add(new CaseEntry(facts, text.why(), about, source, expect));
        }
    }

    private @Nullable CaseFile facts(String id, CaseText text, Node item, @Nullable Mapping baseline) {
        Mapping own = text.facts() == null ? Mapping.emptyAt(item) : text.facts();
        Mapping facts = baseline == null ? overlay.alone(own) : overlay.lay(own, baseline);
        Map<String, @Nullable String> given = new HashMap<>();
        given.put("id", id);
        given.put("title", text.title());
        return binder.record(CaseFile.class, facts, given);
    }
}
