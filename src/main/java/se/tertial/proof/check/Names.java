package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import se.tertial.proof.Patience;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/** A name spelt in two ways: the same code, or the same numbers, beside two long labels that differ in a letter or two. */
final class Names implements Check {

    private static final int LETTERS_MIN = 10;
    private static final int APART_MAX = 2;

    private record Named(Grid grid, int line, String code, String name) {}

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var names = new ArrayList<Named>();
        for (var grid : manuscript.grids()) {
            for (var line = 0; line < grid.lines().size(); line++) {
                var label = grid.lines().get(line).label();
                var name = Label.name(label);
                if (name.length() >= LETTERS_MIN && grid.lines().get(line).hasNumbers()) {
                    names.add(new Named(grid, line, Label.code(label), name));
                }
            }
        }
        var findings = new ArrayList<ProofFinding>();
        var told = new HashSet<String>();
        for (var i = 0; i < names.size(); i++) {
            Patience.stopIfLost();
            for (var j = i + 1; j < names.size(); j++) {
                var first = names.get(i);
                var second = names.get(j);
                if (first.grid() != second.grid() && isSameSpeltTwice(first, second) && told.add(second.name())) {
                    findings.add(told(first, second, voice));
                }
            }
        }
        return findings;
    }

    private static boolean isSameSpeltTwice(Named first, Named second) {
        if (first.name().equals(second.name()) || !first.code().equals(second.code())) {
            return false;
        }
        var apart = distance(first.name(), second.name());
        return apart <= APART_MAX
                && !isInflection(first.name(), second.name())
                && first.name().replaceAll("\\D", "").equals(second.name().replaceAll("\\D", ""))
                && (!first.code().isEmpty() || haveSameNumber(first, second));
    }

    private static boolean isInflection(String first, String second) {
        return first.startsWith(second)
                || second.startsWith(first)
                || first.replace(" ", "").equals(second.replace(" ", ""));
    }

    private static boolean haveSameNumber(Named first, Named second) {
        var mine = new HashSet<String>();
        for (var c = 1; c < first.grid().width(); c++) {
            first.grid()
                    .number(first.line(), c)
                    .filter(n -> n.value().abs().intValue() > 99)
                    .ifPresent(n -> mine.add(n.plain().toPlainString()));
        }
        for (var c = 1; c < second.grid().width(); c++) {
            var number = second.grid().number(second.line(), c);
            if (number.isPresent() && mine.contains(number.get().plain().toPlainString())) {
                return true;
            }
        }
        return false;
    }

    private static ProofFinding told(Named first, Named second, Voice voice) {
        var one = first.grid().lines().get(first.line()).label();
        var other = second.grid().lines().get(second.line()).label();
        return voice.atWords(
                "name",
                Severity.NOTE,
                voice.say("proof.name", other, one),
                second.grid().place(second.line()),
                second.grid().title(),
                other,
                Amounts.none(first.grid().place(first.line())));
    }

    /** Letters to add, take away or change to get from one to the other; two that changed places count as one. */
    static int distance(String first, String second) {
        var a = first.toLowerCase(Locale.ROOT);
        var b = second.toLowerCase(Locale.ROOT);
        if (Math.abs(a.length() - b.length()) > 3) {
            return 99;
        }
        var d = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
