package se.tertial.ledger.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a row's money belongs.
 *
 * @param month null when the row does not say, as when months are columns
 * @param day of the voucher, null when not said
 * @param year 0 when nothing tells it
 */
record RowTime(@Nullable YearMonth month, @Nullable LocalDate day, int year) {

    /** What stands in the columns of time; many rows have the same. */
    record Printed(Cell year, Cell date, Cell month) {
        static Printed of(Binding binding, Line line) {
            return new Printed(
                    line.cell(binding.position(Field.YEAR)),
                    line.cell(binding.position(Field.DATE)),
                    line.cell(binding.position(Field.MONTH)));
        }
    }

    boolean hasYear() {
        return year > 0;
    }

    /** Empty when what stands there is no time, which is told. */
    static Optional<RowTime> of(Binding binding, Line line, Findings findings) {
        var reading = new Reading(binding, line, findings);
        var year = reading.year();
        var day = reading.day();
        var month = reading.month(year);
        if (reading.isBad) {
            return Optional.empty();
        }
        if (month == null && day != null) {
            month = YearMonth.from(day);
        }
        var needsMonth =
                binding.amounts().stream().anyMatch(amount -> amount.column().span() == Mapping.Span.ROW);
        if (month == null && needsMonth) {
            findings.add(TableProblem.MISSING_TIME, line.number(), reading.timeColumn());
            return Optional.empty();
        }
        return Optional.of(new RowTime(month, day, year != null ? year : month != null ? month.getYear() : 0));
    }

    private static final class Reading {

        private final Binding binding;
        private final Line line;
        private final Findings findings;
        private boolean isBad;

        Reading(Binding binding, Line line, Findings findings) {
            this.binding = binding;
            this.line = line;
            this.findings = findings;
        }

        @Nullable
        Integer year() {
            var text = line.cell(binding.position(Field.YEAR)).code();
            if (text.isEmpty()) {
                return binding.mapping().year();
            }
            if (!text.matches("\\d{4}") || !DateShape.isPlausible(Integer.parseInt(text))) {
                refuse(Field.YEAR, text);
                return null;
            }
            return Integer.valueOf(text);
        }

        @Nullable
        LocalDate day() {
            var cell = line.cell(binding.position(Field.DATE));
            if (cell.isBlank()) {
                return null;
            }
            var shape = shape(Field.DATE);
            var day = cell.kind() == Cell.Kind.DATE
                    ? excelDay(cell)
                    : shape == null ? null : shape.day(cell.code()).orElse(null);
            if (day == null) {
                refuse(Field.DATE, cell.clean());
            }
            return day;
        }

        @Nullable
        YearMonth month(@Nullable Integer year) {
            var cell = line.cell(binding.position(Field.MONTH));
            if (cell.isBlank()) {
                return null;
            }
            if (cell.kind() == Cell.Kind.DATE) {
                var day = excelDay(cell);
                return day == null ? null : YearMonth.from(day);
            }
            var shape = shape(Field.MONTH);
            var month = shape == null ? null : shape.month(cell.code(), year).orElse(null);
            if (month == null) {
                refuse(Field.MONTH, cell.clean());
            } else if (shape != null && !shape.isDay() && cell.code().endsWith("13")) {
                findings.addOnce(TableProblem.MONTH_13, line.number(), name(Field.MONTH), cell.code());
            }
            return month;
        }

        String timeColumn() {
            return binding.position(Field.MONTH) >= 0 ? name(Field.MONTH) : name(Field.DATE);
        }

        private @Nullable LocalDate excelDay(Cell cell) {
            try {
                return LocalDate.parse(cell.text());
            } catch (DateTimeParseException none) {
                return null;
            }
        }

        private @Nullable DateShape shape(Field field) {
            var column = binding.mapping().columns().get(field);
            return column == null ? null : column.dates();
        }

        private void refuse(Field field, String text) {
            var shape = shape(field);
            findings.add(TableProblem.BAD_TIME, line.number(), name(field), text, shape == null ? "" : shape.example());
            isBad = true;
        }

        private String name(Field field) {
            var position = binding.position(field);
            return position < 0 ? "" : binding.name(position);
        }
    }
}
