package io.github.dingdianrules.casefiles;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.casefiles.internal.FactsJson;
import io.github.dingdianrules.casefiles.internal.JsonText;
import io.github.dingdianrules.facts.CaseFile;
import java.util.List;

/**
 * Writes a case as a case file of its own in JSON. Reading it gives an equal case; what is unknown is left out.
 *
 * <p>Amounts are texts in plain decimal notation, as in {@link AssessmentJson}.
 */
public final class CaseFileJson {

    private CaseFileJson() {}

    /** @return the case file, indented, with a line feed at the end */
    public static String write(CaseFile file) {
        ObjectNode facts = FactsJson.of(file);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("$schema", CaseFileSchema.ID);
        node.put("id", file.id());
        if (file.title() != null) {
            node.put("title", file.title());
        }
        node.set("facts", facts.without(List.of("id", "title")));
        return JsonText.indented(node);
    }
}
