package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.engine.PolicyException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Drools reads rules in the default charset, and a policy's rules have Chinese names. */
final class Utf8 {

    private Utf8() {}

    static void require() {
        if (!Charset.defaultCharset().equals(StandardCharsets.UTF_8)) {
            throw new PolicyException(
                    "the default charset is " + Charset.defaultCharset() + "; start Java with -Dfile.encoding=UTF-8");
        }
    }
}
