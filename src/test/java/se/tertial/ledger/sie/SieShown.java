package se.tertial.ledger.sie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.basics.SourceLine;
import se.tertial.ledger.CodePart;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntryFindingText;
import se.tertial.ledger.EntrySource;

/** What a file gave, as text. */
final class SieShown implements EntrySource.Sink {

    static final List<CodePart> PARTS = List.of(
            part(Dimension.ACCOUNT, null),
            part(Dimension.CENTRE, 1),
            part(Dimension.AREA, 20),
            part(Dimension.PROJECT, 6));

    private static final int ENTRIES_SHOWN_MAX = 16;

    final List<Entry> entries = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    static SieShown of(String name, byte[] file) {
        return of(name, new ByteArrayInputStream(file));
    }

    static SieShown of(String name, InputStream file) {
        var shown = new SieShown();
        try {
            new SieEntries(name, PARTS).read(file, shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shown;
    }

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    String text() {
        return entryLines() + told(Language.SV) + told(Language.EN);
    }

    String entryLines() {
        var more = entries.size() - ENTRIES_SHOWN_MAX;
        return entries.stream().limit(ENTRIES_SHOWN_MAX).map(SieShown::line).collect(Collectors.joining())
                + (more > 0 ? "and " + more + " more\n" : "");
    }

    private String told(Language language) {
        return findings.stream()
                .map(finding -> finding.severity().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + EntryFindingText.sentence(finding, language) + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Entry entry) {
        var coding = entry.coding();
        var codes = List.of(coding.account(), coding.centre(), coding.area(), coding.project()).stream()
                .map(code -> code.isEmpty() ? "-" : code)
                .collect(Collectors.joining(" "));
        var voucher = entry.voucher();
        return "%d: %s %s %s %s%s%s\n"
                .formatted(
                        entry.line(),
                        entry.kind(),
                        entry.month(),
                        codes,
                        entry.amount().kronor().toPlainString(),
                        voucher == null ? "" : " | " + voucher.id() + " " + voucher.date(),
                        entry.text().isEmpty() ? "" : " | " + entry.text());
    }

    private static CodePart part(Dimension dimension, @org.jspecify.annotations.Nullable Integer number) {
        return new CodePart(dimension, dimension.name(), 1, 20, List.of(), number, new SourceLine("chart.csv", 1));
    }
}
