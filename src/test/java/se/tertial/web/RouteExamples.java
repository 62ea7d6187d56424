package se.tertial.web;

import static se.tertial.access.Role.ADMINISTRATOR;
import static se.tertial.access.Role.CONTRIBUTOR;
import static se.tertial.access.Role.CONTROLLER;
import static se.tertial.access.Role.DEVELOPER;
import static se.tertial.access.Role.SECRETARY;
import static se.tertial.access.Role.UNIT_HEAD;
import static se.tertial.web.Routes.Town.MJOLBY;
import static se.tertial.web.Routes.Town.NORRTALJE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.access.Role;
import se.tertial.web.Routes.Act;
import se.tertial.web.Routes.Form;
import se.tertial.web.Routes.Place;

/** What is asked for and sent, route by route: things that are there, and forms as somebody fills them in. */
final class RouteExamples {

    private static final String CARD = "uppgift=assignment%2Fekonomi%2Fksk%2Fn-1.2-1";
    private static final String HERE = "{self}";

    private RouteExamples() {}

    static final List<Place> PLACES = List.of(
            new Place("/sprak", NORRTALJE, "sv"),
            new Place("/css", NORRTALJE, "0"),
            new Place("/js", NORRTALJE, "0"),
            new Place("/granska/{id}", NORRTALJE, "<proofed>", "<page>"),
            new Place("/granska/{id}/fynd", NORRTALJE, "<proofed>", "html"),
            new Place("/nytt-losenord", NORRTALJE).with("n=<ticket>"),
            new Place("/{kommun}/mal/{code}", NORRTALJE, "1.1"),
            new Place("/{kommun}/indikatorer/{code}", NORRTALJE, "soliditet"),
            new Place("/{kommun}/uppdrag/{code}", NORRTALJE, "u-1.2-1"),
            new Place("/{kommun}/varifran", NORRTALJE)
                    .with("figur=goals.count+rating%3Dmet+round%3D2024-04+unit%3Dksk"),
            new Place("/{kommun}/investeringar/{id}", NORRTALJE, "17031"),
            new Place("/{kommun}/faststallda", NORRTALJE, "ksk", "2024-04", "delarsrapport", "1", "rapport.pdf"),
            new Place(
                            "/{kommun}/faststallda/{unit}/{round}/{outline}/{issue}/jamfor",
                            NORRTALJE,
                            "ksk",
                            "2024-04",
                            "delarsrapport",
                            "1")
                    .with("med=1"),
            new Place(
                            "/{kommun}/faststallda/{unit}/{round}/{outline}/{issue}/jamfor/{ending}",
                            NORRTALJE,
                            "ksk",
                            "2024-04",
                            "delarsrapport",
                            "1",
                            "docx")
                    .with("med=1"),
            new Place("/{kommun}/rapporter/{unit}/{round}/jamfor/{ending}", NORRTALJE, "ksk", "2024-04", "html")
                    .with("med=2024-02"),
            new Place("/{kommun}/inlamning", NORRTALJE, "2024-04", "ksk", "texts"),
            new Place("/{kommun}/mina-uppgifter/{round}/utkast", NORRTALJE, "2024-04").with(CARD),
            new Place("/{kommun}/sok", NORRTALJE).with("q=soliditet"),
            new Place("/{kommun}/{sida}/{kod}", MJOLBY, "risker", "r1"),
            new Place("/{kommun}/ekonomi/beslut", MJOLBY, "tillagg-2023"),
            new Place("/{kommun}/ekonomi/verifikation", NORRTALJE).with("inlasning=1&nummer=A+1"),
            new Place("/{kommun}/ekonomi/inlasning/{number}", NORRTALJE, "1"),
            new Place("/{kommun}/ekonomi/inlasning/{number}/dra-tillbaka", NORRTALJE, "2"),
            new Place("/{kommun}/ekonomi/inlasning/prov", NORRTALJE, "<trial>"),
            new Place("/{kommun}/rapporter", NORRTALJE, "ksk", "2024-04", "json"),
            new Place(
                    "/{kommun}/rapporter/{unit}/{round}/texter",
                    NORRTALJE,
                    "ksk",
                    "2024-04",
                    "ksk",
                    "avvikande-bedomningar"),
            new Place("/{kommun}/arenden", MJOLBY, "uppfoljning-2023", "tjansteskrivelse.docx"),
            new Place("/{kommun}/styrmodell", NORRTALJE, "mal", "1"),
            new Place("/{kommun}/dispositioner", NORRTALJE, "delarsrapport", "1"));

    static final List<Form> FORMS = Stream.of(ofNoMunicipality(), ofModel(), ofMoney(), ofRounds(), ofReports())
            .flatMap(List::stream)
            .toList();

    private static List<Form> ofNoMunicipality() {
        return List.of(
                new Form("/glomt-losenord", "/glomt-losenord", null, Map.of("epost", "nagon@tertial.example")),
                new Form("/granska", "/granska", null, Map.of()).with("rapport.txt"),
                new Form("/granska/{id}/glom", "", null, Map.of()),
                new Form(
                        "/konton",
                        "/konton",
                        null,
                        Map.of(
                                "gor",
                                "lagg-till",
                                "namn",
                                "Ny",
                                "epost",
                                "ny-<n>@tertial.example",
                                "roll",
                                "administrator")),
                new Form("/mitt-konto/avsluta", "", null, Map.of("inloggning", "finns-inte")),
                new Form("/mitt-konto/avsluta-alla", "", null, Map.of()),
                new Form("/mitt-konto/losenord", "", null, Map.of("nuvarande", Site.PASSWORD, "nytt", Site.PASSWORD)),
                new Form(
                        "/ny-kommun", "/ny-kommun", null, Map.of("f.code", "by-<n>", "f.name", "By", "f.year", "2026")),
                new Form("/nytt-losenord", "", null, Map.of("losenord", "kastrull under tre granar")),
                new Form("/post", "", null, Map.of("brev", "0", "gor", "igen")),
                new Form(
                        "/{kommun}/konton",
                        HERE,
                        ADMINISTRATOR,
                        Map.of("gor", "lagg-till", "namn", "Ny", "epost", "ny-<n>@tertial.example")));
    }

    private static List<Form> ofModel() {
        return List.of(
                new Form("/{kommun}/arsskifte", HERE, DEVELOPER, Map.of()),
                new Form("/{kommun}/dispositioner/{code}", HERE, DEVELOPER, Map.of("gor", "ned")),
                new Form("/{kommun}/dispositioner/{code}/ny", HERE, DEVELOPER, Map.of("gor", "spara")),
                new Form("/{kommun}/dispositioner/{code}/om", HERE, DEVELOPER, Map.of("gor", "spara")),
                new Form("/{kommun}/dispositioner/{code}/{number}", HERE, DEVELOPER, Map.of("gor", "spara")),
                new Form("/{kommun}/styrmodell/{sheet}", HERE, DEVELOPER, Map.of("gor", "ned")),
                new Form("/{kommun}/styrmodell/{sheet}/{row}", HERE, DEVELOPER, Map.of("gor", "spara")),
                new Form("/{kommun}/{sida}/{kod}", HERE, DEVELOPER, Map.of()));
    }

    private static List<Form> ofMoney() {
        return List.of(
                new Form("/{kommun}/ekonomi/beslut/{kod}", HERE, CONTROLLER, Map.of()),
                new Form("/{kommun}/ekonomi/inlasning", HERE, CONTROLLER, Map.of("slag", "ledger")).with("januari.csv"),
                new Form("/{kommun}/ekonomi/inlasning/prov/{id}", HERE, CONTROLLER, Map.of("gor", "prova")),
                new Form(
                        "/{kommun}/ekonomi/inlasning/{number}/dra-tillbaka",
                        "/{kommun}/ekonomi/inlasning/2",
                        CONTROLLER,
                        Map.of("saker", "ja")),
                new Form("/{kommun}/ekonomi/prognos", HERE, CONTROLLER, Map.of()),
                new Form("/{kommun}/ekonomi/prognos/fil", "/{kommun}/ekonomi/prognos?enhet=ksk", CONTROLLER, Map.of())
                        .with("prognos.xlsx"));
    }

    private static List<Form> ofRounds() {
        var handingOver = "/{kommun}/inlamning/{round}/{unit}";
        var submitting = List.of(step(UNIT_HEAD, "submitted"));
        var returning = List.of(step(CONTROLLER, "returned"));
        return List.of(
                new Form(handingOver, "", null, fields("submitted"))
                        .named("lämnar in", List.of(), List.of(step(UNIT_HEAD, "taken-back"))),
                new Form(handingOver, "", null, fields("taken-back"))
                        .named("ångrar", submitting, List.of(step(UNIT_HEAD, "taken-back"))),
                new Form(handingOver, "", null, fields("returned")).named("återlämnar", submitting, returning),
                new Form(handingOver, "", null, fields("approved")).named("godkänner", submitting, returning),
                new Form(
                        "/{kommun}/inlamning/{round}/{unit}/{section}/kommentar",
                        "/{kommun}/inlamning/2024-04/ksk/texts",
                        CONTROLLER,
                        Map.of("ord", "Stämmer det här?")),
                new Form(
                        "/{kommun}/mina-uppgifter/{round}",
                        "/{kommun}/mina-uppgifter?omgang=2024-04&oppen=assignment/ekonomi/ksk/n-1.2-1",
                        CONTRIBUTOR,
                        Map.of("gor", "klar")),
                new Form(
                        "/{kommun}/mina-uppgifter/{round}/utkast",
                        "",
                        null,
                        Map.of("f.kommentar", "Ett utkast.", "sida", "prov", "sett", "0")),
                new Form(
                        "/{kommun}/omgangar/{tillfalle}",
                        "/{kommun}/omgangar/2024-04",
                        CONTROLLER,
                        Map.of("gor", "andra")),
                new Form(
                        "/{kommun}/omgangar/{tillfalle}/{del}/paminn",
                        "/{kommun}/omgangar/2024-04/ksk",
                        CONTROLLER,
                        Map.of()));
    }

    private static List<Form> ofReports() {
        var report = "/{kommun}/rapporter/{unit}/{round}/";
        return List.of(
                new Form("/{kommun}/arenden/{code}/andra", HERE, SECRETARY, Map.of()),
                new Form(
                        "/{kommun}/uppdrag/overforing",
                        HERE,
                        DEVELOPER,
                        Map.of("gor", "visa", "datum", "2024-12-02", "organ", "Nämnden", "skal", "Hinns inte")),
                new Form(
                        "/{kommun}/nytt-arende",
                        HERE,
                        SECRETARY,
                        Map.of("registry-number", "KS 2024-<n>", "title", "Ärende <n>")),
                new Form(
                        report + "faststall",
                        HERE,
                        SECRETARY,
                        Map.of("organ", "Nämnden", "datum", "2024-05-20", "skal", "Rättad")),
                new Form(report + "granska/aterta", "/{kommun}/rapporter/ksk/2024-04/granska", CONTRIBUTOR, Map.of()),
                new Form(
                        report + "granska/svar",
                        "/{kommun}/rapporter/ksk/2024-04/granska",
                        CONTRIBUTOR,
                        Map.of("skal", "Så står det i tabellen.")),
                new Form(report + "texter/{of}/{key}", HERE, CONTRIBUTOR, Map.of("text", "En text, <n>.")),
                new Form(report + "texter/{of}/{key}/las", "", null, Map.of("text", "En text.")));
    }

    private static Act step(Role by, String step) {
        return new Act(by, fields(step));
    }

    private static Map<String, String> fields(String step) {
        return Map.of("steg", step, "avsnitt", "texts", "skal", "Prov av vem som får.");
    }
}
