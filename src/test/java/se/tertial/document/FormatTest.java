package se.tertial.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

    @ParameterizedTest
    @EnumSource
    void theSameDocumentGivesTheSameBytesWhereverAndWheneverItIsMade(Format format) throws InterruptedException {
        var here = TimeZone.getDefault();
        var first = format.render(SampleReport.document(3));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Thread.sleep(1100);
            assertThat(format.render(SampleReport.document(3))).isEqualTo(first);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherDocumentGivesOtherBytes(Format format) {
        assertThat(format.render(SampleReport.document(2))).isNotEqualTo(format.render(SampleReport.document()));
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextAndAnEmptyReportAreRendered(Format format) {
        assertThat(format.render(HostileReport.document())).isNotEmpty();
        assertThat(format.render(new Document(SampleReport.front(), List.of()))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFormatIsFoundByItsFileEnding(Format format) {
        assertThat(Format.parse(format.ending())).contains(format);
        assertThat(Format.parse("exe")).isEmpty();
    }
}
