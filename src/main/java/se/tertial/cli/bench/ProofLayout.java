package se.tertial.cli.bench;

import java.util.List;
import java.util.Random;

/**
 * How a made-up report looks on paper.
 *
 * @param padding between cells, in points
 * @param narrowLabels so that long labels take several lines; {@code narrowHeadings} likewise
 * @param push room before each table, in points, so that tables break over pages at any row
 */
record ProofLayout(
        String font,
        double size,
        Ruling ruling,
        double padding,
        boolean narrowLabels,
        boolean narrowHeadings,
        boolean landscape,
        boolean boldTotals,
        boolean indented,
        boolean sideBySide,
        boolean twoColumns,
        boolean captionInside,
        int push,
        Turned turned) {

    enum Ruling {
        NONE,
        LINES,
        GRID,
        TINTED,
        HEADING_ONLY
    }

    /** How the finished pages lie. */
    enum Turned {
        NO,
        /** The page says that it is to be turned when shown. */
        BY_PAGE,
        /** Printed lying on an upright page. */
        BY_CONTENT
    }

    static ProofLayout of(long seed) {
        var chance = new Random(seed * 7919 + 17);
        var fonts = List.of("Liberation Sans", "Liberation Serif", "Carlito", "DejaVu Sans", "Liberation Sans Narrow");
        var turn = chance.nextInt(12);
        return new ProofLayout(
                fonts.get(chance.nextInt(fonts.size())),
                7.5 + chance.nextInt(7) * 0.5,
                Ruling.values()[chance.nextInt(Ruling.values().length)],
                1 + chance.nextInt(5),
                chance.nextInt(4) == 0,
                chance.nextInt(3) == 0,
                chance.nextInt(4) == 0,
                chance.nextInt(3) > 0,
                chance.nextInt(3) > 0,
                chance.nextInt(5) == 0,
                chance.nextInt(6) == 0,
                chance.nextInt(5) == 0,
                chance.nextInt(260),
                turn == 0 ? Turned.BY_PAGE : turn == 1 ? Turned.BY_CONTENT : Turned.NO);
    }
}
