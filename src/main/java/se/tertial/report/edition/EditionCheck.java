package se.tertial.report.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.tertial.document.Document;
import se.tertial.document.Format;
import se.tertial.document.json.DocumentJson;

/**
 * Whether an edition still is what was adopted, and whether its files are the same when they are made again of the stored
 * document.
 *
 * @param madeWith the program that makes files now
 */
public record EditionCheck(Edition edition, String madeWith, List<FileCheck> files) {

    public record FileCheck(EditionFile file, State state) {}

    public enum State {
        /** The stored bytes are those adopted, and the program makes them again. */
        REMADE,
        /** The stored bytes are those adopted; the program of today makes other bytes of the same document. */
        MADE_OTHERWISE,
        /** The stored bytes are those adopted; the file is not made of the document. */
        AS_STORED,
        /** The stored bytes are not those adopted, or are gone. */
        DAMAGED
    }

    public EditionCheck {
        files = List.copyOf(files);
    }

    /** @param stored the bytes of a file by its name */
    public static EditionCheck of(Edition edition, Function<String, Optional<byte[]>> stored) {
        var document = document(edition, stored);
        var files = edition.files().stream()
                .map(file -> new FileCheck(file, state(file, stored.apply(file.name()), document)))
                .toList();
        return new EditionCheck(edition, MadeWith.now(), files);
    }

    /** The stored document; empty when it is damaged. */
    public static Optional<Document> document(Edition edition, Function<String, Optional<byte[]>> stored) {
        var name = EditionContents.name(Format.JSON);
        return edition.file(name)
                .flatMap(file -> stored.apply(name).filter(file::isOf))
                .flatMap(bytes -> DocumentJson.read(name, bytes).value());
    }

    private static State state(EditionFile file, Optional<byte[]> stored, Optional<Document> document) {
        if (stored.filter(file::isOf).isEmpty()) {
            return State.DAMAGED;
        }
        return Arrays.stream(Format.values())
                .filter(format -> EditionContents.name(format).equals(file.name()))
                .findFirst()
                .flatMap(format -> document.map(format::render))
                .map(bytes -> Arrays.equals(bytes, stored.get()) ? State.REMADE : State.MADE_OTHERWISE)
                .orElse(State.AS_STORED);
    }

    /** Whether every stored byte is as adopted. */
    public boolean isWhole() {
        return files.stream().noneMatch(check -> check.state() == State.DAMAGED);
    }

    /** Whether the program of today makes every file of the report again. */
    public boolean isRemade() {
        return isWhole() && files.stream().noneMatch(check -> check.state() == State.MADE_OTHERWISE);
    }

    /** Whether files that are made otherwise are explained by another program having made them. */
    public boolean isExplained() {
        return isRemade() || isWhole() && !madeWith.equals(edition.madeWith());
    }
}
