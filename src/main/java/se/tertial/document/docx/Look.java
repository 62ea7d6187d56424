package se.tertial.document.docx;

import se.tertial.document.Mark;
import se.tertial.document.markup.Markup;

/**
 * How a run of text differs from its paragraph.
 *
 * @param colour six hexadecimal digits, or empty
 * @param halfPoints type size in half points, 0 for the paragraph's own
 */
record Look(boolean strong, boolean emphasis, String colour, int halfPoints) {

    static final Look PLAIN = new Look(false, false, "", 0);
    static final Look STRONG = new Look(true, false, "", 0);
    static final Look EMPHASIS = new Look(false, true, "", 0);
    static final Look SOFT = new Look(false, false, "4B5662", 0);

    Look of(Mark.Tone tone) {
        return new Look(strong, emphasis, colour(tone), halfPoints);
    }

    static Look sized(double points) {
        return new Look(false, false, "", (int) Math.round(points * 2));
    }

    void write(Markup out) {
        if (equals(PLAIN)) {
            return;
        }
        out.open("w:rPr");
        if (strong) {
            out.open("w:b").empty();
        }
        if (emphasis) {
            out.open("w:i").empty();
        }
        if (!colour.isEmpty()) {
            out.open("w:color").attr("w:val", colour).empty();
        }
        if (halfPoints > 0) {
            out.open("w:sz").attr("w:val", halfPoints).empty();
        }
        out.close();
    }

    private static String colour(Mark.Tone tone) {
        return switch (tone) {
            case GREEN -> "1C7A43";
            case YELLOW -> "8A6100";
            case RED -> "B3261E";
            case BLUE -> "17507E";
            case GREY -> "55606C";
        };
    }
}
