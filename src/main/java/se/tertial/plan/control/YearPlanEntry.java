package se.tertial.plan.control;

import org.jspecify.annotations.Nullable;

/** What happens in a month. @param year null for every year */
public record YearPlanEntry(
        String code, String unit, @Nullable Integer year, int month, String title, String responsible) {}
