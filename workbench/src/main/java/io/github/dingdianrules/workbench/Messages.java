package io.github.dingdianrules.workbench;

import io.github.dingdianrules.workbench.text.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of the help pages. */
final class Messages {

    private Messages() {}

    static ResourceBundle in(Language language) {
        Locale locale = language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
        return ResourceBundle.getBundle(
                Messages.class.getName(), locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
