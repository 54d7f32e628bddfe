package io.github.dingdianrules.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;

/** CSV as RFC 4180 has it: a header, CRLF, quotes where needed. */
public final class Csv {

    private Csv() {}

    public static <T> String write(List<T> rows, Class<T> type) throws JsonProcessingException {
        CsvMapper mapper = CsvMapper.csvBuilder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build();
        CsvSchema schema =
                mapper.schemaFor(type).withHeader().withLineSeparator("\r\n").withArrayElementSeparator("; ");
        return mapper.writer(schema).writeValueAsString(rows);
    }
}
