package se.tertial.ledger.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.ledger.Chart;
import se.tertial.ledger.CodePart;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Years;

/** Holds each entry to the municipality's chart. What the chart says nothing of is not held against the entry. */
final class EntryCheck {

    static final int CODE_CHARS_MAX = 60;

    private static final int YEAR_MIN = 1990;
    private static final int YEAR_MAX = 2100;
    private static final int REMEMBERED_MAX = 50_000;
    private static final Dimension[] DIMENSIONS = Dimension.values();

    private enum Use {
        KNOWN,
        NOT_IN_USE,
        UNKNOWN
    }

    /** @param required dimensions that an entry on it must have */
    private record AccountRule(Use use, Set<Dimension> required) {}

    /** Which codes there are: the beginnings that the chart names, with the years of each. */
    private record Known(Map<String, List<Years>> byCode) {

        Use of(String code, int year) {
            if (byCode.isEmpty()) {
                return Use.KNOWN;
            }
            var use = Use.UNKNOWN;
            for (var length = code.length(); length > 0; length--) {
                var years = byCode.get(code.substring(0, length));
                if (years != null) {
                    if (years.stream().anyMatch(span -> span.contains(year))) {
                        return Use.KNOWN;
                    }
                    use = Use.NOT_IN_USE;
                }
            }
            return use;
        }
    }

    private final Told told;
    private final boolean isOfProjects;
    private final Known accounts;
    private final Known centres;
    private final Map<Dimension, CodePart> parts = new EnumMap<>(Dimension.class);
    private final Map<Integer, Map<String, AccountRule>> accountRules = new HashMap<>();
    private final Map<Integer, Map<String, Use>> centreUses = new HashMap<>();

    /** @param isOfProjects whether entries stand on a project, and need no account */
    EntryCheck(Chart chart, boolean isOfProjects, Told told) {
        this.told = told;
        this.isOfProjects = isOfProjects;
        var known = new TreeMap<String, List<Years>>();
        chart.accounts().forEach(account -> add(known, account.code(), account.years()));
        accounts = new Known(known);
        var owned = new TreeMap<String, List<Years>>();
        chart.centres().forEach(centre -> add(owned, centre.code(), centre.years()));
        centres = new Known(owned);
        chart.codeParts().forEach(part -> parts.put(part.dimension(), part));
    }

    private static void add(Map<String, List<Years>> known, String code, Years years) {
        known.computeIfAbsent(code, _ -> new ArrayList<>()).add(years);
    }

    /** Tells what is wrong; whether the entry has a month that can be stored. */
    boolean check(Entry entry) {
        var year = entry.month().getYear();
        if (year < YEAR_MIN || year > YEAR_MAX) {
            told.onLine(Problem.MONTH_OUT_OF_RANGE, entry.line(), entry.month().toString());
            return false;
        }
        var rule = account(entry, year);
        centre(entry, year);
        for (var dimension : DIMENSIONS) {
            code(entry, dimension, rule.required());
        }
        var voucher = entry.voucher();
        if (voucher != null && voucher.id().length() > CODE_CHARS_MAX) {
            told.onLine(Problem.CODE_TOO_LONG, entry.line(), shortened(voucher.id()));
        }
        if (entry.text().length() > EntryRows.TEXT_CHARS_MAX) {
            told.onLine(Problem.TEXT_CUT, entry.line(), Integer.toString(EntryRows.TEXT_CHARS_MAX));
        }
        return true;
    }

    private AccountRule account(Entry entry, int year) {
        var code = entry.coding().account();
        var rule = remembering(accountRules, year).computeIfAbsent(code, _ -> rule(code, year));
        if (code.isEmpty()) {
            needed(entry);
        } else if (rule.use() == Use.UNKNOWN) {
            told.onLine(Problem.UNKNOWN_ACCOUNT, entry.line(), shortened(code));
        } else if (rule.use() == Use.NOT_IN_USE) {
            told.onLine(Problem.ACCOUNT_NOT_IN_USE, entry.line(), code, Integer.toString(year));
        }
        return rule;
    }

    private void needed(Entry entry) {
        if (!isOfProjects) {
            told.onLine(Problem.ACCOUNT_MISSING, entry.line());
        } else if (entry.coding().project().isEmpty()) {
            told.onLine(Problem.PROJECT_MISSING, entry.line());
        }
    }

    private AccountRule rule(String account, int year) {
        var required = parts.values().stream()
                .filter(part -> part.requiredFor().stream().anyMatch(account::startsWith))
                .map(CodePart::dimension)
                .collect(Collectors.toSet());
        return new AccountRule(accounts.of(account, year), required);
    }

    private void centre(Entry entry, int year) {
        var code = entry.coding().centre();
        if (code.isEmpty()) {
            return;
        }
        switch (remembering(centreUses, year).computeIfAbsent(code, _ -> centres.of(code, year))) {
            case KNOWN -> {}
            case UNKNOWN -> told.onLine(Problem.UNKNOWN_CENTRE, entry.line(), shortened(code));
            case NOT_IN_USE -> told.onLine(Problem.CENTRE_NOT_IN_USE, entry.line(), code, Integer.toString(year));
        }
    }

    private void code(Entry entry, Dimension dimension, Set<Dimension> required) {
        var code = entry.coding().get(dimension);
        if (code.isEmpty()) {
            if (required.contains(dimension)) {
                told.onLine(
                        Problem.CODE_MISSING,
                        entry.line(),
                        name(dimension),
                        entry.coding().account());
            }
            return;
        }
        if (code.length() > CODE_CHARS_MAX) {
            told.onLine(Problem.CODE_TOO_LONG, entry.line(), shortened(code));
            return;
        }
        var part = parts.get(dimension);
        if (part == null) {
            unused(entry, dimension);
        } else if (code.length() < part.lengthMin() || code.length() > part.lengthMax()) {
            told.onLine(
                    Problem.CODE_LENGTH,
                    entry.line(),
                    part.name(),
                    code,
                    part.lengthMin() == part.lengthMax()
                            ? Integer.toString(part.lengthMin())
                            : part.lengthMin() + "–" + part.lengthMax());
        }
    }

    private void unused(Entry entry, Dimension dimension) {
        if (!parts.isEmpty()) {
            told.onLine(Problem.unused(dimension), entry.line());
        }
    }

    private String name(Dimension dimension) {
        return Optional.ofNullable(parts.get(dimension)).map(CodePart::name).orElse("");
    }

    private static String shortened(String code) {
        return code.length() <= CODE_CHARS_MAX ? code : code.substring(0, CODE_CHARS_MAX) + "…";
    }

    /** A file with more codes than any chart has is forgotten now and then, so that memory does not grow. */
    private static <T extends @Nullable Object> Map<String, T> remembering(
            Map<Integer, Map<String, T>> byYear, int year) {
        var remembered = byYear.computeIfAbsent(year, _ -> new HashMap<>());
        if (remembered.size() > REMEMBERED_MAX) {
            remembered.clear();
        }
        return remembered;
    }
}
