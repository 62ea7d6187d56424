package se.tertial.report;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.report.Tables.OUTLINE;
import static se.tertial.database.jooq.report.Tables.PROSE_TEXT;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.database.Chunks;
import se.tertial.database.Stretch;
import se.tertial.organisation.MunicipalityId;
import se.tertial.report.edition.EditionStore;

/** What a municipality publishes by, in the database. */
@Component
public final class PublicationStore {

    private final DSLContext sql;

    public PublicationStore(DSLContext sql) {
        this.sql = sql;
    }

    public Publications read(MunicipalityId municipality) {
        return new Publications(
                outlines(municipality),
                texts(municipality),
                new MatterStore(sql).read(municipality),
                new FindingAnswerStore(sql).read(municipality),
                new EditionStore(sql).all(municipality));
    }

    /** All but the editions, which nobody replaces. */
    public void replace(MunicipalityId municipality, Publications publications) {
        var id = municipality.value();
        sql.deleteFrom(PROSE_TEXT).where(PROSE_TEXT.MUNICIPALITY_ID.eq(id)).execute();
        sql.deleteFrom(OUTLINE).where(OUTLINE.MUNICIPALITY_ID.eq(id)).execute();
        insertOutlines(id, publications.outlines());
        insertTexts(id, publications.texts(), Stretch.whole(publications.texts()));
        new MatterStore(sql).replace(municipality, publications.matters());
        new FindingAnswerStore(sql).replace(municipality, publications.answers());
    }

    /** Only where it differs, when nothing but texts do. */
    public void replace(MunicipalityId municipality, Publications now, Publications wanted) {
        if (!now.withTexts(wanted.texts()).equals(wanted)) {
            replace(municipality, wanted);
            return;
        }
        var stretch = Stretch.of(now.texts(), wanted.texts());
        stretch.clear(sql, PROSE_TEXT, municipality.value());
        insertTexts(municipality.value(), wanted.texts(), stretch);
    }

    private List<Outline> outlines(MunicipalityId municipality) {
        return sql.select(OUTLINE.OUTLINE_)
                .from(OUTLINE)
                .where(OUTLINE.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(OUTLINE.POSITION)
                .fetch(r -> OutlineJson.read(r.value1()));
    }

    private List<ProseText> texts(MunicipalityId municipality) {
        var t = PROSE_TEXT;
        return sql.selectFrom(t)
                .where(t.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(t.POSITION)
                .fetch(r -> new ProseText(
                        r.get(t.ROUND) == null ? null : new RoundCode(r.get(t.ROUND)),
                        r.get(t.UNIT),
                        r.get(t.KEY),
                        r.get(t.MARKDOWN),
                        new SourceLine(r.get(t.SOURCE_FILE), r.get(t.SOURCE_LINE))));
    }

    private void insertOutlines(short municipality, List<Outline> outlines) {
        var o = OUTLINE;
        for (var rows : Chunks.of(
                outlines,
                (position, outline) -> row(municipality, outline.code(), position, OutlineJson.write(outline)))) {
            sql.insertInto(o, o.MUNICIPALITY_ID, o.CODE, o.POSITION, o.OUTLINE_)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertTexts(short municipality, List<ProseText> texts, Stretch stretch) {
        var t = PROSE_TEXT;
        for (var rows : Chunks.of(
                texts,
                stretch,
                (position, text) -> row(
                        municipality,
                        position,
                        text.round() == null ? null : text.round().code(),
                        text.unit(),
                        text.key(),
                        text.markdown(),
                        text.source().file(),
                        text.source().line()))) {
            sql.insertInto(
                            t,
                            t.MUNICIPALITY_ID,
                            t.POSITION,
                            t.ROUND,
                            t.UNIT,
                            t.KEY,
                            t.MARKDOWN,
                            t.SOURCE_FILE,
                            t.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }
}
