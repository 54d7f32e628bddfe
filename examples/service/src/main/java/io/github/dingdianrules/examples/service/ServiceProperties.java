package io.github.dingdianrules.examples.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set.
 *
 * @param follow directories with edited policies, which replace the packaged ones and are followed while the service runs
 * @param followEvery how often to look for changes in them
 * @param largestCase largest request
 */
@ConfigurationProperties("dingdian")
record ServiceProperties(
        @DefaultValue List<Path> follow,
        @DefaultValue("500ms") Duration followEvery,
        @DefaultValue("1MB") DataSize largestCase) {}
