package se.tertial.ledger.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.basics.Amount;
import se.tertial.basics.Finding;
import se.tertial.ledger.sie.SieObjects.SieObject;

/** What is written is read again, item by item, whatever stands in it. */
class SieRoundTripTest {

    private static final String SIGNS = "abcåäöÅÄÖéü \"{}#/\\0123456789-.,;½€";
    private static final int ITEMS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsWrittenIsReadAgain(long seed) throws IOException {
        var items = new Generated(seed).items();
        var bytes = new ByteArrayOutputStream();
        try (var writer = new SieWriter(bytes)) {
            for (var item : items) {
                writer.write(item);
            }
        }
        var read = new ArrayList<SieItem>();
        var told = new ArrayList<Finding>();
        SieFile.read("generated.se", new ByteArrayInputStream(bytes.toByteArray()), new SieSink() {
            @Override
            public void item(SieItem item, int line) {
                read.add(item);
            }

            @Override
            public void finding(Finding finding) {
                told.add(finding);
            }
        });

        assertThat(read).isEqualTo(items);
        assertThat(told).noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /** Items of every kind in any order, with texts that the format makes difficult. */
    private static final class Generated {

        private final Random random;

        Generated(long seed) {
            random = new Random(seed);
        }

        List<SieItem> items() {
            var items = new ArrayList<SieItem>();
            items.add(new SieItem.Head(SieLabel.FLAGGA, List.of("0")));
            items.add(new SieItem.Head(SieLabel.PROGRAM, List.of(text(), text())));
            items.add(new SieItem.Year(0, date(), date()));
            for (var i = 0; i < ITEMS; i++) {
                items.add(item());
                if (random.nextInt(4) == 0) {
                    voucher(items);
                }
            }
            return items;
        }

        private SieItem item() {
            return switch (random.nextInt(8)) {
                case 0 -> new SieItem.AccountName(code(), text());
                case 1 -> new SieItem.AccountDetail(SieLabel.SRU, code(), code());
                case 2 -> new SieItem.DimensionName(random.nextInt(100), text(), random.nextBoolean() ? null : 3);
                case 3 -> new SieItem.ObjectName(random.nextInt(100), code(), text());
                case 4 ->
                    new SieItem.Balance(
                            pick(SieItem.Balance.Kind.OPENING, SieItem.Balance.Kind.CLOSING),
                            -random.nextInt(3),
                            code(),
                            objects(),
                            amount(),
                            random.nextBoolean() ? "" : "1.5");
                case 5 -> new SieItem.Balance(SieItem.Balance.Kind.RESULT, 0, code(), SieObjects.NONE, amount(), "");
                case 6 ->
                    new SieItem.PeriodAmount(
                            pick(SieItem.PeriodAmount.Kind.BALANCE, SieItem.PeriodAmount.Kind.BUDGET),
                            0,
                            YearMonth.from(date()),
                            code(),
                            objects(),
                            amount(),
                            "");
                default -> new SieItem.Head(SieLabel.PROSA, List.of(text()));
            };
        }

        private void voucher(List<SieItem> items) {
            items.add(new SieItem.VoucherStart(
                    random.nextBoolean() ? "" : code(),
                    random.nextBoolean() ? "" : code(),
                    date(),
                    text(),
                    random.nextBoolean() ? null : date(),
                    text()));
            for (var i = 0; i < random.nextInt(5); i++) {
                items.add(new SieItem.Transaction(
                        pick(SieItem.Transaction.Kind.values()),
                        code(),
                        objects(),
                        amount(),
                        random.nextBoolean() ? null : date(),
                        text(),
                        random.nextBoolean() ? "" : "-3",
                        text()));
            }
            items.add(new SieItem.VoucherEnd());
        }

        private SieObjects objects() {
            var objects = new ArrayList<SieObject>();
            for (var i = 0; i < random.nextInt(4); i++) {
                objects.add(new SieObject(random.nextInt(100), code()));
            }
            return new SieObjects(objects);
        }

        private Amount amount() {
            return new Amount(random.nextLong() >> random.nextInt(8, 60));
        }

        private LocalDate date() {
            return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
        }

        private String code() {
            var code = text();
            return code.isEmpty() ? "x" : code;
        }

        /** As PC8 can say it: nothing it lacks, and no backslash where SIE cannot have one. */
        private String text() {
            var text = new StringBuilder();
            for (var i = random.nextInt(12); i > 0; i--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            return text.toString().replace('€', '?').replace("\\\"", "/\"").replaceAll("\\\\+$", "/");
        }

        @SafeVarargs
        private <T> T pick(T... of) {
            return of[random.nextInt(of.length)];
        }
    }
}
