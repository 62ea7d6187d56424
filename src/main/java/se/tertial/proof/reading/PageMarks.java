package se.tertial.proof.reading;

import java.util.List;

/**
 * What is printed on a page, turned so that most of its text is upright.
 *
 * @param bands upper and lower edges of tinted areas, which tell rows apart but draw no table
 */
record PageMarks(int page, double width, double height, List<Glyph> glyphs, List<Rule> rules, List<Rule> bands) {

    PageMarks withoutGlyphs() {
        return new PageMarks(page, width, height, List.of(), rules, bands);
    }
}
