package io.github.dingdianrules.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles in the lines of a document: behind the cover and the letter that come first, between the headings,
 * before signatures and annexes.
 */
final class ArticleReader {

    private static final Pattern ANNEX = Pattern.compile(
            "附 ?[件表录] ?[" + Numeral.CHINESE + Numeral.ARABIC + "]* ?[:：.．]?[^。；]{0,40}|附[:：].*|承 ?诺 ?书");
    private static final Pattern SIGNATURE = Pattern.compile("[^，。；,;]*[（(](?:公章|盖章|签章|签字|签名)[）)][^，。；,;]*|(?:["
            + Numeral.CHINESE + Numeral.ARABIC + "X]* ?[年月日] ?){3,6}");

    private final String file;
    private final List<Remark> remarks;
    private final List<Article> articles = new ArrayList<>();
    private @Nullable Article current;

    private ArticleReader(String file, List<Remark> remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    /** @return the articles in the order of the document; what is odd about the lines goes to the remarks */
    static List<Article> read(String file, List<Line> lines, List<Remark> remarks) {
        ArticleReader reader = new ArticleReader(file, remarks);
        for (Line line : lines) {
            if (reader.endsBefore(line)) {
                break;
            }
            reader.take(line);
        }
        if (reader.current != null) {
            reader.current.takeHeading(); // the name of who issued it
        }
        return reader.articles;
    }

    private void take(Line line) {
        Optional<Mark> mark = Mark.article(line.text()).filter(this::opensArticle);
        if (mark.isPresent()) {
            close();
            current = new Article(mark.get(), line.number());
            articles.add(current);
        } else if (Mark.isHeading(line.text()) && (current == null || current.ended() || line.afterBlank())) {
            close();
        } else if (current != null) {
            current.add(line.text(), line.number());
        } else if (!articles.isEmpty()
                && Block.running(line.text(), line.number()).ended()) {
            remark(RemarkKind.NO_ARTICLE, line.number(), line.text());
        }
    }

    /** A line may start with the number of an article that is only referred to. */
    private boolean opensArticle(Mark mark) {
        boolean ended = current == null || current.ended();
        int last = articles.isEmpty()
                ? 0
                : articles.get(articles.size() - 1).mark().number();
        if (mark.isReference()) {
            return ended && mark.apart();
        }
        return ended
                || mark.number() == last + 1
                || mark.apart() && !mark.rest().isEmpty();
    }

    private boolean endsBefore(Line line) {
        return current != null
                && current.ended()
                && (SIGNATURE.matcher(line.text()).matches()
                        || ANNEX.matcher(line.text()).matches());
    }

    private void close() {
        Block heading = current == null ? null : current.takeHeading();
        if (heading != null) {
            remark(RemarkKind.NO_HEADING_NUMBER, heading.line(), heading.written());
        }
        current = null;
    }

    private void remark(RemarkKind kind, int line, String words) {
        remarks.add(new Remark(kind, Optional.empty(), file, line, words));
    }
}
