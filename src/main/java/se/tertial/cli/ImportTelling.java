package se.tertial.cli;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.NumberText;
import se.tertial.basics.Word;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.batch.Imported;
import se.tertial.ledger.batch.Restatement;

/** What a terminal is told of an import. */
final class ImportTelling {

    private static final int SHOWN_MAX = 10;

    private final Messages words;
    private final Language language;

    ImportTelling(Messages words, Language language) {
        this.words = words;
        this.language = language;
    }

    List<String> lines(Imported imported) {
        var batch = imported.batch();
        var lines = new ArrayList<String>();
        lines.add(
                switch (imported.outcome()) {
                    case COUNTED -> words.text("cli.done", batch.fileName(), batch.number());
                    case TRIED -> words.text("cli.tried", batch.fileName());
                    case REFUSED -> words.text("cli.found", batch.fileName());
                });
        lines.addAll(totals(batch.totals()));
        imported.restatement().ifPresent(restatement -> lines.addAll(restated(restatement)));
        return lines;
    }

    private List<String> totals(Batch.Totals totals) {
        var sum = totals.debit().plus(totals.credit());
        var rows = List.of(
                List.of(words.text("entries"), number(totals.entries())),
                List.of(words.text("vouchers"), number(totals.vouchers())),
                List.of(words.text("months"), months(totals)),
                List.of(words.text("debit"), kronor(totals.debit())),
                List.of(words.text("credit"), kronor(totals.credit())),
                List.of(words.text("sum"), kronor(sum)));
        return Columns.aligned(rows).stream().map(line -> "  " + line).toList();
    }

    private List<String> restated(Restatement restatement) {
        var lines = new ArrayList<String>();
        lines.add(words.text(
                restatement.isNothing() ? "cli.same" : "cli.restated",
                restatement.before(),
                number(restatement.come()),
                number(restatement.gone()),
                number(restatement.changed()),
                kronor(restatement.difference())));
        var sums = restatement.sums().stream()
                .limit(SHOWN_MAX)
                .map(sum -> List.of(sum.month().toString(), sum.account(), change(sum.before(), sum.after())))
                .toList();
        lines.addAll(block("cli.sums", sums, restatement.sumsInAll()));
        var changes = restatement.lines().stream()
                .limit(SHOWN_MAX)
                .map(line -> List.of(
                        words.text("change." + Word.of(line.change())),
                        line.month().toString(),
                        codes(line.coding()),
                        line.voucher(),
                        change(line.before(), line.after())))
                .toList();
        lines.addAll(block("cli.lines", changes, restatement.come() + restatement.gone() + restatement.changed()));
        return lines;
    }

    private List<String> block(String key, List<List<String>> rows, long inAll) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(words.text(key));
        Columns.aligned(rows).forEach(line -> lines.add("  " + line));
        if (inAll > rows.size()) {
            lines.add("  " + words.text("cli.more", number(inAll - rows.size())));
        }
        return lines;
    }

    /** The newest first. */
    List<String> list(List<Batch> batches) {
        return Columns.aligned(batches.stream()
                .map(batch -> List.of(
                        Integer.toString(batch.number()),
                        Word.of(batch.kind()),
                        words.text("state." + Word.of(batch.state())),
                        months(batch.totals()),
                        number(batch.totals().entries()),
                        kronor(batch.totals().debit()),
                        batch.importedBy(),
                        batch.fileName()))
                .toList());
    }

    private String change(Amount before, Amount after) {
        return words.text("cli.change", kronor(before), kronor(after));
    }

    private static String codes(Coding coding) {
        var codes = new ArrayList<String>();
        for (var dimension : Dimension.values()) {
            codes.add(coding.get(dimension).isEmpty() ? "-" : coding.get(dimension));
        }
        return String.join("/", codes).replaceAll("(/-)+$", "");
    }

    private static String months(Batch.Totals totals) {
        var first = text(totals.firstMonth());
        var last = text(totals.lastMonth());
        return first.equals(last) ? first : first + "–" + last;
    }

    private static String text(@Nullable YearMonth month) {
        return Objects.toString(month, "-");
    }

    private String number(long count) {
        return NumberText.of(BigDecimal.valueOf(count), language);
    }

    private String kronor(Amount amount) {
        return NumberText.of(amount.kronor(), language) + " kr";
    }
}
