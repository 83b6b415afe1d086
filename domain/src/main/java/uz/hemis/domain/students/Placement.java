package uz.hemis.domain.students;

import java.util.Objects;
import java.util.UUID;

/**
 * Where and how somebody studies.
 *
 * @param curriculum the curriculum that is studied; it says programme, form, type and length
 * @param faculty the faculty whose dean keeps the study
 * @param group the academic group; null while there is none
 * @param course 1 to 8
 * @param paymentForm code of the national classifier: grant or contract
 */
public record Placement(UUID curriculum, UUID faculty, UUID group, int course, String paymentForm) {

  public Placement {
    Objects.requireNonNull(curriculum, "curriculum");
    Objects.requireNonNull(faculty, "faculty");
    Objects.requireNonNull(paymentForm, "paymentForm");
    if (course < 1) {
      throw new IllegalArgumentException("course: " + course);
    }
  }

  /** The same in the group; null takes out of any. */
  public Placement inGroup(UUID other) {
    return new Placement(curriculum, faculty, other, course, paymentForm);
  }

  /** The same on the course, in no group of another course. */
  public Placement onCourse(int other) {
    return new Placement(curriculum, faculty, group, other, paymentForm);
  }
}
