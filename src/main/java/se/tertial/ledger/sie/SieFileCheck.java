package se.tertial.ledger.sie;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the labels of a file are those of its type, and stand in the order of the standard. None of it changes what is read. */
final class SieFileCheck {

    private static final int UNKNOWN_LABELS_MAX = 100;

    private final SieFindings findings;
    private final Map<SieLabel, Integer> firstLine = new EnumMap<>(SieLabel.class);
    private final boolean[] isSeen = new boolean[SieLabel.values().length];
    private final Set<String> unknown = new HashSet<>();
    private SieLabel latest = SieLabel.FLAGGA;
    private boolean isBegun;
    private String declaredType = "";

    SieFileCheck(SieFindings findings) {
        this.findings = findings;
    }

    void label(SieLabel label, int line) {
        if (label != latest || !isBegun) {
            order(label, line);
        }
        if (!isSeen[label.ordinal()]) {
            isSeen[label.ordinal()] = true;
            firstLine.put(label, line);
        }
    }

    void unknown(String label, int line) {
        begin(false, line);
        if (unknown.size() < UNKNOWN_LABELS_MAX && unknown.add(label)) {
            findings.report(SieMistake.UNKNOWN_LABEL, line, label);
        }
    }

    boolean isBegun() {
        return isBegun;
    }

    /** A line that is no item. */
    void other(int line) {
        begin(false, line);
    }

    void head(SieItem.Head head, int line) {
        var value = head.field(0);
        switch (head.label()) {
            case FLAGGA -> {
                if (value.equals("1")) {
                    findings.report(SieMistake.ALREADY_READ, line);
                }
            }
            case FORMAT -> {
                if (!value.equals("PC8")) {
                    findings.report(SieMistake.WRONG_FORMAT, line, value);
                }
            }
            case VALUTA -> {
                if (!value.isEmpty() && !value.equals("SEK")) {
                    findings.report(SieMistake.FOREIGN_CURRENCY, line, value);
                }
            }
            case SIETYP -> type(value, line);
            default -> {
                // the others say nothing that could be wrong to a reader
            }
        }
    }

    /** What the file turned out to be: type 4 is written alike for both ways, and its name or its balances tell. */
    SieType type() {
        return switch (declaredType) {
            case "2" -> SieType.PERIODS;
            case "3" -> SieType.OBJECTS;
            case "4" -> type4();
            case "1" -> SieType.YEAR;
            default -> has(SieLabel.VER) ? type4() : SieType.YEAR;
        };
    }

    void end() {
        var type = type();
        if (declaredType.isEmpty() && has(SieLabel.VER)) {
            findings.report(SieMistake.MISSING_TYPE, 0);
        }
        var missing = EnumSet.allOf(SieLabel.class).stream()
                .filter(label -> label.isCompulsoryIn(type) && !has(label))
                .map(label -> "#" + label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            findings.report(SieMistake.MISSING_LABEL, 0, type.number(), missing);
        }
        firstLine.forEach((label, line) -> {
            if (label.isForbiddenIn(type)) {
                findings.report(
                        type.mayHoldVouchers() || label != SieLabel.VER
                                ? SieMistake.FORBIDDEN_LABEL
                                : SieMistake.VOUCHERS_IN_TYPE,
                        line,
                        type.number(),
                        label.name());
            }
        });
    }

    private SieType type4() {
        var hasBalances = has(SieLabel.UB) || has(SieLabel.IB) || has(SieLabel.RES);
        return findings.file().toLowerCase(Locale.ROOT).endsWith(".si") && !hasBalances
                ? SieType.IMPORT
                : SieType.EXPORT;
    }

    private boolean has(SieLabel label) {
        return isSeen[label.ordinal()];
    }

    private void type(String value, int line) {
        switch (value) {
            case "1", "2", "3", "4" -> declaredType = value;
            case "4E", "4I", "4e", "4i" -> declaredType = "4";
            default -> findings.report(SieMistake.BAD_TYPE, line, value);
        }
    }

    private void order(SieLabel label, int line) {
        begin(label == SieLabel.FLAGGA, line);
        if (label.group() == SieLabel.Group.ANYWHERE) {
            return;
        }
        if (label.group().ordinal() < latest.group().ordinal()) {
            if (!isSeen[label.ordinal()]) {
                findings.report(SieMistake.LABEL_ORDER, line, label.name(), latest.name());
            }
            return;
        }
        latest = label;
    }

    private void begin(boolean withFlag, int line) {
        if (!isBegun && !withFlag) {
            findings.report(SieMistake.NOT_FLAG_FIRST, line);
        }
        isBegun = true;
    }
}
