package uz.hemis.domain.shared.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

class FullNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karimova",
        "Oʻrinboyeva",
        "Gʻaniyev",
        "Maʼruf",
        "Van der Berg",
        "Anna-Maria",
        "É"
      })
  void a_latin_name_takes_uzbek_letters_hyphens_and_blanks(String family) {
    assertThat(new FullName(new Spelling(family, "Ali", null), null).latin().familyName())
        .isEqualTo(family);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Каримова", "Kaримова", "K4rimov", "-Karimov", "Karimov-", "A  B", "A--B", "Ka_r"})
  void what_is_not_written_in_latin_letters_is_refused(String family) {
    assertThat(faultsOf(new Spelling(family, "Ali", null), null))
        .containsExactly(tuple(PersonRule.PERSON_NAME_NOT_LATIN, "/latin/familyName"));
  }

  @Test
  void a_cyrillic_name_takes_uzbek_cyrillic_letters() {
    FullName name =
        new FullName(
            new Spelling("Gʻaniyev", "Oʻtkir", "Hasanovich"),
            new Spelling("Ғаниев", "Ўткир", "Ҳасанович"));

    assertThat(name.cyrillic()).hasToString("Ғаниев Ўткир Ҳасанович");
  }

  @Test
  void all_faults_of_a_name_come_at_once() {
    assertThat(faultsOf(new Spelling(" ", null, "Ҳасанович"), new Spelling("Gʻaniyev", "Али", "")))
        .containsExactly(
            tuple(PersonRule.PERSON_NAME_MISSING, "/latin/familyName"),
            tuple(PersonRule.PERSON_NAME_MISSING, "/latin/givenName"),
            tuple(PersonRule.PERSON_NAME_NOT_LATIN, "/latin/patronymic"),
            tuple(PersonRule.PERSON_NAME_NOT_CYRILLIC, "/cyrillic/familyName"),
            tuple(PersonRule.PERSON_NAME_MISSING, "/cyrillic/patronymic"));
  }

  @Test
  void the_latin_spelling_is_obligatory() {
    assertThat(faultsOf(null, new Spelling("Ғаниев", "Ўткир", null)))
        .containsExactly(tuple(PersonRule.PERSON_NAME_MISSING, "/latin"));
  }

  @Test
  void a_part_of_a_name_has_at_most_120_letters() {
    assertThat(new FullName(new Spelling("a".repeat(120), "Ali", null), null)).isNotNull();
    assertThat(faultsOf(new Spelling("a".repeat(121), "Ali", null), null))
        .containsExactly(tuple(PersonRule.PERSON_NAME_TOO_LONG, "/latin/familyName"));
  }

  @Test
  void names_agree_whatever_the_case_and_with_a_patronymic_known_to_one_side_only() {
    FullName known = new FullName(new Spelling("Karimov", "Ali", "Hasanovich"), null);

    assertThat(known.agreesWith(name("KARIMOV", "ali", null))).isTrue();
    assertThat(known.agreesWith(name("Karimov", "Ali", "Hasanovich"))).isTrue();
    assertThat(known.agreesWith(name("Karimov", "Ali", "Husanovich"))).isFalse();
    assertThat(known.agreesWith(name("Karimov", "Vali", "Hasanovich"))).isFalse();
    assertThat(known.agreesWith(name("Karimova", "Ali", "Hasanovich"))).isFalse();
  }

  private static FullName name(String family, String given, String patronymic) {
    return new FullName(new Spelling(family, given, patronymic), null);
  }

  private static List<Tuple> faultsOf(Spelling latin, Spelling cyrillic) {
    List<Fault> faults = new ArrayList<>();
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> new FullName(latin, cyrillic))
        .satisfies(broken -> faults.addAll(broken.faults()));
    return faults.stream().map(fault -> tuple(fault.rule(), fault.field())).toList();
  }
}
