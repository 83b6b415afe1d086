package uz.hemis.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

class IdentityEntryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final LocalDate BIRTH = LocalDate.of(1990, 1, 1);
  private static final String PINFL = "30101900010018";

  @Test
  void what_agrees_is_an_identity() {
    Identity identity = entry(BIRTH, Sex.MALE, Citizenship.UZBEKISTAN, PINFL, "AA1234567");

    assertThat(identity.pinfl().value()).isEqualTo(PINFL);
    assertThat(identity.document().value()).isEqualTo("AA1234567");
    assertThat(identity.toEntry().judge(TODAY)).isEqualTo(identity);
  }

  @Test
  void birth_date_and_sex_are_those_inside_the_pinfl() {
    assertThat(faults(BIRTH.plusDays(1), Sex.FEMALE, Citizenship.UZBEKISTAN, PINFL, null))
        .containsExactly(
            tuple(PersonRule.PINFL_BIRTH_DATE_DIFFERS, "/birthDate"),
            tuple(PersonRule.PINFL_SEX_DIFFERS, "/sex"));
  }

  @ParameterizedTest
  @EnumSource(names = {"UZBEKISTAN", "STATELESS"})
  void citizens_and_stateless_persons_have_a_pinfl(Citizenship citizenship) {
    assertThat(faults(BIRTH, Sex.MALE, citizenship, null, null))
        .containsExactly(tuple(PersonRule.PINFL_REQUIRED, "/pinfl"));
  }

  @Test
  void a_foreigner_may_lack_a_pinfl() {
    assertThat(entry(BIRTH, Sex.MALE, Citizenship.FOREIGN, null, "P-77").pinfl()).isNull();
  }

  @Test
  void the_birth_date_may_be_today_but_not_tomorrow() {
    assertThat(entry(TODAY, Sex.MALE, Citizenship.FOREIGN, null, null)).isNotNull();
    assertThat(faults(TODAY.plusDays(1), Sex.MALE, Citizenship.FOREIGN, null, null))
        .containsExactly(tuple(PersonRule.BIRTH_DATE_IN_FUTURE, "/birthDate"));
  }

  @Test
  void the_birth_date_lies_at_most_120_years_back() {
    LocalDate earliest = LocalDate.of(1906, 3, 20);

    assertThat(entry(earliest, Sex.MALE, Citizenship.FOREIGN, null, null)).isNotNull();
    assertThat(faults(earliest.minusDays(1), Sex.MALE, Citizenship.FOREIGN, null, null))
        .containsExactly(tuple(PersonRule.BIRTH_DATE_TOO_EARLY, "/birthDate"));
  }

  @Test
  void all_faults_of_an_identity_come_at_once() {
    IdentityEntry entry =
        new IdentityEntry(
            new Spelling("Каримов", "Ali", null),
            null,
            null,
            Sex.MALE,
            Citizenship.UZBEKISTAN,
            "123",
            "A1");

    assertThat(faultsOf(entry))
        .containsExactly(
            tuple(PersonRule.PERSON_NAME_NOT_LATIN, "/name/latin/familyName"),
            tuple(PersonRule.BIRTH_DATE_MISSING, "/birthDate"),
            tuple(PersonRule.PINFL_MALFORMED, "/pinfl"),
            tuple(PersonRule.DOCUMENT_MALFORMED, "/document"));
  }

  private static Identity entry(
      LocalDate birth, Sex sex, Citizenship citizenship, String pinfl, String document) {
    return of(birth, sex, citizenship, pinfl, document).judge(TODAY);
  }

  private static List<Tuple> faults(
      LocalDate birth, Sex sex, Citizenship citizenship, String pinfl, String document) {
    return faultsOf(of(birth, sex, citizenship, pinfl, document));
  }

  private static IdentityEntry of(
      LocalDate birth, Sex sex, Citizenship citizenship, String pinfl, String document) {
    return new IdentityEntry(
        new Spelling("Karimov", "Ali", null), null, birth, sex, citizenship, pinfl, document);
  }

  private static List<Tuple> faultsOf(IdentityEntry entry) {
    List<Fault> faults = new ArrayList<>();
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> entry.judge(TODAY))
        .satisfies(broken -> faults.addAll(broken.faults()));
    return faults.stream().map(fault -> tuple(fault.rule(), fault.field())).toList();
  }
}
