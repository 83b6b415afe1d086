package uz.hemis.application.results.query;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.results.Achieved;
import uz.hemis.domain.results.Points;
import uz.hemis.domain.results.Standing;

/**
 * What a study has achieved.
 *
 * @param place where it belongs
 * @param subjects by semester and code
 */
public record StudyResults(UUID study, String number, Place place, List<Subject> subjects) {

  public StudyResults {
    subjects = List.copyOf(subjects);
  }

  /**
   * A subject as it stands.
   *
   * @param sitting the last one, 1 to 3
   * @param isCorrected whether an order put it right
   */
  public record Subject(
      UUID subject,
      String code,
      Text name,
      int semester,
      int credits,
      Points points,
      int sitting,
      LocalDate assessed,
      boolean isCorrected) {}

  /** The average and the credits that follow. */
  public Standing standing() {
    return Standing.of(
        subjects.stream()
            .map(subject -> new Achieved(subject.credits(), subject.points()))
            .toList());
  }
}
