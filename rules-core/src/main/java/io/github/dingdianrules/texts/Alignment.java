package io.github.dingdianrules.texts;

import io.github.dingdianrules.clause.ClauseId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Numbers the articles, paragraphs and items of a document as the ledger does, and says where the two differ. */
final class Alignment {

    private final String file;
    private final Clauses clauses;
    private final List<Remark> remarks;
    private final List<Passage> passages = new ArrayList<>();

    private Alignment(String file, Clauses clauses, List<Remark> remarks) {
        this.file = file;
        this.clauses = clauses;
        this.remarks = remarks;
    }

    /** @return the pieces of the document in its order; differences go to the remarks */
    static List<Passage> of(String file, List<Article> articles, Clauses clauses, List<Remark> remarks) {
        Alignment alignment = new Alignment(file, clauses, remarks);
        List<Integer> marks =
                articles.stream().map(article -> article.mark().number()).toList();
        int[] numbers = Numbers.of(marks);
        for (int i = 0; i < numbers.length; i++) {
            Article article = articles.get(i);
            if (Numbers.isOutOfSequence(marks, numbers, i)) {
                ClauseId id = clauses.number(numbers[i], 1, 0);
                alignment.remark(
                        RemarkKind.ARTICLE_NUMBER,
                        id,
                        article.line(),
                        article.mark().written());
            }
            alignment.align(numbers[i], article);
        }
        alignment.compare();
        return alignment.passages;
    }

    private void align(int number, Article article) {
        List<Paragraph> paragraphs = Paragraph.of(article.blocks());
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean first = i == 0;
            List<Integer> known = clauses.items(number, i + 1);
            boolean whole = isWhole(paragraph, known);
            ClauseId id = clauses.number(number, i + 1, 0);
            passages.add(new Passage(
                    id,
                    first ? article.mark().written() : "",
                    whole ? paragraph.text() : paragraph.opening().text(),
                    file,
                    first ? article.line() : paragraph.opening().line()));
            if (!whole) {
                align(number, i + 1, id, paragraph.items(), known);
            }
        }
    }

    private void align(int article, int paragraph, ClauseId id, List<Item> items, List<Integer> known) {
        int[] numbers = numbers(items, known);
        check(id, items, numbers);
        for (int i = 0; i < numbers.length; i++) {
            Block item = items.get(i).block();
            passages.add(new Passage(
                    clauses.number(article, paragraph, numbers[i]),
                    item.mark() == null ? "" : item.mark().written(),
                    item.text(),
                    file,
                    item.line()));
        }
    }

    /** Small marks may stand for parts that a ledger does not count. */
    private static boolean isWhole(Paragraph paragraph, List<Integer> known) {
        return known.isEmpty()
                && paragraph.items().stream()
                        .allMatch(item ->
                                item.mark() != null && item.mark().form().isMinor());
    }

    /** As many items as the ledger has are those of the ledger, whatever their marks say. */
    private static int[] numbers(List<Item> items, List<Integer> known) {
        boolean marked = items.stream().allMatch(item -> item.mark() != null);
        if (items.size() == known.size()) {
            return known.stream().mapToInt(Integer::intValue).toArray();
        }
        return marked
                ? Numbers.of(marks(items))
                : IntStream.rangeClosed(1, items.size()).toArray();
    }

    private static List<Integer> marks(List<Item> items) {
        return items.stream()
                .map(item -> item.mark() == null ? 0 : item.mark().number())
                .toList();
    }

    private void check(ClauseId paragraph, List<Item> items, int[] numbers) {
        List<Integer> marks = marks(items);
        for (int i = 0; i < numbers.length; i++) {
            Item item = items.get(i);
            Mark before = i == 0 ? item.mark() : items.get(i - 1).mark();
            if (item.mark() == null) {
                if (i == 0 || before != null) {
                    remark(RemarkKind.NO_ITEM_MARK, paragraph, item.block().line(), "");
                }
            } else if (Numbers.isOutOfSequence(marks, numbers, i)
                    || before != null && before.form() != item.mark().form()) {
                remark(
                        RemarkKind.ITEM_MARK,
                        paragraph,
                        item.block().line(),
                        item.mark().written());
            }
        }
    }

    private void compare() {
        Set<ClauseId> seen = new HashSet<>();
        for (Passage passage : passages) {
            if (!seen.add(passage.clause()) || !clauses.ids().contains(passage.clause())) {
                remark(RemarkKind.LEDGER_LACKS, passage.clause(), passage.line(), passage.mark() + passage.text());
            }
        }
        for (ClauseId id : clauses.ids()) {
            if (!seen.contains(id)) {
                remark(RemarkKind.TEXT_LACKS, id, lineOfArticle(id.article()), "");
            }
        }
    }

    private int lineOfArticle(int article) {
        return passages.stream()
                .filter(passage -> passage.clause().article() == article)
                .findFirst()
                .map(Passage::line)
                .orElse(0);
    }

    private void remark(RemarkKind kind, ClauseId clause, int line, String words) {
        remarks.add(new Remark(kind, Optional.of(clause), file, line, words));
    }
}
