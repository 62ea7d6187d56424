package se.tertial.report.edition;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.report.Tables.EDITION;
import static se.tertial.database.jooq.report.Tables.EDITION_BATCH;
import static se.tertial.database.jooq.report.Tables.EDITION_FILE;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.ledger.Batch;
import se.tertial.organisation.MunicipalityId;
import se.tertial.report.edition.Edition.Decision;

/** Editions in the database. Nothing of them is ever changed or removed; the database refuses it. */
@Component
public final class EditionStore {

    private final DSLContext sql;

    public EditionStore(DSLContext sql) {
        this.sql = sql;
    }

    /** A file of entries that counted. */
    public record Counted(int batch, String kind, String fileName, String sha256, long entries) {}

    /** The latest first. */
    public List<Edition> all(MunicipalityId municipality) {
        var files = files(municipality);
        return sql.selectFrom(EDITION)
                .where(EDITION.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(EDITION.NUMBER.desc())
                .fetch(r -> edition(r, files.getOrDefault(r.get(EDITION.NUMBER), List.of())));
    }

    /** The stored bytes of a file; empty when the edition has no such file. */
    public Optional<byte[]> content(Edition edition, String name) {
        var f = EDITION_FILE;
        return sql.select(f.CONTENT)
                .from(f)
                .where(f.MUNICIPALITY_ID.eq(edition.municipality().value()))
                .and(f.NUMBER.eq(edition.number()))
                .and(f.NAME.eq(name))
                .fetchOptional(f.CONTENT);
    }

    /** Which files of entries counted when it was adopted. */
    public List<Counted> counted(Edition edition) {
        var b = EDITION_BATCH;
        return sql.selectFrom(b)
                .where(b.MUNICIPALITY_ID.eq(edition.municipality().value()))
                .and(b.NUMBER.eq(edition.number()))
                .orderBy(b.BATCH)
                .fetch(r -> new Counted(
                        r.get(b.BATCH), r.get(b.KIND), r.get(b.FILE_NAME), r.get(b.SHA256), r.get(b.ENTRIES)));
    }

    /** The caller holds the transaction and the lock of the municipality. */
    void add(Edition edition, List<EditionFile.Content> contents, List<Batch> counted) {
        insert(edition);
        var f = EDITION_FILE;
        for (var i = 0; i < contents.size(); i++) {
            var file = contents.get(i).file();
            sql.insertInto(f)
                    .set(f.MUNICIPALITY_ID, edition.municipality().value())
                    .set(f.NUMBER, edition.number())
                    .set(f.POSITION, i + 1)
                    .set(f.NAME, file.name())
                    .set(f.MEDIA_TYPE, file.mediaType())
                    .set(f.SHA256, file.sha256())
                    .set(f.BYTES, file.bytes())
                    .set(f.CONTENT, contents.get(i).bytes())
                    .execute();
        }
        var b = EDITION_BATCH;
        var rows = counted.stream()
                .map(batch -> row(
                        edition.municipality().value(),
                        edition.number(),
                        batch.number(),
                        Word.of(batch.kind()),
                        batch.fileName(),
                        batch.sha256(),
                        batch.totals().entries()))
                .toList();
        if (!rows.isEmpty()) {
            sql.insertInto(b, b.MUNICIPALITY_ID, b.NUMBER, b.BATCH, b.KIND, b.FILE_NAME, b.SHA256, b.ENTRIES)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insert(Edition edition) {
        var e = EDITION;
        var decision = edition.decision();
        sql.insertInto(e)
                .set(e.MUNICIPALITY_ID, edition.municipality().value())
                .set(e.NUMBER, edition.number())
                .set(e.UNIT, edition.unit())
                .set(e.UNIT_NAME, edition.unitName())
                .set(e.ROUND, edition.round().code())
                .set(e.OUTLINE, edition.outline())
                .set(e.ISSUE, edition.issue())
                .set(e.TITLE, edition.title())
                .set(e.PERIOD, edition.period())
                .set(e.BODY, decision.body())
                .set(e.DECIDED_ON, decision.on())
                .set(e.PARAGRAPH, decision.paragraph())
                .set(e.REGISTRY_NUMBER, decision.registryNumber())
                .set(e.MATTER, decision.matter())
                .set(e.REASON, edition.reason())
                .set(e.ADOPTED_BY, edition.by())
                .set(e.ACCOUNT, edition.account())
                .set(e.ADOPTED_AT, edition.at().atOffset(ZoneOffset.UTC))
                .set(e.VERSION, edition.version())
                .set(e.MADE_WITH, edition.madeWith())
                .execute();
    }

    private Map<Integer, List<EditionFile>> files(MunicipalityId municipality) {
        var f = EDITION_FILE;
        return sql.select(f.NUMBER, f.NAME, f.MEDIA_TYPE, f.BYTES, f.SHA256)
                .from(f)
                .where(f.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(f.NUMBER, f.POSITION)
                .fetchGroups(
                        f.NUMBER,
                        r -> new EditionFile(r.get(f.NAME), r.get(f.MEDIA_TYPE), r.get(f.BYTES), r.get(f.SHA256)));
    }

    private static Edition edition(Record r, List<EditionFile> files) {
        var e = EDITION;
        return new Edition(
                new MunicipalityId(r.get(e.MUNICIPALITY_ID)),
                r.get(e.NUMBER),
                r.get(e.UNIT),
                r.get(e.UNIT_NAME),
                new RoundCode(r.get(e.ROUND)),
                r.get(e.OUTLINE),
                r.get(e.ISSUE),
                r.get(e.TITLE),
                r.get(e.PERIOD),
                new Decision(
                        r.get(e.BODY),
                        r.get(e.DECIDED_ON),
                        r.get(e.PARAGRAPH),
                        r.get(e.REGISTRY_NUMBER),
                        r.get(e.MATTER)),
                r.get(e.REASON),
                r.get(e.ADOPTED_BY),
                r.get(e.ACCOUNT),
                r.get(e.ADOPTED_AT).toInstant(),
                r.get(e.VERSION),
                r.get(e.MADE_WITH),
                files);
    }
}
