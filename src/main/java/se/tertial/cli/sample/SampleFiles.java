package se.tertial.cli.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Account;
import se.tertial.ledger.Batch;
import se.tertial.ledger.CodePart;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.ledger.sample.EntryTable;
import se.tertial.ledger.sie.SieObjects;
import se.tertial.ledger.sie.SieObjects.SieObject;
import se.tertial.ledger.sie.SieWriting;
import se.tertial.ledger.sie.SieWriting.AccountKind;
import se.tertial.report.Municipality;

/**
 * A {@link SampleLedger} as the files that an economy system would give: last year's postings and the forecast as tables, this
 * year's postings and budget as SIE.
 */
public final class SampleFiles {

    private static final String SYNTHETIC = "-syntetisk";

    /** @param round in which a forecast is made, null for others */
    public record SampleFile(
            Path path, Batch.Kind kind, @Nullable RoundCode round) {}

    private final Municipality municipality;
    private final SampleLedger ledger;
    private final RoundCode round;

    public SampleFiles(Municipality municipality, RoundCode round) {
        this.municipality = municipality;
        this.round = round;
        ledger = new SampleLedger(municipality, round);
    }

    /** In the order in which they are to be imported. */
    public List<SampleFile> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var lastYear = folder.resolve("bokforing-" + (round.year() - 1) + SYNTHETIC + ".csv");
        table(lastYear, "Syntetisk verifikationslista " + (round.year() - 1), ledger.lastYear());
        var thisYear = folder.resolve("bokforing-" + round.year() + SYNTHETIC + ".se");
        sie(thisYear);
        var forecast = folder.resolve("prognos-" + round.code() + SYNTHETIC + ".csv");
        table(forecast, "Syntetisk prognos " + round.code(), ledger.forecast());
        return List.of(
                new SampleFile(lastYear, Batch.Kind.LEDGER, null),
                new SampleFile(thisYear, Batch.Kind.SIE, null),
                new SampleFile(forecast, Batch.Kind.FORECAST, round));
    }

    private static void table(Path file, String title, List<Entry> entries) throws IOException {
        try (var table = new EntryTable(Files.newOutputStream(file), title)) {
            entries.forEach(table::write);
        }
    }

    private void sie(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                var sie = new SieWriting(out, front())) {
            var postings = ledger.thisYear();
            var budget = ledger.budget();
            accounts(sie, postings, budget);
            for (var part : parts()) {
                sie.dimension(Objects.requireNonNull(part.sieDimension()), part.name());
            }
            for (var entry : budget) {
                sie.periodBudget(entry.month(), entry.coding().account(), objects(entry), entry.amount());
            }
            for (var rows : vouchers(postings).entrySet()) {
                voucher(sie, rows.getKey(), rows.getValue());
            }
        }
    }

    private SieWriting.Front front() {
        var first = LocalDate.of(round.year(), 1, 1);
        return new SieWriting.Front(
                "Tertial, syntetisk huvudbok",
                "1",
                LocalDate.of(round.year(), round.month(), 1),
                municipality.organisation().name() + " (syntetiska uppgifter)",
                "",
                first,
                first.withDayOfYear(first.lengthOfYear()),
                null,
                null);
    }

    private void accounts(SieWriting sie, List<Entry> postings, List<Entry> budget) throws IOException {
        var used = new TreeSet<String>();
        postings.forEach(entry -> used.add(entry.coding().account()));
        budget.forEach(entry -> used.add(entry.coding().account()));
        for (var code : used) {
            sie.account(code, name(code), kind(code));
        }
    }

    private String name(String code) {
        return municipality.ledger().chart().accounts().stream()
                .filter(account -> account.code().equals(code))
                .map(Account::name)
                .findFirst()
                .orElse(code);
    }

    private static AccountKind kind(String code) {
        return switch (code.charAt(0)) {
            case '1' -> AccountKind.ASSET;
            case '2' -> AccountKind.DEBT;
            case '3' -> AccountKind.REVENUE;
            default -> AccountKind.COST;
        };
    }

    private List<CodePart> parts() {
        return municipality.ledger().chart().codeParts().stream()
                .filter(part -> part.sieDimension() != null && part.dimension() != Dimension.ACCOUNT)
                .toList();
    }

    private static SequencedMap<String, List<Entry>> vouchers(List<Entry> postings) {
        var vouchers = new LinkedHashMap<String, List<Entry>>();
        for (var entry : postings) {
            vouchers.computeIfAbsent(Objects.requireNonNull(entry.voucher()).id(), _ -> new ArrayList<>())
                    .add(entry);
        }
        return vouchers;
    }

    private void voucher(SieWriting sie, String id, List<Entry> entries) throws IOException {
        var blank = id.indexOf(' ');
        var first = entries.getFirst();
        var rows = entries.stream()
                .map(entry ->
                        new SieWriting.Row(entry.coding().account(), objects(entry), entry.amount(), entry.text()))
                .toList();
        var date = Objects.requireNonNull(first.voucher()).date();
        sie.voucher(id.substring(0, blank), id.substring(blank + 1), date, first.text(), rows);
    }

    private SieObjects objects(Entry entry) {
        return new SieObjects(parts().stream()
                .map(part -> new SieObject(
                        Objects.requireNonNull(part.sieDimension()),
                        entry.coding().get(part.dimension())))
                .filter(object -> !object.code().isEmpty())
                .toList());
    }
}
