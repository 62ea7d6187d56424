package se.tertial.report.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.access.Visitor;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.FolderSheets;
import se.tertial.folder.FolderText;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Municipalities;
import se.tertial.report.Municipality;
import se.tertial.report.SampleInsight;
import se.tertial.report.edit.SheetEditing.Outcome;
import se.tertial.report.edit.SheetEditing.Sheets;

class SheetsTest {

    private static final Deed DEED = new Deed("Anna (anna@example.se)", "Ändrade styrmodellen", Visitor.ANYONE);

    private final Database database = TestDatabase.empty();
    private final SheetEditing editing = new SheetEditing(
            new Editing(database.sql(), new FolderText(), new Municipalities(database.sql())),
            new FolderText(),
            new FolderSheets());

    @BeforeEach
    void load() {
        new FolderLoad(database.sql()).load(SampleInsight.FOLDER);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"norrtalje", "askersund", "mjolby"})
    void rowsPutBackAsTheyAreChangeNothing(String municipality) {
        var sample = MunicipalityFolder.read(Path.of("samples", municipality)).value();
        var sheets = editing.sheets(sample.orElseThrow());
        for (var shape : SheetShapes.all()) {
            var rows = sheets.rows(shape);
            for (var row : List.of(0, rows.size() - 1)) {
                if (row >= 0 && row < rows.size()) {
                    var put = new Act.Put(shape.sheet(), row, rows.get(row).values());
                    var read = sheets.form().read(sheets.done(List.of(put)).files());
                    assertThat(read.findings()).as(shape.code()).isEmpty();
                    assertThat(new FolderText().files(read.value().orElseThrow()))
                            .as(shape.code())
                            .isEqualTo(sheets.files());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySheetFieldAndWordHasItsName(Language language) {
        var words = Messages.of("model", language);
        for (var shape : SheetShapes.all()) {
            assertThat(words.has("sheet." + shape.code()) && words.has("lead." + shape.code()))
                    .as(shape.code())
                    .isTrue();
            for (var field : shape.fields()) {
                var column = field.column().replace("[]", "");
                if (!column.endsWith(".en") && !column.endsWith("_en")) {
                    assertThat(words.has("field." + column) || words.has("field." + shape.code() + "." + column))
                            .as(shape.code() + " " + column)
                            .isTrue();
                }
                for (var word : field.words()) {
                    assertThat(words.has("word." + column + "." + word) || words.has("word." + word))
                            .as(column + " " + word)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aLevelThatGoalsHaveIsNotRemovedAndItIsSaidWhichHaveIt() {
        var outcome = change(new Act.Remove(shape("nivaer").sheet(), 0));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .allSatisfy(problem -> assertThat(problem.spot())
                                        .hasValueSatisfying(
                                                spot -> assertThat(spot.sheet()).isEqualTo("goals.csv"))));
    }

    @Test
    void aMistakeIsToldAtTheFieldWhereItIs() {
        var wrong = Map.of("label", "", "tone", "rosa");
        var outcome = change(new Act.Put(shape("bedomningar").sheet(), 1, wrong));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.spot().orElseThrow())
                                .containsExactlyInAnyOrder(
                                        new Spot(shape("bedomningar").sheet(), 1, "label"),
                                        new Spot(shape("bedomningar").sheet(), 1, "tone")));
    }

    @Test
    void aGoalMovesWithAllThatStandsUnderIt() {
        var rows = sheets().rows(shape("mal"));
        var tops = rows.stream().filter(row -> row.get("parent").isEmpty()).toList();
        var order = new RowOrder(rows, shape("mal")).moved(rows.indexOf(tops.getFirst()), false);
        assertThat(change(new Act.Order("goals.csv", order.orElseThrow()))).isInstanceOf(Outcome.Saved.class);
        var moved = now().plan().goals();
        assertThat(moved.getFirst().code()).isEqualTo(tops.get(1).get("code"));
        assertThat(moved.get(1).parent()).isEqualTo(tops.get(1).get("code"));
        assertThat(moved).hasSameSizeAs(rows);
    }

    @Test
    void aUnitIsAddedUnderAnotherAndMovedToAThird() {
        var sheet = shape("organisation").sheet();
        var added = new Act.Add(sheet, Map.of("parent", "ksk", "code", "ny", "name", "Ny enhet", "kind", "department"));
        assertThat(change(added)).isInstanceOf(Outcome.Saved.class);
        assertThat(now().organisation().known("ny").parent()).isEqualTo("ksk");
        var rows = sheets().rows(shape("organisation"));
        var row = rows.stream().map(r -> r.get("code")).toList().indexOf("ny");
        assertThat(change(new Act.Put(sheet, row, Map.of("parent", "kommun")))).isInstanceOf(Outcome.Saved.class);
        assertThat(now().organisation().known("ny").parent()).isEqualTo("kommun");
        assertThat(now().organisation().units()).hasSameSizeAs(rows);
    }

    @Test
    void whatIsSetUpInTheBrowserLeavesTheRestAlone() {
        var before = now();
        change(new Act.Put(shape("nivaer").sheet(), 0, Map.of("name", "Riktning", "name.en", "Direction")));
        var after = now();
        assertThat(after.plan().model().levels().getFirst().name().en()).isEqualTo("Direction");
        assertThat(after.ledger()).isEqualTo(before.ledger());
        assertThat(after.assessment()).isEqualTo(before.assessment());
        assertThat(after.plan().goals()).isEqualTo(before.plan().goals());
    }

    private Outcome change(Act act) {
        return editing.change("norrtalje", DEED, _ -> Optional.of(new ArrayList<>(List.of(act))));
    }

    private Sheets sheets() {
        return editing.sheets(now());
    }

    private Municipality now() {
        return new Municipalities(database.sql()).byCode("norrtalje").orElseThrow();
    }

    private static SheetShape shape(String code) {
        return SheetShapes.byCode(code).orElseThrow();
    }
}
