package uz.hemis.domain.diplomas;

import java.util.Objects;
import uz.hemis.domain.shared.person.Spelling;

/**
 * Whom the diploma names.
 *
 * @param uz Latin spelling in Uzbek, as in the person's identity
 * @param en Latin spelling in English, as the dean entered it
 */
public record Graduate(Spelling uz, Spelling en) {

  public Graduate {
    Objects.requireNonNull(uz, "uz");
    Objects.requireNonNull(en, "en");
  }
}
