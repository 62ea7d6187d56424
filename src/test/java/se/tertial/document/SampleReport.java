package se.tertial.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;

/** A report with everything in it that a report can have, shaped as Norrtälje's of April 2024. */
public final class SampleReport {

    private SampleReport() {}

    public static Document document() {
        return document(1);
    }

    /** @param goals how many goal sections; each takes more than half a page on paper */
    public static Document document(int goals) {
        var first = new ArrayList<Block>(SampleProse.summary());
        first.add(new Heading(1, "Mål, indikatorer, uppdrag och initiativ", "mal"));
        first.add(legend());
        first.add(new Heading(2, "Sammanställning av nämndens uppdrag och initiativ", "uppdrag"));
        first.add(SampleTables.assignments());
        for (var goal = 1; goal <= goals; goal++) {
            first.addAll(goal(goal));
        }
        return new Document(
                front(),
                List.of(
                        new Part(Orientation.PORTRAIT, first),
                        new Part(Orientation.PORTRAIT, economy()),
                        new Part(Orientation.LANDSCAPE, investments()),
                        new Part(Orientation.PORTRAIT, SampleProse.employer())));
    }

    public static Document.Front front() {
        return new Document.Front(
                "norrtalje",
                "Norrtälje kommun",
                "ksk",
                "Kommunstyrelsekontoret",
                "2024-04",
                "tertial",
                "Delårsrapport per april 2024",
                "januari–april 2024",
                "Påbörjad",
                "sv");
    }

    static Legend legend() {
        return new Legend(
                "teckenforklaring",
                "Så läser du bedömningarna",
                List.of(
                        new Legend.Entry(SampleTables.mark("●"), "Uppfyllt", "målet nås vid årets slut"),
                        new Legend.Entry(SampleTables.mark("◐"), "Delvis uppfyllt", "målet nås i huvudsak"),
                        new Legend.Entry(SampleTables.mark("■"), "Ej uppfyllt", "målet nås inte"),
                        new Legend.Entry(SampleTables.mark("○"), "Inget värde angivet", "")));
    }

    private static List<Block> goal(int number) {
        var title = "1." + number + ". En ekonomi i balans och en verksamhet som håller sig inom givna ramar";
        return List.of(
                new Heading(2, title, "mal-" + number),
                SampleProse.goal(),
                SampleTables.indicators("indikatorer-" + number));
    }

    private static List<Block> economy() {
        return List.of(
                new Heading(1, "Ekonomi", "ekonomi"),
                new Heading(2, "Driftredovisning", "drift"),
                SampleTables.operations(),
                SampleProse.economy(),
                variances(),
                sickLeave());
    }

    private static List<Block> investments() {
        return List.of(
                new Heading(1, "Investeringar", "investeringar"),
                SampleProse.investments(),
                SampleTables.investments());
    }

    static Chart variances() {
        return new Chart(
                "avvikelser",
                "Avvikelse mot budget per avdelning, mnkr",
                "Stab och planering +2,1 mnkr och prognos 0,0. HR −0,9 mnkr och prognos 0,0. IT +2,4 mnkr och prognos"
                        + " +6,0. Näringsliv +0,8 mnkr, prognos saknas.",
                Chart.Shape.BARS,
                "mnkr",
                List.of(
                        "Stab och planering",
                        "HR-avdelningen",
                        "Informationsteknik och digitalisering av verksamheten",
                        "Näringsliv"),
                List.of(
                        series("Utfall jan–apr 2024", Chart.Style.SOLID, "2,1", "−0,9", "2,4", "0,8"),
                        series("Prognos helår 2024", Chart.Style.HATCHED, "0,0", "0,0", "6,0", "")));
    }

    static Chart sickLeave() {
        return new Chart(
                "sjukfranvaro",
                "Sjukfrånvaro per månad, procent av ordinarie arbetstid",
                "Kommunen 8,0 i januari, 9,2 i februari, 8,1 i mars och 5,2 i april. Nämnden 5,7, 5,2, 4,6 och 3,0,"
                        + " väntat 3,4 i maj och 3,6 i juni. Mål högst 5,0.",
                Chart.Shape.LINE,
                "%",
                List.of("jan", "feb", "mar", "apr", "maj", "jun"),
                List.of(
                        series("Kommunen", Chart.Style.LIGHT, "8,0", "9,2", "8,1", "5,2", "", ""),
                        series("Nämnden", Chart.Style.SOLID, "5,7", "5,2", "4,6", "3,0", "", ""),
                        series("Nämnden, prognos", Chart.Style.HATCHED, "", "", "", "", "3,4", "3,6"),
                        series("Mål", Chart.Style.TARGET, "5,0", "5,0", "5,0", "5,0", "5,0", "5,0")));
    }

    static Chart.Series series(String label, Chart.Style style, String... numbers) {
        return new Chart.Series(
                label,
                style,
                Arrays.stream(numbers)
                        .map(number -> number.isEmpty()
                                ? new Chart.Point(null, "saknas")
                                : new Chart.Point(SampleTables.value(number), number))
                        .toList());
    }
}
