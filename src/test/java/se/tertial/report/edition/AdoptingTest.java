package se.tertial.report.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.access.Visitor;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.FolderText;
import se.tertial.folder.Folders;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Municipalities;
import se.tertial.report.Municipality;
import se.tertial.report.ProseText;
import se.tertial.report.edition.Adopting.Outcome;
import se.tertial.report.edition.EditionCheck.State;

class AdoptingTest {

    private final Database database = TestDatabase.empty();
    private final DSLContext sql = database.sql();
    private final Adoptions lillby = new Adoptions(sql, "lillby");
    private final Editions editions = new Editions(sql);

    @BeforeEach
    void load() {
        new FolderLoad(sql).load(Folders.MINIMAL);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAdoptedReportIsFrozenWithAllThatBelongsToIt() throws IOException {
        var edition = adopted("");
        assertThat(lillby.insight().municipality().publications().editions()).containsExactly(edition);
        assertThat(edition.issue()).isEqualTo(1);
        assertThat(edition.files().stream().map(EditionFile::name))
                .containsExactly(
                        "rapport.html",
                        "rapport.pdf",
                        "rapport.docx",
                        "rapport.xlsx",
                        "rapport.json",
                        "siffror.csv",
                        "kommunmapp.zip");
        assertThat(check(edition).files().stream().map(EditionCheck.FileCheck::state))
                .containsExactly(
                        State.REMADE,
                        State.REMADE,
                        State.REMADE,
                        State.REMADE,
                        State.REMADE,
                        State.AS_STORED,
                        State.AS_STORED);
        assertThat(folder(edition))
                .isEqualTo(new FolderText().files(lillby.insight().municipality()));
        var front = editions.document(edition).front();
        assertThat(front.status()).isEqualTo("Fastställd av Kommunstyrelsen 2024-05-20, § 67, dnr KS 2024-311");
        try (var pdf = Loader.loadPDF(content(edition, "rapport.pdf"))) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2024-05-20T00:00:00Z"));
        }
        Golden.compare(
                "report/edition/siffror.csv", new String(content(edition, "siffror.csv"), StandardCharsets.UTF_8));
    }

    @Test
    void itLeavesItsTraceAndRaisesTheVersionButTheFolderIsAsItWas() {
        var before = lillby.version();
        adopted("");
        var entry = new MunicipalityRegister(sql).byCode("lillby").orElseThrow();
        assertThat(entry.version()).isEqualTo(before + 1);
        assertThat(entry.isChangedHere()).isFalse();
        assertThat(new ChangeLog(sql).latest(entry.id(), "", 0, 10))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.by()).isEqualTo("Sara Sekreterare (sara@example.se)");
                    assertThat(change.file()).isEqualTo("faststallda/skola/2024-04/delar/1");
                    assertThat(change.after()).contains("rapport.pdf");
                });
    }

    @Test
    void whatIsChangedLaterIsSeenAndTheEditionStaysAsItWas() {
        var edition = adopted("");
        var pdf = content(edition, "rapport.pdf");
        assertThat(since(edition).isEmpty()).isTrue();
        changeTexts();
        var difference = since(edition);
        assertThat(difference.texts().stream().map(DocumentDifference.TextChange::after))
                .anySatisfy(text -> assertThat(text).contains("Allt är annorlunda"));
        assertThat(new Editions(sql)
                        .content(edition, edition.file("rapport.pdf").orElseThrow()))
                .isEqualTo(pdf);
        assertThat(check(edition).isRemade()).isTrue();
    }

    @Test
    void aCorrectedEditionIsANewOneWithItsReasonAndBothAreThere() {
        var first = adopted("");
        assertThat(adopt("")).isEqualTo(new Outcome.ReasonWrong());
        changeTexts();
        var second = adopted("Budgeten var fel.");
        assertThat(second.issue()).isEqualTo(2);
        assertThat(second.reason()).isEqualTo("Budgeten var fel.");
        assertThat(lillby.insight().municipality().publications().editions()).containsExactly(second, first);
        assertThat(check(first).isRemade()).isTrue();
        assertThat(check(second).isRemade()).isTrue();
        assertThat(editions.document(second).front().status()).endsWith("utgåva 2");
        assertThat(DocumentDifference.between(editions.document(first), editions.document(second))
                        .isEmpty())
                .isFalse();
        assertThat(lillby.adopt("lillby", "2024-04", "delar", "Inget att rätta"))
                .isEqualTo(new Outcome.ReasonWrong());
    }

    @Test
    void whatHasBeenChangedSinceSomebodyLookedIsNotAdopted() {
        var seen = lillby.version();
        changeTexts();
        assertThat(lillby.adopt("skola", "2024-04", "delar", "", seen)).isEqualTo(new Outcome.Stale());
        assertThat(lillby.insight().municipality().publications().editions()).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrRemoveAnEdition() {
        adopted("");
        for (var statement : List.of(
                "update report.edition set title = 'annat'",
                "delete from report.edition",
                "update report.edition_file set content = 'x'",
                "delete from report.edition_file",
                "delete from report.edition_batch; delete from report.edition")) {
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("never changed");
        }
    }

    @Test
    void bytesThatAreNotThoseAdoptedAreFoundAndNeverShown() {
        var edition = adopted("");
        sql.execute("alter table report.edition_file disable trigger frozen");
        sql.execute("update report.edition_file set content = set_byte(content, 100, 1) where name = 'rapport.pdf'");
        var check = check(edition);
        assertThat(check.isWhole()).isFalse();
        assertThat(check.files().stream()
                        .filter(file -> file.state() == State.DAMAGED)
                        .map(file -> file.file().name()))
                .containsExactly("rapport.pdf");
        var pdf = edition.file("rapport.pdf").orElseThrow();
        assertThatThrownBy(() -> new Editions(sql).content(edition, pdf)).hasMessageContaining("damaged");
    }

    @Test
    void afterTheFolderIsLoadedAnewTheEditionsAreThere() {
        var edition = adopted("");
        changeTexts();
        new FolderLoad(sql).load(Folders.MINIMAL, true);
        assertThat(lillby.insight().municipality().publications().editions()).containsExactly(edition);
    }

    private Edition adopted(String reason) {
        return ((Outcome.Adopted) adopt(reason)).edition();
    }

    private Outcome adopt(String reason) {
        return lillby.adopt("skola", "2024-04", "delar", reason);
    }

    private EditionCheck check(Edition edition) {
        return EditionCheck.of(edition, name -> new EditionStore(sql).content(edition, name));
    }

    private byte[] content(Edition edition, String name) {
        return editions.content(edition, edition.file(name).orElseThrow());
    }

    private DocumentDifference since(Edition edition) {
        var insight = lillby.insight();
        var which = Adoptions.which(insight, "skola", "2024-04", "delar");
        return editions.since(edition, Optional.of(Adopting.composed(insight, which)))
                .orElseThrow();
    }

    private TreeMap<String, String> folder(Edition edition) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content(edition, "kommunmapp.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private void changeTexts() {
        var outcome = new Editing(sql, new FolderText(), new Municipalities(sql))
                .change(
                        "lillby",
                        new Deed("Anna (anna@example.se)", "Ändrade", Visitor.ANYONE),
                        m -> Optional.of(changed(m)));
        assertThat(outcome).isInstanceOf(Editing.Outcome.Saved.class);
    }

    private static Municipality changed(Municipality m) {
        var texts = m.publications().texts().stream()
                .map(text -> text.round() == null
                        ? text
                        : new ProseText(text.round(), text.unit(), text.key(), "Allt är annorlunda.\n", text.source()))
                .toList();
        return m.with(m.publications().withTexts(texts));
    }
}
