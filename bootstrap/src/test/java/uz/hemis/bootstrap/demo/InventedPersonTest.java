package uz.hemis.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.people.Identity;

class InventedPersonTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void each_is_another_human_being_with_a_sound_pinfl() {
    assertThat(
            IntStream.range(0, InventedPerson.MOST)
                .mapToObj(InventedPerson::new)
                .map(person -> person.identity(TODAY))
                .map(Identity::pinfl))
        .doesNotHaveDuplicates()
        .doesNotContainNull();
  }

  @Test
  void the_last_one_is_no_child_and_there_are_no_more() {
    assertThat(new InventedPerson(InventedPerson.MOST - 1).identity(TODAY).birthDate())
        .isBefore(TODAY.minusYears(18));
    assertThatIllegalArgumentException().isThrownBy(() -> new InventedPerson(InventedPerson.MOST));
    assertThatIllegalArgumentException().isThrownBy(() -> new InventedPerson(-1));
  }
}
