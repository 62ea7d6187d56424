package se.tertial.report.web.task;

import java.time.LocalDate;
import se.tertial.report.web.ControlForms;
import se.tertial.report.web.Visit;

/** Makes the work of a card. */
final class Works {

    private Works() {}

    static Work of(Visit visit, Card card, LocalDate today) {
        var key = card.key();
        var there = visit.at(visit.organisation().known(key.of()), key.round());
        return switch (key.type()) {
            case INDICATOR -> new IndicatorWork(there, card, today);
            case GOAL -> new GoalWork(there, key);
            case ASSIGNMENT -> new AssignmentWork(there, key, today);
            case MONEY -> new MoneyWork(there, card);
            case TEXT -> new ProseWork(there, key);
            case QUESTIONNAIRE -> new ToldWork(ControlForms.questionnaire(there, key.code()));
            case ACTION -> new ToldWork(ControlForms.action(there, key.code()));
            case CONTROL -> new ToldWork(ControlForms.result(there, key.code()));
            case RISKS -> new RiskWork(there, card);
            case CORRECTIONS -> new CorrectionWork(there, card);
            case PROJECTS -> new ProjectWork(there, card);
        };
    }
}
