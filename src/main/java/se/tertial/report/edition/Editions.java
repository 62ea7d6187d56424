package se.tertial.report.edition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.document.Document;
import se.tertial.organisation.MunicipalityId;

/** What editions hold, kept in memory while there is room: it never changes. */
@Component
public final class Editions {

    private static final int BYTES_MAX = 64 << 20;
    private static final int DOCUMENTS_MAX = 64;

    private final EditionStore store;
    private final Cache<FileKey, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(BYTES_MAX)
            .weigher((FileKey _, byte[] bytes) -> bytes.length)
            .build();
    private final Cache<Key, Document> documents =
            Caffeine.newBuilder().maximumSize(DOCUMENTS_MAX).build();

    public Editions(DSLContext sql) {
        this.store = new EditionStore(sql);
    }

    private record Key(MunicipalityId municipality, int number) {
        static Key of(Edition edition) {
            return new Key(edition.municipality(), edition.number());
        }
    }

    private record FileKey(Key edition, String name) {}

    /** The stored bytes. @throws IllegalStateException when they are not those adopted: nothing else is ever shown */
    public byte[] content(Edition edition, EditionFile file) {
        return files.get(
                new FileKey(Key.of(edition), file.name()),
                _ -> store.content(edition, file.name()).filter(file::isOf).orElseThrow(() -> damaged(edition)));
    }

    /** The document as adopted. */
    public Document document(Edition edition) {
        return documents.get(
                Key.of(edition),
                _ -> EditionCheck.document(edition, name -> edition.file(name).map(file -> content(edition, file)))
                        .orElseThrow(() -> damaged(edition)));
    }

    /** Which files of entries counted, and what stands in each file, straight from the database. */
    public EditionStore store() {
        return store;
    }

    /** How the edition differs from what the facts say now; empty when the report can no longer be composed. */
    public Optional<DocumentDifference> since(Edition edition, Optional<Document> now) {
        return now.map(document -> DocumentDifference.between(document(edition), document));
    }

    private static IllegalStateException damaged(Edition edition) {
        return new IllegalStateException(
                "edition %d is damaged; see ./tertial edition verify".formatted(edition.number()));
    }
}
