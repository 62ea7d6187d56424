package se.tertial.ledger.sie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Amount;
import se.tertial.ledger.sie.SieObjects.SieObject;
import se.tertial.ledger.sie.SieWriting.AccountKind;

class SieWritingTest {

    private static final Charset PC8 = Charset.forName("IBM437");

    @Test
    void aLedgerIsWrittenAsType4EWithBalancesThatFollow() throws IOException {
        assertThat(new String(ledger(), PC8))
                .isEqualTo("""
                        #FLAGGA 0
                        #KSUMMA
                        #PROGRAM Prov 1.0
                        #FORMAT PC8
                        #GEN 20240502
                        #SIETYP 4
                        #ORGNR 212000-0001
                        #FNAMN "Åby kommun"
                        #RAR 0 20240101 20241231
                        #RAR -1 20230101 20231231
                        #VALUTA SEK
                        #KONTO 1930 "Bank"
                        #KTYP 1930 T
                        #KONTO 5011 "Löner \\"fasta\\" - och rörliga/"
                        #KTYP 5011 K
                        #DIM 1 "Ansvar"
                        #OBJEKT 1 "15800" "Kansliet"
                        #IB 0 1930 100.05
                        #PBUDGET 0 202401 5011 {1 "15800"} 70
                        #VER A 1 20240131 "Lön januari"
                        {
                        #TRANS 5011 {1 "15800" 6 "4 7"} 60.5 "" "Månadslön"
                        #TRANS 1930 {} -60.5
                        }
                        #UB 0 1930 39.55
                        #RES 0 5011 60.5
                        #KSUMMA 0
                        """.replace("KSUMMA 0", "KSUMMA " + checksum()).replace("\n", "\r\n"));
    }

    /** Label and fields without blanks, quotation marks and braces, as somebody would write them by hand. */
    private static long checksum() {
        var crc = new CRC32();
        crc.update(("PROGRAMProv1.0FORMATPC8GEN20240502SIETYP4ORGNR212000-0001FNAMNÅby kommunRAR02024010120241231"
                        + "RAR-12023010120231231VALUTASEKKONTO1930BankKTYP1930TKONTO5011Löner \"fasta\" - och rörliga/"
                        + "KTYP5011KDIM1AnsvarOBJEKT115800KanslietIB01930100.05PBUDGET020240150111"
                        + "1580070VERA120240131Lön januariTRANS501111580064 760.5MånadslönTRANS1930-60.5"
                        + "UB0193039.55RES0501160.5")
                .getBytes(PC8));
        return crc.getValue();
    }

    @Test
    void aVoucherThatDoesNotBalanceIsNotWritten() throws IOException {
        try (var sie = new SieWriting(new ByteArrayOutputStream(), front())) {
            sie.account("1930", "Bank", AccountKind.ASSET);
            var row = new SieWriting.Row("1930", SieObjects.NONE, new Amount(1), "");
            assertThatThrownBy(() -> sie.voucher("A", "1", LocalDate.of(2024, 1, 31), "", List.of(row)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("A 1 is off by 1 öre");
        }
    }

    @Test
    void pc8IsCodePage437() {
        for (var i = 0; i < 256; i++) {
            assertThat(Cp437.decoded((byte) i)).isEqualTo(new String(new byte[] {(byte) i}, PC8).charAt(0));
        }
        assertThat((char) Cp437.encoded('–')).isEqualTo('-');
        assertThat((char) Cp437.encoded('\n')).isEqualTo(' ');
        assertThat((char) Cp437.encoded('漢')).isEqualTo('?');
    }

    static SieWriting.Front front() {
        return new SieWriting.Front(
                "Prov",
                "1.0",
                LocalDate.of(2024, 5, 2),
                "Åby kommun",
                "212000-0001",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31));
    }

    private static byte[] ledger() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sie = new SieWriting(bytes, front())) {
            sie.account("1930", "Bank", AccountKind.ASSET);
            sie.account("5011", "Löner \"fasta\" – och rörliga\\", AccountKind.COST);
            sie.dimension(1, "Ansvar");
            sie.object(1, "15800", "Kansliet");
            sie.opening("1930", new Amount(100_05));
            var office = new SieObjects(List.of(new SieObject(1, "15800")));
            sie.periodBudget(YearMonth.of(2024, 1), "5011", office, new Amount(70_00));
            var both = new SieObjects(List.of(new SieObject(1, "15800"), new SieObject(6, "4 7")));
            sie.voucher(
                    "A",
                    "1",
                    LocalDate.of(2024, 1, 31),
                    "Lön januari",
                    List.of(
                            new SieWriting.Row("5011", both, new Amount(60_50), "Månadslön"),
                            new SieWriting.Row("1930", SieObjects.NONE, new Amount(-60_50), "")));
        }
        return bytes.toByteArray();
    }
}
