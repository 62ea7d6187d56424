package se.tertial.report.review;

import java.util.List;

/** One thing that a report can lack. */
interface ReviewRule {

    List<ReviewFinding> find(ReviewScope scope);
}
