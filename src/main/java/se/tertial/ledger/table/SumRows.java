package se.tertial.ledger.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;

/** Rows that print a sum of others: noted, not counted, and the last of all held against what was read. */
final class SumRows {

    private static final Pattern WORD =
            Pattern.compile("(s:a|sum|summa|delsumma|slutsumma|totalsumma|total|totalt|totals?:?|resultat)\\b.*");

    private final Binding binding;
    private final Findings findings;
    private final List<Amount> counted = new ArrayList<>();
    private @Nullable Line last;
    private List<Optional<Amount>> lastSum = List.of();

    SumRows(Binding binding, Findings findings) {
        this.binding = binding;
        this.findings = findings;
        binding.amounts().forEach(column -> counted.add(Amount.ZERO));
    }

    void add(List<Optional<Amount>> amounts) {
        last = null;
        for (var i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).isPresent()) {
                counted.set(i, counted.get(i).plus(amounts.get(i).get()));
            }
        }
    }

    /** Whether the row was one. */
    boolean take(Line line, List<Optional<Amount>> amounts) {
        if (!isNamedSum(line) && !isNamelessSum(line, amounts)) {
            return false;
        }
        findings.add(TableProblem.SUM_ROW, line.number(), "");
        if (amounts.stream().anyMatch(Optional::isPresent)) {
            last = line;
            lastSum = amounts;
        }
        return true;
    }

    /** Only a sum that no other row follows can be known to be that of all, and only when all could be read. */
    void end() {
        if (last == null || findings.hasErrors()) {
            return;
        }
        for (var i = 0; i < lastSum.size(); i++) {
            var printed = lastSum.get(i);
            if (printed.isPresent() && !printed.get().equals(counted.get(i))) {
                var column = binding.name(binding.amounts().get(i).position());
                findings.add(
                        TableProblem.SUM_DIFFERS,
                        last.number(),
                        column,
                        printed.get().kronor().toPlainString(),
                        counted.get(i).kronor().toPlainString());
            }
        }
    }

    /** The word stands first, and no account after it. */
    private boolean isNamedSum(Line line) {
        for (var i = 0; i < line.cells().size(); i++) {
            var text = line.cell(i).clean();
            if (!text.isEmpty()) {
                if (!Character.isLetter(text.charAt(0))) {
                    return false;
                }
                var account = binding.position(Field.ACCOUNT);
                var isSum = WORD.matcher(text.toLowerCase(Locale.ROOT)).matches();
                return isSum && (i == account || line.cell(account).isBlank());
            }
        }
        return false;
    }

    /** No code at all, and just the sums of what stands above. */
    private boolean isNamelessSum(Line line, List<Optional<Amount>> amounts) {
        for (var position : binding.fields().values()) {
            if (!line.cell(position).isBlank()) {
                return false;
            }
        }
        if (amounts.stream().allMatch(Optional::isEmpty)) {
            return false;
        }
        for (var i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).isPresent() && !amounts.get(i).get().equals(counted.get(i))) {
                return false;
            }
        }
        return true;
    }
}
