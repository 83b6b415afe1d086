package uz.hemis.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.RuleBroken;

class PersonTest {

  private static final LocalDate BIRTH = LocalDate.of(1990, 1, 1);
  private static final Pinfl PINFL = new Pinfl("30101900010018");
  private static final UUID ID = new UUID(0, 1);

  @Test
  void names_are_corrected() {
    Person person = new Person(ID, identity("Karimov", BIRTH, PINFL), 3);

    person.correct(identity("Karimiy", BIRTH, PINFL));

    assertThat(person.identity().name().latin().familyName()).isEqualTo("Karimiy");
  }

  @Test
  void a_pinfl_is_added_once() {
    Person person = new Person(ID, identity("Karimov", BIRTH, null), 0);

    person.correct(identity("Karimov", BIRTH, PINFL));

    assertThat(person.identity().pinfl()).isEqualTo(PINFL);
  }

  @Test
  void a_pinfl_is_neither_changed_nor_taken_away() {
    Person person = new Person(ID, identity("Karimov", BIRTH, PINFL), 0);

    for (Pinfl other : new Pinfl[] {new Pinfl("30101900011600"), null}) {
      assertThatExceptionOfType(RuleBroken.class)
          .isThrownBy(() -> person.correct(identity("Karimov", BIRTH, other)))
          .satisfies(broken -> assertThat(broken.rule()).isEqualTo(PersonRule.PINFL_UNCHANGEABLE));
    }
  }

  @Test
  void the_same_names_and_birth_date_are_the_same_person() {
    new Person(ID, identity("Karimov", BIRTH, PINFL), 0)
        .requireSameAs(identity("KARIMOV", BIRTH, PINFL));
  }

  @Test
  void who_differs_is_refused_with_what_differs() {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(
            () ->
                new Person(ID, identity("Karimov", BIRTH, PINFL), 0)
                    .requireSameAs(identity("Rahimov", BIRTH.plusDays(1), PINFL)))
        .satisfies(
            broken -> {
              assertThat(broken.rule()).isEqualTo(PersonRule.PERSON_DIFFERS);
              assertThat(broken.facts()).containsEntry("differs", List.of("name", "birthDate"));
            });
  }

  private static Identity identity(String family, LocalDate birth, Pinfl pinfl) {
    return new Identity(
        new FullName(new Spelling(family, "Ali", null), null),
        birth,
        Sex.MALE,
        Citizenship.FOREIGN,
        pinfl,
        null);
  }
}
