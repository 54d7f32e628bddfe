package io.github.dingdianrules.casefiles.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML into nodes. It works on the parser's events, so that nesting is limited and anchors, aliases and tags are
 * refused before anything is built from them.
 */
final class YamlReader {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Limits.FILE_BYTES).build();

    private final Problems problems;
    private final Iterator<Event> events;
    private int depth;

    private YamlReader(String text, Problems problems) {
        this.problems = problems;
        // Not by Parse, whose package the parser's module does not export.
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    static Node read(String text, Problems problems) {
        try {
            return new YamlReader(text, problems).document();
        } catch (MarkedYamlEngineException e) {
            throw problems.stop(mark(e.getProblemMark()), "is not valid YAML: " + reason(e.getProblem()));
        } catch (YamlEngineException e) {
            throw problems.stop(Mark.START, "is not valid YAML: it holds a character that YAML does not allow");
        }
    }

    private static String reason(String problem) {
        return problem.contains("(TAB)") ? "a tab cannot stand here; indent with spaces" : Quoted.shortened(problem);
    }

    private Node document() {
        events.next(); // start of the stream
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw problems.stop(Mark.START, "is empty");
        }
        Node root = node(events.next());
        events.next(); // end of the document
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw problems.stop(mark(end), "a second document begins here; a case file is one document");
        }
        return root;
    }

    private Node node(Event event) {
        refuseIndirection(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (++depth > Limits.DEPTH) {
            throw problems.stop(mark(event), "is nested more than " + Limits.DEPTH + " levels deep");
        }
        Node collection = event instanceof MappingStartEvent ? mapping(event) : sequence(event);
        depth--;
        return collection;
    }

    private void refuseIndirection(Event event) {
        if (event instanceof AliasEvent) {
            throw problems.stop(mark(event), "an alias (*) is not allowed; write the value out");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw problems.stop(mark(event), "an anchor (&) is not allowed; state what cases share in baseline");
        }
        if (tag(event).isPresent()) {
            throw problems.stop(mark(event), "a tag (!) is not allowed; write the plain value");
        }
    }

    private static Optional<String> tag(Event event) {
        return event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private Mapping mapping(Event start) {
        FieldsBuilder fields = new FieldsBuilder(mark(start), problems);
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            refuseIndirection(key);
            if (!(key instanceof ScalarEvent name)) {
                throw problems.stop(mark(key), "the name of a field must be a single word");
            }
            if (name.isPlain() && name.getValue().equals("<<")) {
                throw problems.stop(mark(key), "a merge key (<<) is not allowed; state what cases share in baseline");
            }
            fields.add(mark(key), name.getValue(), node(events.next()));
        }
        return fields.build();
    }

    private Sequence sequence(Event start) {
        List<Node> items = new ArrayList<>();
        for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            items.add(node(item));
        }
        return new Sequence(mark(start), items);
    }

    private static Scalar scalar(ScalarEvent event) {
        String text = event.getValue();
        return new Scalar(mark(event), event.isPlain() ? kindOfPlain(text) : Scalar.Kind.TEXT, text);
    }

    private static Scalar.Kind kindOfPlain(String text) {
        if (text.isEmpty()) {
            return Scalar.Kind.NOTHING;
        }
        if (text.equals("null")) {
            return Scalar.Kind.NULL;
        }
        if (text.equals("true") || text.equals("false")) {
            return Scalar.Kind.BOOLEAN;
        }
        boolean number = JsonScalarResolver.INT.matcher(text).matches()
                || JsonScalarResolver.FLOAT.matcher(text).matches();
        return number ? Scalar.Kind.NUMBER : Scalar.Kind.TEXT;
    }

    private static Mark mark(Event event) {
        return mark(event.getStartMark());
    }

    private static Mark mark(Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
        return mark.map(m -> new Mark(m.getLine() + 1, m.getColumn() + 1)).orElse(Mark.START);
    }
}
