package io.github.dingdianrules.examples.service;

import io.github.dingdianrules.casefiles.CaseFiles;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The library's JSON Schemas, to which the OpenAPI description refers. */
@Hidden
@RestController
class SchemaController {

    static final String CASE_FILE = "/schemas/case-file-1.schema.json";
    static final String ASSESSMENT = "/schemas/assessment-1.schema.json";

    @GetMapping(path = CASE_FILE, produces = MediaType.APPLICATION_JSON_VALUE)
    Resource caseFile() {
        return schema(CASE_FILE);
    }

    @GetMapping(path = ASSESSMENT, produces = MediaType.APPLICATION_JSON_VALUE)
    Resource assessment() {
        return schema(ASSESSMENT);
    }

    private static Resource schema(String path) {
        return new ClassPathResource(path.substring(path.lastIndexOf('/') + 1), CaseFiles.class);
    }
}
