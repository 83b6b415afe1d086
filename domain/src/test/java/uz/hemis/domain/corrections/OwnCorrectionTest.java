package uz.hemis.domain.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.PhoneNumber;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

class OwnCorrectionTest {

  private static final Spelling LATIN = new Spelling("Karimof", "Ali", null);
  private static final PhoneNumber PHONE = new PhoneNumber("+998901234567");
  private static final OwnData SEEN = new OwnData(new FullName(LATIN, null), PHONE, null);

  @Test
  void what_is_not_stated_stays() {
    OwnData data = new OwnDataEntry(null, null, null, "ali@example.uz").judge(SEEN);

    assertThat(data).isEqualTo(new OwnData(SEEN.name(), PHONE, new Email("ali@example.uz")));
  }

  @Test
  void each_script_is_stated_by_itself() {
    Spelling cyrillic = new Spelling("Каримов", "Али", null);
    OwnData data = new OwnDataEntry(null, cyrillic, null, null).judge(SEEN);

    assertThat(data.name()).isEqualTo(new FullName(LATIN, cyrillic));
  }

  @Test
  void all_faults_are_told_at_once() {
    OwnDataEntry entry =
        new OwnDataEntry(new Spelling("Каримов", "Ali", null), null, "12", "nobody");

    assertThatThrownBy(() -> entry.judge(SEEN))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::field)
                    .containsExactly("/name/latin/familyName", "/phone", "/email"));
  }

  @Test
  void a_correction_that_changes_nothing_is_refused() {
    OwnData same = new OwnDataEntry(LATIN, null, "90 123-45-67", null).judge(SEEN);

    assertThatThrownBy(() -> new OwnCorrection(SEEN, same, "Reason", null))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.rule()).isEqualTo(CorrectionRule.OWN_CORRECTION_EMPTY));
  }

  @Test
  void it_changes_only_what_it_names() {
    OwnCorrection correction = corrected(null, "91 765-43-21");
    FullName renamed = new FullName(new Spelling("Karimov", "Ali", null), null);

    OwnData applied = correction.applyTo(new OwnData(renamed, PHONE, new Email("a@example.uz")));

    assertThat(applied)
        .isEqualTo(
            new OwnData(renamed, new PhoneNumber("+998917654321"), new Email("a@example.uz")));
  }

  @Test
  void what_was_changed_meanwhile_is_not_corrected() {
    OwnCorrection correction = corrected(new Spelling("Karimov", "Ali", null), "91 765-43-21");
    OwnData current = new OwnData(SEEN.name(), new PhoneNumber("+998900000000"), null);

    assertThatThrownBy(() -> correction.applyTo(current))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.rule()).isEqualTo(CorrectionRule.OWN_DATA_CHANGED);
              assertThat(broken.facts()).containsEntry("members", List.of("phone"));
            });
    assertThat(correction.applyTo(SEEN).phone()).isEqualTo(new PhoneNumber("+998917654321"));
  }

  @Test
  void it_prints_nothing_of_the_person() {
    assertThat(corrected(null, "91 765-43-21") + " " + SEEN).isEqualTo("OwnCorrection OwnData");
  }

  private static OwnCorrection corrected(Spelling latin, String phone) {
    return new OwnCorrection(
        SEEN, new OwnDataEntry(latin, null, phone, null).judge(SEEN), "Reason", null);
  }
}
