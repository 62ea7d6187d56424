package se.tertial.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.tertial.basics.CodeText;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.report.ProseText;

/** Texts in Markdown, kept to the letter: {@code texts/ROUND/UNIT/KEY.md}, and {@code NAME.md} that belongs to no round. */
final class TextFiles {

    private static final String FOLDER = "texts/";
    private static final String SUFFIX = ".md";
    private static final int PARTS = 4;
    private static final int TEXT_CHARS_MAX = 200_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private TextFiles() {}

    /** First those that belong to no round, then by round, unit and key. */
    static List<ProseText> read(Reading in) {
        var ofNoRound = new ArrayList<ProseText>();
        var ofRounds = new ArrayList<ProseText>();
        for (var file : in.files().keySet()) {
            if (isText(file)) {
                in.text(file).ifPresent(text -> {
                    var prose = prose(file, text, in);
                    (prose.round() == null ? ofNoRound : ofRounds).add(prose);
                });
            }
        }
        ofNoRound.addAll(ofRounds);
        return ofNoRound;
    }

    static boolean isText(String file) {
        var parts = file.split("/");
        if (!file.endsWith(SUFFIX)) {
            return false;
        }
        var key = key(parts);
        return parts.length == 1 && NAME.matcher(key).matches()
                || parts.length == PARTS
                        && file.startsWith(FOLDER)
                        && RoundCode.isValid(parts[1])
                        && CodeText.isCode(key);
    }

    private static ProseText prose(String file, String text, Reading in) {
        var parts = file.split("/");
        var source = new SourceLine(file, 1);
        checked(file, text, in);
        if (parts.length == 1) {
            return new ProseText(null, "", key(parts), text, source);
        }
        var place = new Place(file, 0, "");
        var round = new Value("round", parts[1], place, in.findings()).round(in.codes().rounds);
        var unit = new Value("unit", parts[2], place, in.findings()).code(in.codes().units);
        return new ProseText(round, unit, key(parts), text, source);
    }

    /** The text, after its length and the figures bound in it have been looked at. */
    static String checked(String file, String text, Reading in) {
        if (text.length() > TEXT_CHARS_MAX) {
            in.findings().add(Mistake.LONG_TEXT, file, Integer.toString(TEXT_CHARS_MAX));
        }
        BoundFigures.check(file, text, in.codes(), in.findings());
        return text;
    }

    private static String key(String[] parts) {
        var name = parts[parts.length - 1];
        return name.substring(0, name.length() - SUFFIX.length());
    }

    static Map<String, String> write(List<ProseText> texts) {
        var files = new TreeMap<String, String>();
        for (var text : texts) {
            var round = text.round();
            var folder = round == null ? "" : FOLDER + round.code() + "/" + text.unit() + "/";
            files.put(folder + text.key() + SUFFIX, text.markdown());
        }
        return files;
    }
}
