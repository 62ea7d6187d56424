package se.tertial.report.web.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.report.Matter;
import se.tertial.report.Matter.Appendix;
import se.tertial.report.Matter.Person;
import se.tertial.report.SampleMatter;
import se.tertial.report.web.matter.MatterForm.AppendixRow;
import se.tertial.report.web.matter.MatterReading.Read;

/** What is written in the form becomes the matter, or is told what is wrong with it. */
class MatterReadingTest {

    private static final Matter MATTER = SampleMatter.ofLillby().matter();
    private static final MatterForm FORM = MatterForm.of(MATTER);

    @Test
    void aFormThatNobodyTouchedIsTheSameMatter() {
        for (var matter : List.of(MATTER, SampleMatter.ofMjolby().matter())) {
            var read = MatterReading.of(MatterForm.of(matter), matter.code(), matter.unit(), matter.round());
            assertThat(read.matter()).hasValue(matter);
        }
    }

    @Test
    void theNumbersGiveTheOrderAndARowWithoutReportIsNone() {
        var rows = new ArrayList<AppendixRow>();
        rows.add(new AppendixRow("3", "c", "Bilaga 3", ""));
        rows.add(new AppendixRow("", "d", "Sist", ""));
        rows.add(new AppendixRow("1", "a", "Bilaga 1", ""));
        rows.add(new AppendixRow("2", "", "Borta", ""));
        var read = read(new MatterForm(FORM.written(), rows, ""));
        assertThat(read.matter().orElseThrow().appendices())
                .extracting(Appendix::outline)
                .containsExactly("a", "c", "d");
    }

    @Test
    void aRoleAloneSigns() {
        var read = read(with(MatterField.SIGNERS, "Förvaltningschef\r\nAnna Ek, ekonom\n\n".replace("\r", "")));
        assertThat(read.matter().orElseThrow().memo().signers())
                .containsExactly(new Person("", "Förvaltningschef", ""), new Person("Anna Ek", "ekonom", ""));
    }

    @Test
    void anExtractWithoutMeetingIsNone() {
        var form = with(MatterField.BODY, "");
        form = new MatterForm(without(form, MatterField.MEETING_DATE, MatterField.PARAGRAPH), form.appendices(), "");
        assertThat(read(form).matter().orElseThrow().minutes()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWhereItStands() {
        assertThat(read(with(MatterField.REGISTRY_NUMBER, " ")).problems())
                .isEqualTo(Collections.singletonMap(MatterField.REGISTRY_NUMBER, "matter.problem.missing"));
        assertThat(read(with(MatterField.MEMO_DATE, "12 maj")).problems())
                .isEqualTo(Collections.singletonMap(MatterField.MEMO_DATE, "matter.problem.date"));
        assertThat(read(with(MatterField.PARAGRAPH, "")).problems())
                .isEqualTo(Collections.singletonMap(MatterField.PARAGRAPH, "matter.problem.missing"));
        assertThat(read(with(MatterField.TITLE, "x".repeat(301))).problems())
                .isEqualTo(Collections.singletonMap(MatterField.TITLE, "matter.problem.long"));
    }

    private static Read read(MatterForm form) {
        return MatterReading.of(form, MATTER.code(), MATTER.unit(), MATTER.round());
    }

    private static MatterForm with(MatterField field, String text) {
        var written = new EnumMap<>(FORM.written());
        written.put(field, text);
        return new MatterForm(written, FORM.appendices(), FORM.seen());
    }

    private static EnumMap<MatterField, String> without(MatterForm form, MatterField... fields) {
        var written = new EnumMap<>(form.written());
        for (var field : fields) {
            written.remove(field);
        }
        return written;
    }
}
