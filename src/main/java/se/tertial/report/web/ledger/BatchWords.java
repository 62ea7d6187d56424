package se.tertial.report.web.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.NumberText;
import se.tertial.basics.Word;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.EntryFindingText;
import se.tertial.ledger.batch.Restatement;
import se.tertial.report.web.ledger.TrialPage.Change;
import se.tertial.report.web.ledger.TrialPage.Fact;
import se.tertial.report.web.ledger.TrialPage.Restated;
import se.tertial.report.web.ledger.TrialPage.Said;

/** What is shown of batches, in words and numbers. */
record BatchWords(Language language) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String say(String key, Object... arguments) {
        return Messages.of("batch", language).text(key, arguments);
    }

    String number(long number) {
        return NumberText.of(BigDecimal.valueOf(number), language);
    }

    /** In kronor with öre, in ledger sign. */
    String money(Amount amount) {
        return NumberText.of(amount.kronor(), language);
    }

    String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    String kind(Batch.Kind kind) {
        return say("kind." + Word.of(kind));
    }

    String state(Batch.State state) {
        return say("state." + Word.of(state));
    }

    static String tone(Batch.State state) {
        return switch (state) {
            case COUNTED -> "green";
            case SUPERSEDED, WITHDRAWN -> "grey";
        };
    }

    static String symbol(Batch.State state) {
        return switch (state) {
            case COUNTED -> "●";
            case SUPERSEDED -> "○";
            case WITHDRAWN -> "□";
        };
    }

    String months(Batch.Totals totals) {
        var first = text(totals.firstMonth());
        var last = text(totals.lastMonth());
        return first.equals(last) ? first : first + "–" + last;
    }

    private static String text(@Nullable YearMonth month) {
        return Objects.toString(month, "–");
    }

    List<Fact> totals(Batch.Totals totals) {
        return List.of(
                new Fact(say("entries"), number(totals.entries())),
                new Fact(say("vouchers"), number(totals.vouchers())),
                new Fact(say("months"), months(totals)),
                new Fact(say("debit"), money(totals.debit())),
                new Fact(say("credit"), money(totals.credit())),
                new Fact(say("sum"), money(totals.debit().plus(totals.credit()))));
    }

    List<Said> findings(List<Finding> findings) {
        return findings.stream().map(this::said).toList();
    }

    private Said said(Finding finding) {
        var severity = finding.severity();
        var tone = switch (severity) {
            case ERROR -> "red";
            case WARNING -> "yellow";
            case NOTE -> "grey";
        };
        var symbol = switch (severity) {
            case ERROR -> "■";
            case WARNING -> "▲";
            case NOTE -> "○";
        };
        var place = finding.place().line() == 0
                ? ""
                : say("line", finding.place().line())
                        + (finding.place().column().isEmpty()
                                ? ""
                                : " · " + finding.place().column());
        return new Said(
                tone, symbol, say("severity." + Word.of(severity)), place, EntryFindingText.words(finding, language));
    }

    Restated restated(Restatement restatement) {
        var key = restatement.isNothing() ? "restated.nothing" : "restated.summary";
        var summary = say(
                key,
                restatement.before(),
                number(restatement.come()),
                number(restatement.gone()),
                number(restatement.changed()),
                money(restatement.difference()));
        var inAll = restatement.come() + restatement.gone() + restatement.changed();
        var isMore = inAll > restatement.lines().size()
                || restatement.sumsInAll() > restatement.sums().size();
        return new Restated(
                summary,
                restatement.sums().stream()
                        .map(sum -> change("", sum.month(), sum.account(), "", sum.before(), sum.after()))
                        .toList(),
                restatement.lines().stream().map(this::line).toList(),
                isMore ? say("restated.more", Restatement.LINES_MAX, number(inAll)) : "");
    }

    private Change line(Restatement.Line line) {
        return change(
                say("change." + Word.of(line.change())),
                line.month(),
                codes(line.coding()),
                line.voucher(),
                line.before(),
                line.after());
    }

    private Change change(String what, YearMonth month, String codes, String voucher, Amount before, Amount after) {
        var difference = NumberText.signed(after.minus(before).kronor(), language);
        return new Change(what, month.toString(), codes, voucher, money(before), money(after), difference);
    }

    /** As economists write them, in the order of the coordinate; a dash for what is not there. */
    static String codes(Coding coding) {
        var codes = new ArrayList<String>();
        for (var dimension : Dimension.values()) {
            codes.add(coding.get(dimension).isEmpty() ? "–" : coding.get(dimension));
        }
        while (codes.size() > 1 && codes.getLast().equals("–")) {
            codes.removeLast();
        }
        return String.join(" ", codes);
    }
}
