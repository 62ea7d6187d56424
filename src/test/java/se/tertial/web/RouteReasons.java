package se.tertial.web;

import java.util.Map;
import java.util.Set;

/**
 * Why a row of the table says the same of all roles. Who reads is told by the unit alone, so that most pages are here; what
 * changes something is, only when everybody does it to what is one's own.
 */
final class RouteReasons {

    private RouteReasons() {}

    private static final String READING = "läsning: alla roller ser sin enhet, ingen ser andras";

    private static final String OPEN = "öppen sida";
    private static final String OWN = "var och en sköter sitt eget konto";
    private static final String TASKS = "var och en ser sina egna uppgifter";
    private static final String LETTER = "den som har länken ur brevet";
    private static final String PROOFREADING =
            "siffergranskningen är öppen för alla; den som har adressen till ett svar ser det";

    private static final Set<String> READ = Set.of(
            "GET /{kommun}",
            "GET /{kommun}/arenden",
            "GET /{kommun}/arenden/{code}",
            "GET /{kommun}/arenden/{code}/{name}",
            "GET /{kommun}/arshjul",
            "GET /{kommun}/ekonomi",
            "GET /{kommun}/ekonomi/beslut",
            "GET /{kommun}/ekonomi/konton",
            "GET /{kommun}/ekonomi/konton.csv",
            "GET /{kommun}/ekonomi/konton.xlsx",
            "GET /{kommun}/ekonomi/matris",
            "GET /{kommun}/ekonomi/matris.csv",
            "GET /{kommun}/ekonomi/matris.xlsx",
            "GET /{kommun}/ekonomi/prognos",
            "GET /{kommun}/ekonomi/prognos.xlsx",
            "GET /{kommun}/faststallda",
            "GET /{kommun}/faststallda/{unit}/{round}/{outline}",
            "GET /{kommun}/faststallda/{unit}/{round}/{outline}/{issue}",
            "GET /{kommun}/faststallda/{unit}/{round}/{outline}/{issue}/jamfor",
            "GET /{kommun}/faststallda/{unit}/{round}/{outline}/{issue}/jamfor/{ending}",
            "GET /{kommun}/rapporter/{unit}/{round}/jamfor/{ending}",
            "GET /{kommun}/faststallda/{unit}/{round}/{outline}/{issue}/{name}",
            "GET /{kommun}/fragor",
            "GET /{kommun}/handlingsplan",
            "GET /{kommun}/indikatorer",
            "GET /{kommun}/indikatorer/{code}",
            "GET /{kommun}/inlamning/{round}/{unit}",
            "GET /{kommun}/inlamning/{round}/{unit}/{section}",
            "GET /{kommun}/internkontroll",
            "GET /{kommun}/investeringar",
            "GET /{kommun}/investeringar/{id}",
            "GET /{kommun}/mal",
            "GET /{kommun}/mal/{code}",
            "GET /{kommun}/omgangar/{tillfalle}/{del}",
            "GET /{kommun}/personal",
            "GET /{kommun}/rapporter",
            "GET /{kommun}/rapporter/oppna",
            "GET /{kommun}/rapporter/{unit}/{round}",
            "GET /{kommun}/rapporter/{unit}/{round}/granska",
            "GET /{kommun}/rapporter/{unit}/{round}/jamfor",
            "GET /{kommun}/rapporter/{unit}/{round}/rapport.{ending}",
            "GET /{kommun}/rapporter/{unit}/{round}/texter",
            "GET /{kommun}/risker",
            "GET /{kommun}/sok",
            "GET /{kommun}/uppdrag",
            "GET /{kommun}/uppdrag/{code}",
            "GET /{kommun}/varifran");

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("GET /", OPEN),
            Map.entry("GET /css/tertial-{tag}.css", OPEN),
            Map.entry("GET /glomt-losenord", OPEN),
            Map.entry("POST /glomt-losenord", "vem som helst kan be om ett brev, och svaret röjer inget"),
            Map.entry("GET /granska", PROOFREADING),
            Map.entry("POST /granska", PROOFREADING),
            Map.entry("GET /granska/kontroller", PROOFREADING),
            Map.entry("GET /granska/{id}", PROOFREADING),
            Map.entry("GET /granska/{id}/fynd.{ending}", PROOFREADING),
            Map.entry("POST /granska/{id}/glom", PROOFREADING),
            Map.entry("GET /granska/{id}/lage", PROOFREADING),
            Map.entry("GET /granska/{id}/sida/{page}.png", PROOFREADING),
            Map.entry("GET /js/tertial-{tag}.js", OPEN),
            Map.entry("GET /logga-in", OPEN),
            Map.entry("GET /mitt-konto", OWN),
            Map.entry("POST /mitt-konto/avsluta", OWN),
            Map.entry("POST /mitt-konto/avsluta-alla", OWN),
            Map.entry("POST /mitt-konto/losenord", OWN),
            Map.entry("GET /nytt-losenord", LETTER),
            Map.entry("POST /nytt-losenord", LETTER),
            Map.entry("GET /sprak/{code}", OPEN),
            Map.entry("GET /{kommun}/mina-uppgifter", TASKS),
            Map.entry("GET /{kommun}/mina-uppgifter/{round}", TASKS));

    /** Empty when there is no reason. */
    static String of(String route) {
        return READ.contains(route) ? READING : OTHERS.getOrDefault(route, "");
    }
}
