package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A page turned so that most of its characters stand upright. Characters turned another way, as in a margin, are left out.
 *
 * @param quarter the quarter turns clockwise of the characters before
 */
record Upright(int quarter, double shownWidth, double shownHeight, List<Glyph> glyphs) {

    static Upright of(List<Glyph> glyphs, double width, double height) {
        var counts = new int[4];
        for (var glyph : glyphs) {
            counts[glyph.quarter()] += glyph.isBlank() ? 0 : 1;
        }
        var most = 0;
        for (var quarter = 1; quarter < 4; quarter++) {
            most = counts[quarter] > counts[most] ? quarter : most;
        }
        var upright = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (glyph.quarter() == most) {
                upright.add(turned(glyph, most, width, height));
            }
        }
        return new Upright(most, width, height, List.copyOf(upright));
    }

    double width() {
        return quarter % 2 == 0 ? shownWidth : shownHeight;
    }

    double height() {
        return quarter % 2 == 0 ? shownHeight : shownWidth;
    }

    private static Glyph turned(Glyph g, int quarter, double width, double height) {
        return switch (quarter) {
            case 0 -> g;
            // Reading downwards: along is y, and the lines follow each other from right to left.
            case 1 -> new Glyph(g.text(), g.y(), g.y() + g.width(), width - g.x0(), g.size(), g.bold(), 0);
            case 2 -> new Glyph(g.text(), width - g.x1(), width - g.x0(), height - g.y(), g.size(), g.bold(), 0);
            default -> new Glyph(g.text(), height - g.y(), height - g.y() + g.width(), g.x0(), g.size(), g.bold(), 0);
        };
    }

    Rule turned(Rule rule) {
        var at = rule.at();
        return switch (quarter) {
            case 0 -> rule;
            case 1 ->
                rule.level()
                        ? new Rule(false, at, shownWidth - rule.to(), shownWidth - rule.from())
                        : new Rule(true, shownWidth - at, rule.from(), rule.to());
            case 2 ->
                rule.level()
                        ? new Rule(true, shownHeight - at, shownWidth - rule.to(), shownWidth - rule.from())
                        : new Rule(false, shownWidth - at, shownHeight - rule.to(), shownHeight - rule.from());
            default ->
                rule.level()
                        ? new Rule(false, shownHeight - at, rule.from(), rule.to())
                        : new Rule(true, at, shownHeight - rule.to(), shownHeight - rule.from());
        };
    }
}
