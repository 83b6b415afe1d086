package uz.hemis.domain.students;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;

/**
 * How a study began: admitted by an order on a place of a quota. It never changes, whatever
 * movements do to the study (3.1.5).
 *
 * @param study the study that began
 * @param quota whose place it took
 * @param year in which the studies begin
 * @param order the order of admission
 * @param intake the intake of the faculty to which the order brought it
 * @param by who entered it
 * @param at when it was entered
 */
public record Admittance(
    UUID study, UUID quota, int year, OfficialDocument order, UUID intake, UUID by, Instant at) {

  public Admittance {
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(quota, "quota");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(intake, "intake");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
  }
}
