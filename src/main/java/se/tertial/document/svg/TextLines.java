package se.tertial.document.svg;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines that fit; a word that is too long for a line is broken with a hyphen. */
final class TextLines {

    private static final double ROOM_SHARE_MAX = 0.36;

    private TextLines() {}

    /** As wide as the widest label, but leaving most of the drawing to what is labelled. */
    static double room(List<String> labels) {
        return labels.stream()
                .mapToDouble(label -> Math.min(Canvas.width(label), Canvas.WIDTH * ROOM_SHARE_MAX))
                .max()
                .orElse(0);
    }

    static List<String> of(String text, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var rest = word;
            if (!line.isEmpty() && Canvas.width(line + " " + rest) <= width) {
                line = line + " " + rest;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            while (Canvas.width(rest) > width && rest.length() > 2) {
                var fitting = fitting(rest, width);
                lines.add(rest.substring(0, fitting) + "-");
                rest = rest.substring(fitting);
            }
            line = rest;
        }
        lines.add(line);
        return lines;
    }

    private static int fitting(String word, double width) {
        var length = 1;
        while (length < word.length() - 1 && Canvas.width(word.substring(0, length + 1) + "-") <= width) {
            length++;
        }
        return Character.isHighSurrogate(word.charAt(length - 1)) ? length + 1 : length;
    }
}
