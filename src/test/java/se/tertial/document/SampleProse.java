package se.tertial.document;

import java.math.BigDecimal;
import java.util.List;

/** The words of {@link SampleReport}. */
final class SampleProse {

    private SampleProse() {}

    static List<Block> summary() {
        return List.of(
                new Heading(1, "Sammanfattning", "sammanfattning"),
                new Heading(2, "Viktiga händelser och riskanalys", "handelser"),
                Paragraph.of(
                        "I en tid av ökade säkerhetsutmaningar och förändringar fokuserar kommunen på att rusta sig för framtida behov och krav. En ny cybersäkerhetslag är på väg att implementeras, och förberedelser pågår för att möta dess krav. Samtidigt inrättas interna arbetsgrupper för att noggrant utvärdera kommunens beredskapsförmåga och behov av reservkraftförsörjning och trygghetspunkter."),
                Paragraph.of(
                        "En arbetsgrupp för trygghetspunkter och reservkraftförsörjning ska startas upp där flera förvaltningar kommer bidra med personal som samordnas av kommunstyrelsekontoret. Syftet med gruppen är att utreda förutsättningarna och behoven gällande kommunens reservkraftsförmåga, drivmedelsförsörjning och trygghetspunkter."),
                new BulletList(List.of(
                        Paragraph.of("Samtliga 18 inriktningsmål bedöms nås."),
                        new Paragraph(List.of(
                                new Inline.Strong("15 av 18"),
                                new Inline.Words(" uppdrag genomförs "),
                                new Inline.Emphasis("enligt plan"),
                                new Inline.Words("."))))),
                new Heading(2, "Ekonomiskt utfall och prognos", "utfall"),
                economy());
    }

    static Paragraph goal() {
        return new Paragraph(List.of(
                new Inline.Strong("Bedömning: "),
                new Inline.Figure("Uppfyllt", null, "bed:mal"),
                new Inline.Words(
                        ". Inriktningsmålet bedöms uppfyllt då de indikatorer som har utfall och prognos når måluppfyllelse. Soliditeten är "),
                new Inline.Figure("27,5\u00A0%", new BigDecimal("27.5"), "ind:soliditet@2024-04"),
                new Inline.Words(" och prognosen "),
                new Inline.Figure("37,30\u00A0%", new BigDecimal("37.30"), "ind:soliditet@prognos"),
                new Inline.Words(".")));
    }

    static Paragraph economy() {
        return new Paragraph(
                List.of(
                        new Inline.Words("Kommunstyrelsekontoret redovisar för perioden en positiv nettoavvikelse om "),
                        new Inline.Figure("4,8\u00A0mnkr", new BigDecimal("4.8"), "ksk:s:k2"),
                        new Inline.Words(" som fördelar sig med ett underskott om "),
                        new Inline.Figure("6,7\u00A0mnkr", new BigDecimal("6.7"), "ksk:i:k2"),
                        new Inline.Words(" på intäktssidan och ett överskott om "),
                        new Inline.Figure("11,4\u00A0mnkr", new BigDecimal("11.4"), "ksk:k:k2"),
                        new Inline.Words(
                                " på kostnadssidan. Cirka 5 mnkr av underskottet på intäktssidan hör samman med ett överskott i samma storleksordning på kostnadssidan, vilket beror på lägre utbytestakt av kontorsmaskiner, datorer och läsplattor, vilket påverkar såväl IT-avdelningens kostnader som intäkter.")));
    }

    static Paragraph investments() {
        return Paragraph.of(
                "Samtliga pågående investeringar på Räddningstjänsten avser reinvesteringar i fordon och räddningsmateriel. Prognos för tankbilen är 4,5 mnkr, vilket är 1,5 mnkr lägre än budget. Enligt preliminärt leveransbesked beräknas tankbilen att tas i drift i november 2024.");
    }

    static List<Block> employer() {
        return List.of(
                new Heading(1, "Kommunen som arbetsgivare", "arbetsgivare"),
                new Heading(2, "Sjukfrånvaro", "sjuk"),
                new Heading(3, "Analys av sjukfrånvaro", "sjuk-analys"),
                Paragraph.of(
                        "Sjukfrånvaron för kommunstyrelsekontoret (exklusive räddningstjänsten) under delår 1 var 5,42 %. Som en jämförelse var sjukfrånvaron för hela Norrtälje kommun 7,62 %. Det innebär att kommunstyrelsekontoret har en lägre sjukfrånvaro än kommunen som helhet."));
    }
}
