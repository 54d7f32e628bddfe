package io.github.dingdianrules.examples.service;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.casefiles.Problem;
import io.github.dingdianrules.facts.CaseFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads the one case of a request. The library's own reader does it, because it names every problem and its place. */
@Component
class RequestReader {

    /** What problems name as the file; its ending says that it is JSON. */
    private static final String FILE = "request.json";

    private final DataSize most;

    RequestReader(ServiceProperties properties) {
        this.most = properties.largestCase();
    }

    /**
     * @throws TooLargeException if it is too large; no more of it is read then
     * @throws CaseFileException with every problem of it
     */
    CaseFile read(HttpServletRequest request) throws IOException {
        List<CaseEntry> cases = CaseFiles.read(FILE, text(bytes(request)));
        if (cases.size() != 1) {
            throw refuse("holds " + cases.size() + " cases; send each in a request of its own");
        }
        return cases.get(0).facts();
    }

    private byte[] bytes(HttpServletRequest request) throws IOException {
        int limit = Math.toIntExact(most.toBytes());
        if (request.getContentLengthLong() > limit) {
            throw new TooLargeException(most);
        }
        byte[] bytes = request.getInputStream().readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new TooLargeException(most);
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refuse("is not encoded in UTF-8; send it as UTF-8");
        }
    }

    private static CaseFileException refuse(String message) {
        return new CaseFileException(List.of(Problem.ofFile(FILE, message)));
    }
}
