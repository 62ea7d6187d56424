package se.tertial.cli.bench;

import java.util.List;

/** What rows are called in made-up reports. */
final class ProofNames {

    static final List<String> AREAS = List.of(
            "Grundskola",
            "Förskola",
            "Fritidshem",
            "Gymnasieskola",
            "Vuxenutbildning",
            "Kulturskola",
            "Bibliotek",
            "Äldreomsorg",
            "Hemtjänst",
            "Särskilt boende",
            "Individ- och familjeomsorg",
            "Gator och vägar",
            "Parker",
            "Räddningstjänst",
            "Stab och planering",
            "Ekonomiavdelning",
            "HR-avdelning",
            "IT-avdelning",
            "Näringsliv",
            "Kommunikation",
            "Måltidsservice",
            "Fastighetsdrift",
            "Elevhälsa",
            "Daglig verksamhet",
            "Personlig assistans",
            "Plan och bygg",
            "Miljötillsyn",
            "Fritidsgårdar");
    static final List<String> PROJECTS = List.of(
            "Norra skolan, etapp 2",
            "Ny idrottshall",
            "Förskolan Lärkan",
            "Gång- och cykelväg Storgatan",
            "Reinvestering gator",
            "Belysning",
            "Inventarier",
            "Digital infrastruktur",
            "Brandfordon",
            "Vattenledning Söder",
            "Simhallen",
            "Kök Ängsskolan",
            "Trygghetsboende",
            "Lekplatser",
            "Beläggning",
            "Energiåtgärder");
    static final List<String> TOTALS =
            List.of("Summa", "Totalt", "Summa nämnden", "TOTALT", "Total", "S:a", "Summa verksamhet");
    /** A last row that is a total without saying so. */
    static final List<String> NO_TOTALS = List.of("Barn- och utbildningsnämnden", "Kommunstyrelsen", "");

    private ProofNames() {}
}
