package se.tertial.ledger.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.basics.Finding;
import se.tertial.basics.Word;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntrySource;

/** All that a table gave. */
final class Gathered implements EntrySource.Sink {

    final List<Entry> entries = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    static String line(Entry entry) {
        var coding = Stream.of(Dimension.values())
                .map(dimension -> entry.coding().get(dimension))
                .map(code -> code.isEmpty() ? "·" : code)
                .collect(Collectors.joining(" "));
        var voucher = entry.voucher() == null
                ? ""
                : " [" + entry.voucher().id() + ", " + entry.voucher().date() + "]";
        return "%d: %s %s %s %s%s%s"
                .formatted(
                        entry.line(),
                        Word.of(entry.kind()),
                        entry.month(),
                        coding,
                        entry.amount().kronor().toPlainString(),
                        voucher,
                        entry.text().isEmpty() ? "" : " " + entry.text());
    }
}
