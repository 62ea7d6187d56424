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
    private static final int REMEMBERED = 1 << 15;
    private static final int NAMES_MAX = 1000;

    private record Known(String account, SieObjects objects, Coding coding) {}

    private final SieFindings findings;
    private final Map<Integer, Dimension> dimensions = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Set<Integer> told = new HashSet<>();
    private final @Nullable Known[] known = new Known[REMEMBERED];

    SieCoordinate(List<CodePart> parts, SieFindings findings) {
        this.findings = findings;
        for (var part : parts) {
            if (part.sieDimension() != null) {
                dimensions.put(part.sieDimension(), part.dimension());
            }
        }
        byStandard(CENTRE, Dimension.CENTRE);
        byStandard(PROJECT, Dimension.PROJECT);
    }

    void name(int dimension, String name) {
        if (names.size() < NAMES_MAX) {
            names.put(dimension, name);
        }
    }

    boolean hasCentre(SieObjects objects) {
        for (var object : objects.all()) {
            if (dimensions.get(object.dimension()) == Dimension.CENTRE) {
                return true;
            }
        }
        return false;
    }

    Coding coding(String account, SieObjects objects, int line) {
        var hash = account.hashCode() * 31 + objects.hashCode();
        var slot = (hash ^ hash >>> 15) & (REMEMBERED - 1);
        var remembered = known[slot];
        if (remembered != null
                && remembered.account().equals(account)
                && remembered.objects().equals(objects)) {
            return remembered.coding();
        }
        var coding = made(account, objects, line);
        known[slot] = new Known(account, objects, coding);
        return coding;
    }

    private Coding made(String account, SieObjects objects, int line) {
        var codes = new String[Dimension.values().length];
        Arrays.fill(codes, "");
        codes[Dimension.ACCOUNT.ordinal()] = account;
        for (var object : objects.all()) {
            var dimension = dimensions.get(object.dimension());
            if (dimension == null) {
                unknown(object, line);
            } else if (codes[dimension.ordinal()].isEmpty()) {
                codes[dimension.ordinal()] = object.code();
            } else {
                findings.report(
                        SieMistake.DIMENSION_TWICE,
                        line,
                        Integer.toString(object.dimension()),
                        codes[dimension.ordinal()],
                        object.code());
            }
        }
        return new Coding(codes[0], codes[1], codes[2], codes[3], codes[4], codes[5], codes[6]);
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
