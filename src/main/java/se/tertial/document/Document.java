package se.tertial.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A whole report. Parts follow each other; each begins on a new page where pages exist. A part without blocks is none. */
public record Document(Front front, Opening opening, List<Part> parts) {

    /** With title page and contents. */
    public Document(Front front, List<Part> parts) {
        this(front, Opening.COVER, parts);
    }

    /** What comes before the first block, where pages exist. */
    public enum Opening {
        /** A title page with the contents. */
        COVER,
        /** Nothing: the blocks begin with a title of their own. */
        LETTER
    }

    /**
     * What stands on the title page and in the running header.
     *
     * @param municipality code of the municipality; {@code unit}, {@code round} and {@code outline} are codes too
     * @param period the period as a reader says it, as {@code januari–april 2024}
     * @param status how far the report has come, as {@code Utkast}
     * @param language {@code sv} or {@code en}
     * @param date the day that files of it bear, as {@code 2024-05-20}; empty for the last day of the round's month
     */
    public record Front(
            String municipality,
            String municipalityName,
            String unit,
            String unitName,
            String round,
            String outline,
            String title,
            String period,
            String status,
            String language,
            String date) {

        /** Of a report that nobody has adopted. */
        public Front(
                String municipality,
                String municipalityName,
                String unit,
                String unitName,
                String round,
                String outline,
                String title,
                String period,
                String status,
                String language) {
            this(municipality, municipalityName, unit, unitName, round, outline, title, period, status, language, "");
        }

        /** The same, when it has been adopted that day. */
        public Front adopted(String newStatus, LocalDate on) {
            return with(newStatus, on.toString());
        }

        /** The same with another status. */
        public Front saying(String newStatus) {
            return with(newStatus, date);
        }

        private Front with(String newStatus, String newDate) {
            return new Front(
                    municipality,
                    municipalityName,
                    unit,
                    unitName,
                    round,
                    outline,
                    title,
                    period,
                    newStatus,
                    language,
                    newDate);
        }
    }

    public record Part(Orientation orientation, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    public Document {
        parts = parts.stream().filter(part -> !part.blocks().isEmpty()).toList();
    }

    public Stream<Block> blocks() {
        return parts.stream().flatMap(part -> part.blocks().stream());
    }

    public Stream<Table> tables() {
        return blocks().filter(Table.class::isInstance).map(Table.class::cast);
    }

    /** Without those that are told to have gone. */
    public Stream<Heading> headings() {
        return blocks().map(block ->
                        block instanceof Changed(Change change, Block come) && change == Change.COME ? come : block)
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast);
    }
}
