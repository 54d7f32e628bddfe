package io.github.dingdianrules.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.CaseFile;
import org.junit.jupiter.api.Test;

class CaseFileJsonTest {

    @Test
    void aCaseWithEveryFactThereIsSurvivesWritingAndReading() {
        CaseFile full = FullCase.build();

        assertThat(readBack(full)).isEqualTo(full);
    }

    @Test
    void whatIsUnknownStaysUnknownAndWhatIsEmptyStaysEmpty() {
        CaseFile file = CaseFiles.read("a.yaml", """
                        id: c1
                        facts: { asOf: 2025-03-03, institution: { licences: [] }, persons: [], history: { penalties: [] } }
                        """).get(0).facts();

        CaseFile again = readBack(file);

        assertThat(again).isEqualTo(file);
        assertThat(again.institution().licences()).isEmpty();
        assertThat(again.institution().internalRules()).isNull();
        assertThat(again.history().rescissions()).isNull();
    }

    @Test
    void aCaseIsWrittenAsOneCaseThatNamesItsSchema() {
        CaseFile file = CaseFiles.read("a.yaml", "{id: c1, facts: {asOf: 2025-03-03, institution: {beds: 5}}}")
                .get(0)
                .facts();

        assertThat(CaseFileJson.write(file)).startsWith("""
                {
                  "$schema": "https://dingdianrules.github.io/schema/case-file-1.json",
                  "id": "c1",
                  "facts": {
                    "asOf": "2025-03-03",
                """);
    }

    private static CaseFile readBack(CaseFile file) {
        return CaseFiles.read("written.json", CaseFileJson.write(file)).get(0).facts();
    }
}
