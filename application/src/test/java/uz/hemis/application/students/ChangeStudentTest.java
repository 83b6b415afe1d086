package uz.hemis.application.students;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.students.StudentWorld.DEAN;
import static uz.hemis.application.students.StudentWorld.MARKETING;
import static uz.hemis.application.students.StudentWorld.OTHER;
import static uz.hemis.application.students.StudentWorld.ali;
import static uz.hemis.application.students.StudentWorld.foreigner;
import static uz.hemis.application.students.StudentWorld.vali;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import uz.hemis.application.support.Actors;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.students.Student;

/** Cards that are kept current and correct: 3.1.5, 4.1. */
class ChangeStudentTest {

  private final StudentWorld world = new StudentWorld();

  @Test
  void what_a_card_states_is_replaced_and_the_rest_stays() {
    UUID card = admitted(ali());

    change(DEAN, card, 0, card("15", "91 765-43-21"));

    Student changed = world.cards.get(card);
    assertThat(changed.card().accommodation()).isEqualTo("15");
    assertThat(changed.card().contacts().phone().value()).isEqualTo("+998917654321");
    assertThat(world.people.get(changed.person()).identity().name().latin().familyName())
        .isEqualTo("Aliyev");
    assertThat(world.instructed).containsExactly(card);
  }

  @Test
  void faults_are_told_at_once_and_nothing_is_changed() {
    UUID card = admitted(ali());

    assertRefused(
        AccessRule.NOT_FOUND,
        () -> change(DEAN, card, 0, card("99", "123")),
        "/accommodation",
        "/phone");
    assertThat(world.cards.get(card).card().accommodation()).isEqualTo("11");
  }

  @Test
  void a_pinfl_once_entered_does_not_change() {
    UUID card = admitted(ali());

    assertRefused(
        PersonRule.PINFL_UNCHANGEABLE,
        () -> change(DEAN, card, 0, entry -> new StudentEntry(vali().identity(), entry.card())),
        "/pinfl");
  }

  @Test
  void a_foreigner_gets_the_pinfl_that_was_missing() {
    UUID card = admitted(foreigner("P-1"));

    change(DEAN, card, 0, entry -> new StudentEntry(ali().identity(), entry.card()));

    assertThat(world.people.get(world.cards.get(card).person()).identity().pinfl().value())
        .isEqualTo(StudentWorld.ALI);
  }

  @Test
  void a_change_builds_on_what_was_seen() {
    UUID card = admitted(ali());

    assertRefused(AccessRule.VERSION_STALE, () -> change(DEAN, card, 1, UnaryOperator.identity()));
  }

  @Test
  void cards_of_another_faculty_do_not_exist_and_others_change_none() {
    UUID card = admitted(ali());

    assertRefused(
        AccessRule.NOT_FOUND, () -> change(Actors.dean(OTHER), card, 0, UnaryOperator.identity()));
    assertRefused(
        AccessRule.PERMISSION_MISSING, () -> change(MARKETING, card, 0, UnaryOperator.identity()));
    assertRefused(
        AccessRule.NOT_FOUND, () -> change(DEAN, new UUID(8, 99), 0, UnaryOperator.identity()));
  }

  private UUID admitted(StudentEntry student) {
    world.quota(1);
    return world.admitted(student);
  }

  private void change(Actor actor, UUID card, long version, UnaryOperator<StudentEntry> change) {
    world.changeStudent.change(actor, new ChangeStudent.Command(card, version, change));
  }

  private static UnaryOperator<StudentEntry> card(String accommodation, String phone) {
    return entry ->
        new StudentEntry(
            entry.identity(),
            new CardEntry(entry.card().socialCategory(), accommodation, phone, null));
  }
}
