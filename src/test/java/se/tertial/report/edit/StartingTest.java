package se.tertial.report.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.folder.FolderSheets;
import se.tertial.folder.FolderText;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.ledger.Account;
import se.tertial.report.edit.Starting.Wish;

class StartingTest {

    private final Starting starting = new Starting(new FolderText(), new FolderSheets());

    @Test
    void aMunicipalityBeginsWithAUnitACalendarAndAModel() {
        var read = starting.municipality(new Wish("sjobacka", "Sjöbacka kommun", 2027, 4, null));
        assertThat(read.findings()).isEmpty();
        var municipality = read.value().orElseThrow();
        assertThat(municipality.organisation().startRound()).isEqualTo("2027-03");
        assertThat(municipality.assessment().rounds())
                .extracting(round -> round.code().code())
                .containsExactly("2027-03", "2027-06", "2027-09", "2027-12");
        assertThat(municipality.publications().outlines()).hasSize(1);
        assertThat(municipality.ledger().chart().accounts())
                .extracting(Account::code)
                .contains("3", "50", "85");
        assertThat(municipality.ledger().chart().codeParts()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"norrtalje", "askersund", "mjolby"})
    void itCanHaveTheModelOfAnotherButNothingThatTheOtherHasSaidOrDone(String other) {
        var model = MunicipalityFolder.read(Path.of("samples", other)).value().orElseThrow();
        var read = starting.municipality(new Wish("sjobacka", "Sjöbacka kommun", 2027, 3, model));
        assertThat(read.findings()).isEmpty();
        var municipality = read.value().orElseThrow();
        assertThat(municipality.plan().model()).isEqualTo(model.plan().model());
        assertThat(municipality.plan().goals()).isEmpty();
        assertThat(municipality.indicators().indicators()).isEmpty();
        assertThat(municipality.publications().texts()).isEmpty();
        assertThat(municipality.publications().outlines())
                .allMatch(outline ->
                        outline.defaults().stream().allMatch(d -> d.unit().equals("kommun")));
    }
}
