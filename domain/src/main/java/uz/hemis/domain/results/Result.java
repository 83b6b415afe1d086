package uz.hemis.domain.results;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What a study achieved in a subject at one sitting. It is never changed: a further sitting or a
 * correction comes after it.
 *
 * @param sitting 1 to 3
 * @param correction the order that corrects what was entered before; null for a sitting
 */
public record Result(
    UUID id,
    UUID study,
    UUID subject,
    int sitting,
    Points points,
    LocalDate assessed,
    OfficialDocument correction) {

  private static final int MOST_SITTINGS = 3;

  public Result {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(points, "points");
    Objects.requireNonNull(assessed, "assessed");
    if (sitting < 1 || sitting > MOST_SITTINGS) {
      throw new IllegalArgumentException("sitting: " + sitting);
    }
  }

  /**
   * The result of the next sitting.
   *
   * @param last what the study achieved in the subject before; null when it never sat
   * @throws RuleBroken {@link ResultRule#SUBJECT_PASSED}, {@link ResultRule#SITTINGS_EXHAUSTED}
   */
  public static Result sat(
      UUID id, UUID study, UUID subject, Points points, LocalDate assessed, Result last) {
    if (last != null && last.points.isPassed()) {
      throw new RuleBroken(
          ResultRule.SUBJECT_PASSED,
          "",
          Map.of("points", last.points.value(), "assessed", last.assessed));
    }
    if (last != null && last.sitting == MOST_SITTINGS) {
      throw new RuleBroken(ResultRule.SITTINGS_EXHAUSTED, "", Map.of("most", MOST_SITTINGS));
    }
    return new Result(
        id, study, subject, last == null ? 1 : last.sitting + 1, points, assessed, null);
  }

  /** The same sitting with the points that an order puts right. */
  public Result corrected(UUID newId, Points right, OfficialDocument order) {
    return new Result(newId, study, subject, sitting, right, assessed, order);
  }
}
