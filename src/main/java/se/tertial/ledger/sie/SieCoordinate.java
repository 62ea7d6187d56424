package se.tertial.ledger.sie;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.ledger.CodePart;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.sie.SieObjects.SieObject;

/**
 * Accounts and objects of a file as codes of the municipality. Which dimension is which code part is said by its chart; where it
 * says nothing, 1 is the responsibility centre and 6 the project, as in the standard. A dimension that is none of them is told.
 */
final class SieCoordinate {

    private static final int CENTRE = 1;
    private static final int PROJECT = 6;
    /** Numbers below are looked up in an array. */
    private static final int LOW = 128;

    private static final int NAMES_MAX = 1000;

    private final SieFindings findings;
    private final Map<Integer, Dimension> dimensions = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Set<Integer> told = new HashSet<>();
    private final @Nullable Dimension[] low = new Dimension[LOW];
    /** Of the row at hand, by dimension. */
    private final @Nullable String[] codes = new String[Dimension.values().length];

    SieCoordinate(List<CodePart> parts, SieFindings findings) {
        this.findings = findings;
        for (var part : parts) {
            if (part.sieDimension() != null) {
                dimensions.put(part.sieDimension(), part.dimension());
            }
        }
        byStandard(CENTRE, Dimension.CENTRE);
        byStandard(PROJECT, Dimension.PROJECT);
        Arrays.setAll(low, dimensions::get);
    }

    void name(int dimension, String name) {
        if (names.size() < NAMES_MAX) {
            names.put(dimension, name);
        }
    }

    boolean hasCentre(SieObjects objects) {
        for (var object : objects.all()) {
            if (dimension(object.dimension()) == Dimension.CENTRE) {
                return true;
            }
        }
        return false;
    }

    /** Nothing is remembered of it: there are too many combinations, and to look for one costs more than to make it. */
    Coding coding(String account, SieObjects objects, int line) {
        var all = objects.all();
        if (all.isEmpty()) {
            return new Coding(account, "", "", "", "", "", "");
        }
        Arrays.fill(codes, null);
        for (var i = 0; i < all.size(); i++) {
            put(all.get(i), line);
        }
        return new Coding(
                account,
                code(Dimension.CENTRE),
                code(Dimension.AREA),
                code(Dimension.ACTIVITY),
                code(Dimension.PROJECT),
                code(Dimension.ITEM),
                code(Dimension.COUNTERPARTY));
    }

    private void put(SieObject object, int line) {
        var dimension = dimension(object.dimension());
        if (dimension == null) {
            unknown(object, line);
            return;
        }
        var before = codes[dimension.ordinal()];
        if (before != null) {
            findings.report(
                    SieMistake.DIMENSION_TWICE, line, Integer.toString(object.dimension()), before, object.code());
            return;
        }
        codes[dimension.ordinal()] = object.code();
    }

    private String code(Dimension dimension) {
        var code = codes[dimension.ordinal()];
        return code == null ? "" : code;
    }

    private @Nullable Dimension dimension(int number) {
        return number < low.length ? low[number] : dimensions.get(number);
    }

    private void unknown(SieObject object, int line) {
        if (told.size() < NAMES_MAX && told.add(object.dimension())) {
            findings.report(
                    SieMistake.UNKNOWN_DIMENSION,
                    line,
                    Integer.toString(object.dimension()),
                    names.getOrDefault(object.dimension(), ""));
        }
    }

    /** Unless the municipality says otherwise of the number or of the code part. */
    private void byStandard(int number, Dimension dimension) {
        if (!dimensions.containsValue(dimension)) {
            dimensions.putIfAbsent(number, dimension);
        }
    }
}
