package se.tertial.report.edit;

import java.util.List;

/**
 * A column of a sheet as somebody fills it in.
 *
 * @param words what can be chosen, for {@link Kind#WORD} and {@link Kind#RANKED}
 * @param of code of the sheet whose rows can be chosen, for {@link Kind#OF} and {@link Kind#ALL_OF}
 * @param usually what a new row has before somebody says otherwise
 * @param isListed whether it is shown where the rows are listed
 * @param isWrittenEmpty whether to leave it empty means something else than to leave it out
 */
public record Field(
        String column,
        Kind kind,
        List<String> words,
        String of,
        String usually,
        boolean isRequired,
        boolean isListed,
        boolean isWrittenEmpty) {

    public enum Kind {
        /** A short name used in files and addresses. */
        CODE,
        LINE,
        AREA,
        NUMBER,
        DATE,
        /** One of the words. */
        WORD,
        /** Some of the words, the most important first. */
        RANKED,
        /** A row of another sheet. */
        OF,
        /** Some rows of another sheet. */
        ALL_OF
    }

    public Field {
        words = List.copyOf(words);
    }

    static Field of(String column, Kind kind) {
        return new Field(column, kind, List.of(), "", "", true, true, false);
    }

    static Field code(String column) {
        return of(column, Kind.CODE);
    }

    static Field line(String column) {
        return of(column, Kind.LINE);
    }

    static Field area(String column) {
        return of(column, Kind.AREA).aside();
    }

    static Field number(String column) {
        return of(column, Kind.NUMBER);
    }

    static Field date(String column) {
        return of(column, Kind.DATE);
    }

    static Field word(String column, List<String> words) {
        return new Field(column, Kind.WORD, words, "", "", true, true, false);
    }

    static Field yesOrNo(String column) {
        return word(column, List.of("true", "false"));
    }

    static Field ranked(String column, List<String> words) {
        return new Field(column, Kind.RANKED, words, "", "", true, true, false);
    }

    static Field row(String column, String of) {
        return new Field(column, Kind.OF, List.of(), of, "", true, true, false);
    }

    static Field rows(String column, String of) {
        return new Field(column, Kind.ALL_OF, List.of(), of, "", false, true, false);
    }

    /** Not shown where the rows are listed. */
    Field aside() {
        return new Field(column, kind, words, of, usually, isRequired, false, isWrittenEmpty);
    }

    Field optional() {
        return new Field(column, kind, words, of, usually, false, isListed, isWrittenEmpty);
    }

    Field usually(String value) {
        return new Field(column, kind, words, of, value, isRequired, isListed, isWrittenEmpty);
    }

    Field writtenEmpty() {
        return new Field(column, kind, words, of, usually, isRequired, isListed, true);
    }
}
