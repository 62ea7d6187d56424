package se.tertial.ledger.query;

import java.time.Instant;
import java.util.List;

/**
 * What the reading copy has of a batch.
 *
 * @param sha256 of the batch's file and {@code importedAt}: together they tell it from any other, also of another database
 * @param files one for each year that it has entries of
 */
record CopiedBatch(int number, String sha256, Instant importedAt, long entries, List<CopiedFile> files) {

    /**
     * @param path below the folder of the copy
     * @param sha256 of the bytes, whose beginning is also in the name
     */
    record CopiedFile(int year, String path, long bytes, String sha256) {}

    boolean isOf(CountedBatch batch) {
        return number == batch.number()
                && sha256.equals(batch.sha256())
                && importedAt.equals(batch.importedAt())
                && entries == batch.entries();
    }
}
