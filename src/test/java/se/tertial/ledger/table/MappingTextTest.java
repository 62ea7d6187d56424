package se.tertial.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.ledger.EntryFindingText;

class MappingTextTest {

    @Test
    void whatIsWrittenIsRead() {
        var random = new Random(11);
        for (var i = 0; i < 500; i++) {
            var mapping = Dialect.any(random).mapping();
            var read = MappingText.parse("mall", MappingText.write(mapping));
            assertThat(read.findings()).isEmpty();
            assertThat(read.value()).contains(mapping);
        }
    }

    @Test
    void everyMistakeInAMappingIsToldByItsLine() {
        var text = """
                # Utfall ur ekonomisystemet
                file: ods
                encoding: klingon
                header-row: första
                acount: Konto
                centre: Ansvar
                centre: Kst
                month: Period
                month: Period | 2024:04
                area: Verksamhet | kod
                amount: Belopp | kredit
                amount:
                spread: 1 2 3
                for-year: 24
                en rad som ingen är
                """;
        var read = MappingText.parse("mall.txt", text);
        assertThat(read.value()).isEmpty();
        Golden.compare(
                "table-mapping/findings.txt",
                Language.SV.code() + "\n"
                        + read.findings().stream()
                                .map(finding -> EntryFindingText.sentence(finding, Language.SV))
                                .collect(Collectors.joining("\n"))
                        + "\n" + Language.EN.code() + "\n"
                        + read.findings().stream()
                                .map(finding -> EntryFindingText.sentence(finding, Language.EN))
                                .collect(Collectors.joining("\n"))
                        + "\n");
    }
}
