package io.github.dingdianrules.examples.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.casefiles.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text with cases: a whole case file, or a line that is one.
 *
 * @param file address of the file it is or stands in
 * @param line whether it is a line of it
 */
record CaseText(String file, boolean line, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws CaseFileException with every problem of it; a mistake in one case of a file refuses the whole file */
    List<CaseEntry> cases() {
        List<CaseEntry> cases = CaseFiles.read(line ? file + ".json" : file, text());
        if (line && cases.size() != 1) {
            throw refuse("holds " + cases.size() + " cases; a line is one case");
        }
        return cases;
    }

    boolean isBlank() {
        return line && new String(bytes, StandardCharsets.UTF_8).isBlank();
    }

    /** @return a line of JSON that says where it came from and what is wrong; a line of a file is quoted in it */
    String reject(List<Problem> problems) {
        ObjectNode node = JSON.createObjectNode().put("file", file);
        var list = node.putArray("problems");
        problems.forEach(problem -> list.addObject()
                .put("line", problem.line())
                .put("column", problem.column())
                .put("path", problem.path())
                .put("message", problem.message())
                .put("suggestion", problem.suggestion()));
        if (line) {
            node.put("text", new String(bytes, StandardCharsets.UTF_8));
        }
        return node.toString();
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refuse("is not encoded in UTF-8; save it as UTF-8");
        }
    }

    private CaseFileException refuse(String message) {
        return new CaseFileException(List.of(Problem.ofFile(file, message)));
    }
}
