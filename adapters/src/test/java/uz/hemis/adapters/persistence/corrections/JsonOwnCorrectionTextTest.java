package uz.hemis.adapters.persistence.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.corrections.OwnCorrection;
import uz.hemis.domain.corrections.OwnData;
import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.PhoneNumber;
import uz.hemis.domain.shared.person.Spelling;

/** Proposals keep this text for years: what was written stays readable. */
class JsonOwnCorrectionTextTest {

  private static final String KEPT =
      """
      {"after":{"cyrillic":{"familyName":"Каримов","givenName":"Али"},\
      "email":"ali@example.uz",\
      "latin":{"familyName":"Karimov","givenName":"Ali","patronymic":"Hasanovich"},\
      "phone":"+998901234567"},\
      "before":{"latin":{"familyName":"Karimof","givenName":"Ali"}},\
      "file":"00000000-0000-0001-0000-000000000002","reason":"Xato"}""";

  private static final OwnCorrection CORRECTION =
      new OwnCorrection(
          new OwnData(new FullName(new Spelling("Karimof", "Ali", null), null), null, null),
          new OwnData(
              new FullName(
                  new Spelling("Karimov", "Ali", "Hasanovich"),
                  new Spelling("Каримов", "Али", null)),
              new PhoneNumber("+998901234567"),
              new Email("ali@example.uz")),
          "Xato",
          new UUID(1, 2));

  private final JsonOwnCorrectionText text = new JsonOwnCorrectionText();

  @Test
  void a_correction_is_written_in_one_form() {
    assertThat(text.write(CORRECTION)).isEqualTo(KEPT);
  }

  @Test
  void what_was_kept_is_read() {
    assertThat(text.read(KEPT)).isEqualTo(CORRECTION);
  }
}
