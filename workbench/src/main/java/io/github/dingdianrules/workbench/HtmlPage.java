package io.github.dingdianrules.workbench;

import com.github.mustachejava.DefaultMustacheFactory;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Fills a template; what is filled in is escaped, so text stays text. */
public final class HtmlPage {

    private HtmlPage() {}

    /** @param template name of a resource beside the class */
    public static String write(Class<?> beside, String template, Object model) {
        StringWriter page = new StringWriter();
        new DefaultMustacheFactory(
                        name -> new InputStreamReader(beside.getResourceAsStream(name), StandardCharsets.UTF_8))
                .compile(template)
                .execute(page, model);
        return page.toString();
    }
}
