package se.tertial.report.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.ui.BrowserTest;

/** Pages of municipalities with other levels, words and symbols than the first. */
class OtherMunicipalitiesBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "askersund, ''",
        "askersund, /mal",
        "askersund, /mal/ks1",
        "askersund, /mal/kf-a",
        "askersund, /indikatorer",
        "askersund, /uppdrag",
        "askersund, /uppdrag/upp1",
        "askersund, /ekonomi",
        "askersund, /investeringar",
        "askersund, /personal",
        "askersund, /rapporter/ks/2024-08",
        "mjolby, ''",
        "mjolby, /mal",
        "mjolby, /mal/ks4",
        "mjolby, /indikatorer",
        "mjolby, /uppdrag",
        "mjolby, /ekonomi",
        "mjolby, /investeringar",
        "mjolby, /personal",
        "mjolby, /rapporter/ks/2023-12"
    })
    void everyoneCanReadThePage(String municipality, String page) {
        load(municipality);
        var path = "/" + municipality + page;
        assertAccessible(open(path));
        assertAccessible(openDark(path, PHONE));
    }
}
