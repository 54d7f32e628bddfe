package io.github.dingdianrules.casefiles.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON into nodes; what only YAML allows is refused. */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // The size of a file is the only limit: the binder refuses long numbers and names with their line.
                    .maxNumberLength(Limits.FILE_BYTES)
                    .maxNameLength(Limits.FILE_BYTES)
                    .maxStringLength(Limits.FILE_BYTES)
                    .build())
            .build();

    private final Problems problems;
    private final JsonParser parser;
    private int depth;

    private JsonReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    static Node read(String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReader(parser, problems).document();
        } catch (JsonProcessingException e) {
            throw problems.stop(mark(e.getLocation()), "is not valid JSON: " + reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    /** The parser's first sentence; the rest speaks of the parser's own features and classes. */
    private static String reason(JsonProcessingException e) {
        String sentence = e.getOriginalMessage()
                .replaceFirst("^Unexpected character \\('(.)'.*", "Unexpected character \"$1\"")
                .replaceFirst("[:(].*", "")
                .strip();
        String remedy = sentence.startsWith("Un") && !sentence.contains("end-of-input")
                ? "; write strict JSON, or let the name of a YAML file end in .yaml"
                : "";
        return Quoted.shortened(sentence) + remedy;
    }

    private Node document() throws IOException {
        if (parser.nextToken() == null) {
            throw problems.stop(Mark.START, "is empty");
        }
        Node root = node();
        if (parser.nextToken() != null) {
            throw problems.stop(here(), "something follows the end of the document");
        }
        return root;
    }

    private Node node() throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isScalarValue()) {
            return new Scalar(here(), kind(token), parser.getText());
        }
        if (++depth > Limits.DEPTH) {
            throw problems.stop(here(), "is nested more than " + Limits.DEPTH + " levels deep");
        }
        Node collection = token == JsonToken.START_OBJECT ? mapping() : sequence();
        depth--;
        return collection;
    }

    private Mapping mapping() throws IOException {
        FieldsBuilder fields = new FieldsBuilder(here(), problems);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Mark key = here();
            String name = parser.currentName();
            parser.nextToken();
            fields.add(key, name, node());
        }
        return fields.build();
    }

    private Sequence sequence() throws IOException {
        Mark start = here();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Sequence(start, items);
    }

    private static Scalar.Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_NULL -> Scalar.Kind.NULL;
            case VALUE_TRUE, VALUE_FALSE -> Scalar.Kind.BOOLEAN;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Scalar.Kind.NUMBER;
            default -> Scalar.Kind.TEXT;
        };
    }

    private Mark here() {
        return mark(parser.currentTokenLocation());
    }

    private static Mark mark(JsonLocation location) {
        return location == null
                ? Mark.START
                : new Mark(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
