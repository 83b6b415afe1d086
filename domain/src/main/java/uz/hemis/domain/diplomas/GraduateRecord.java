package uz.hemis.domain.diplomas;

import java.util.List;
import java.util.Objects;
import uz.hemis.domain.shared.person.Spelling;

/**
 * The study record of a graduate, as far as a diploma shows it.
 *
 * @param name Latin spelling
 * @param asksForWork whether the curriculum has a graduation work
 * @param results every subject, as it stands
 */
public record GraduateRecord(
    Spelling name, Education education, boolean asksForWork, List<SupplementItem> results) {

  public GraduateRecord {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(education, "education");
    results = List.copyOf(results);
  }
}
