package se.tertial.ledger.sie;

import java.util.EnumMap;
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

    private final SieFindings findings;
    private final Map<Integer, Dimension> dimensions = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Set<Integer> told = new HashSet<>();
    private final @Nullable SieObjects[] known = new SieObjects[REMEMBERED];
    private final @Nullable Coding[] codings = new Coding[REMEMBERED];

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

    /** The codes of the objects are remembered; with one of the accounts there are too many to be. */
    Coding coding(String account, SieObjects objects, int line) {
        var slot = slot(objects);
        var of = codings[slot];
        if (of == null || known[slot] != objects) {
            of = made(objects, line);
            known[slot] = objects;
            codings[slot] = of;
        }
        return new Coding(account, of.centre(), of.area(), of.activity(), of.project(), of.item(), of.counterparty());
    }

    private static int slot(SieObjects objects) {
        var hash = objects.hashCode();
        return (hash ^ hash >>> 14) & (REMEMBERED - 1);
    }

    private Coding made(SieObjects objects, int line) {
        var codes = new EnumMap<Dimension, String>(Dimension.class);
        for (var object : objects.all()) {
            var dimension = dimensions.get(object.dimension());
            if (dimension == null) {
                unknown(object, line);
            } else if (codes.putIfAbsent(dimension, object.code()) != null) {
                findings.report(
                        SieMistake.DIMENSION_TWICE,
                        line,
                        Integer.toString(object.dimension()),
                        codes.getOrDefault(dimension, ""),
                        object.code());
            }
        }
        return new Coding(
                "",
                codes.getOrDefault(Dimension.CENTRE, ""),
                codes.getOrDefault(Dimension.AREA, ""),
                codes.getOrDefault(Dimension.ACTIVITY, ""),
                codes.getOrDefault(Dimension.PROJECT, ""),
                codes.getOrDefault(Dimension.ITEM, ""),
                codes.getOrDefault(Dimension.COUNTERPARTY, ""));
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
