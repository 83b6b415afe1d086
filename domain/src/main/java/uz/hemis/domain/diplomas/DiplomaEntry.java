package uz.hemis.domain.diplomas;

import java.util.Objects;
import uz.hemis.domain.shared.person.Spelling;

/**
 * What the dean enters; the rest of a diploma comes from the study record.
 *
 * @param nameEn the graduate's name as the English half prints it
 * @param graduationWork its title; null where none was defended
 * @param qualification which of the programme's, from 1 on
 */
public record DiplomaEntry(
    Spelling nameEn, Bilingual graduationWork, int qualification, Registration registration) {

  public DiplomaEntry {
    Objects.requireNonNull(nameEn, "nameEn");
    Objects.requireNonNull(registration, "registration");
  }
}
