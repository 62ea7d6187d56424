package se.tertial;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Facts → intentions → judgements → publications: data flows one way, and the build fails if it does not. */
@AnalyzeClasses(packages = "se.tertial", importOptions = DoNotIncludeTests.class)
class ModulesTest {

    private static final String ROOT = "se.tertial.";
    private static final String TABLES = "se.tertial.database.jooq.";

    /** Which module may use which. Every module may use {@code database} as well, and every {@code web} package ui. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("basics", Set.of()),
            Map.entry("organisation", Set.of("basics")),
            Map.entry("mail", Set.of("basics")),
            Map.entry("access", Set.of("basics", "organisation", "mail")),
            Map.entry("ledger", Set.of("basics", "organisation")),
            Map.entry("indicators", Set.of("basics", "organisation")),
            Map.entry("plan", Set.of("basics", "organisation", "ledger", "indicators")),
            Map.entry("assessment", Set.of("basics", "organisation", "ledger", "indicators", "plan")),
            Map.entry("document", Set.of("basics")),
            Map.entry("proof", Set.of("basics", "document")),
            Map.entry("proofdesk", Set.of("basics", "proof")),
            Map.entry(
                    "report",
                    Set.of(
                            "basics",
                            "organisation",
                            "access",
                            "mail",
                            "ledger",
                            "indicators",
                            "plan",
                            "assessment",
                            "document",
                            "proof",
                            "proofdesk")),
            Map.entry("ui", Set.of("basics", "organisation", "document")),
            Map.entry(
                    "folder", Set.of("basics", "organisation", "ledger", "indicators", "plan", "assessment", "report")),
            Map.entry("database", Set.of("basics")));

    private static final DescribedPredicate<JavaClass> OWN =
            DescribedPredicate.describe("written by us", type -> !type.getName().startsWith(TABLES));

    @ArchTest
    static final ArchRule modulesUseOnlyWhatTheyDeclare = classes()
            .that(OWN)
            .should(new ArchCondition<>("follow the declared arrows") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(use -> !mayUse(type, use.getTargetClass()))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
            })
            .because(
                    "facts know no intentions, intentions no judgements and judgements no publications; a new arrow is a"
                            + " decision, and its place is ARROWS in this test");

    @ArchTest
    static final ArchRule aModuleTouchesOnlyItsOwnTables = classes()
            .that(OWN)
            .should(new ArchCondition<>("use only the generated tables of their own module") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var own = TABLES + moduleOf(type).orElse("") + ".";
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(use -> use.getTargetClass().getName().startsWith(TABLES))
                            .filter(use -> !use.getTargetClass().getName().startsWith(own))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
            })
            .because("one module owns a schema; whoever else reads its tables makes them impossible to change");

    @ArchTest
    static final ArchRule onlyWebPackagesKnowHttp = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "se.tertial.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..")
            .because("the same work is asked for by a browser, a command and a test");

    @ArchTest
    static final ArchRule librariesAreFreeOfSpringAndSql = noClasses()
            .that()
            .resideInAnyPackage(
                    "se.tertial.document..",
                    "se.tertial.proof..",
                    "se.tertial.ledger.sie..",
                    "se.tertial.ledger.table..")
            .and()
            .haveSimpleNameNotContaining("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "java.sql..", "javax.sql..", "org.jooq..", "se.tertial.database..")
            .allowEmptyShould(true)
            .because("they can be used as libraries, and tested without a server");

    @ArchTest
    static final ArchRule basicsIsTheJdkAndWords = classes()
            .that()
            .resideInAPackage("se.tertial.basics..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("se.tertial.basics..", "java..", "org.jspecify..")
            .allowEmptyShould(true)
            .because("everything else stands on it");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .that(OWN)
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)")
            .because("such endings say nothing; the glossary has the words of the trade");

    @Test
    void modulesHaveNoCyclesAndKeepTheirInsidesToThemselves() {
        ApplicationModules.of(TertialApplication.class).verify();
    }

    private static boolean mayUse(JavaClass user, JavaClass used) {
        var from = moduleOf(user);
        var to = moduleOf(used);
        if (to.isEmpty() || from.equals(to) || from.isEmpty() || from.get().equals("cli")) {
            return true;
        }
        return to.get().equals("database") && !from.get().equals("basics")
                || to.get().equals("ui") && user.getPackageName().contains(".web")
                || ARROWS.getOrDefault(from.get(), Set.of()).contains(to.get());
    }

    private static Optional<String> moduleOf(JavaClass type) {
        var name = type.getPackageName() + ".";
        return name.startsWith(ROOT) && name.length() > ROOT.length()
                ? Optional.of(name.substring(ROOT.length(), name.indexOf('.', ROOT.length())))
                : Optional.empty();
    }
}
