package uz.hemis.application.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.diplomas.BlankWorld.ACT;
import static uz.hemis.application.diplomas.BlankWorld.DEAN;
import static uz.hemis.application.diplomas.BlankWorld.DEPARTMENT;
import static uz.hemis.application.diplomas.BlankWorld.entry;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.diplomas.TakeBlank.Command;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.BlankReceipt;
import uz.hemis.domain.diplomas.BlankSort;
import uz.hemis.domain.diplomas.BlankState;
import uz.hemis.domain.diplomas.DiplomaRule;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.RuleBroken;

class BlankUseCasesTest {

  private static final UUID DIPLOMA = new UUID(5, 1);
  private static final BlankSort BACHELOR = new BlankSort(BlankKind.DIPLOMA, "11", "11");

  private final BlankWorld world = new BlankWorld();

  @Test
  void received_blanks_are_unused_and_the_act_is_kept_with_the_receipt() {
    UUID receipt = world.receive.receive(DEPARTMENT, entry("000101", "000103"));

    assertThat(world.account.values())
        .hasSize(3)
        .allSatisfy(blank -> assertThat(blank.state()).isEqualTo(BlankState.UNUSED));
    assertThat(world.attached).containsExactly("ACT /act/file " + receipt);
    assertThat(world.window.admitted).isEmpty();
    assertThat(world.instructed).containsOnlyNulls();
  }

  @Test
  void a_blank_is_received_once() {
    world.receive.receive(DEPARTMENT, entry("000101", "000103"));

    assertRefused(
        DiplomaRule.BLANK_RANGE_OVERLAPS,
        () -> world.receive.receive(DEPARTMENT, entry("000103", "000110")),
        "/firstNumber");
    world.receive.receive(DEPARTMENT, entry("000104", "000110"));
    assertThat(world.account).hasSize(10);
  }

  @Test
  void codes_that_nobody_knows_are_named_together_with_the_other_faults() {
    BlankReceipt.Entry unknown =
        new BlankReceipt.Entry(BlankKind.DIPLOMA, "91", "92", "b", "000101", "000103", ACT);

    assertRefused(
        AccessRule.NOT_FOUND,
        () -> world.receive.receive(DEPARTMENT, unknown),
        "/educationType",
        "/category",
        "/educationType",
        "/series");
  }

  @Test
  void others_neither_receive_nor_set_states() {
    world.receive.receive(DEPARTMENT, entry("000101", "000101"));
    UUID blank = world.account.keySet().iterator().next();

    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> world.receive.receive(DEAN, entry("000102", "000102")));
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> world.spoil.spoil(DEAN, new SpoilBlank.Command(blank, "Torn", ACT)));
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> world.take.take(DEAN, new Command(DIPLOMA, BACHELOR, null)));
  }

  @Test
  void the_next_unused_blank_is_issued_as_an_entry_about_the_diploma() {
    world.receive.receive(DEPARTMENT, entry("000101", "000102"));

    assertThat(taken(DIPLOMA)).isEqualTo("B 000101");
    assertThat(taken(new UUID(5, 2))).isEqualTo("B 000102");
    assertThat(world.window.asked).extracting(Entry::kind).containsOnly("BLANK_STATUS_SET");
    assertThat(world.window.asked)
        .extracting(Entry::subject)
        .containsExactly(DIPLOMA, new UUID(5, 2));
    assertRefused(DiplomaRule.BLANKS_EXHAUSTED, () -> taken(new UUID(5, 3)));
  }

  @Test
  void a_diploma_has_one_blank_of_a_kind() {
    world.receive.receive(DEPARTMENT, entry("000101", "000102"));
    world.receive.receive(
        DEPARTMENT,
        new BlankReceipt.Entry(BlankKind.SUPPLEMENT, "11", "11", "B", "000101", "000102", ACT));
    taken(DIPLOMA);

    assertRefused(DiplomaRule.DIPLOMA_HAS_BLANK, () -> taken(DIPLOMA));
    BlankSort supplement = new BlankSort(BlankKind.SUPPLEMENT, "11", "11");
    assertThat(world.take.take(DEPARTMENT, new Command(DIPLOMA, supplement, null)).number())
        .isEqualTo(new BlankNumber("B", "000101"));
    assertThat(world.window.admitted)
        .as("the second part fulfils the duty")
        .extracting(Entry::subject)
        .containsExactly(DIPLOMA);
  }

  @Test
  void a_named_blank_is_issued_if_it_is_there_unused_and_of_the_sort() {
    world.receive.receive(DEPARTMENT, entry("000101", "000102"));
    BlankNumber second = new BlankNumber("B", "000102");

    assertThat(world.take.take(DEPARTMENT, new Command(DIPLOMA, BACHELOR, second)).number())
        .isEqualTo(second);
    assertRefused(
        DiplomaRule.BLANK_USED,
        () -> world.take.take(DEPARTMENT, new Command(new UUID(5, 2), BACHELOR, second)));
    assertRefused(
        DiplomaRule.BLANK_UNKNOWN,
        () ->
            world.take.take(
                DEPARTMENT, new Command(new UUID(5, 2), BACHELOR, new BlankNumber("B", "000103"))));
    assertRefused(
        DiplomaRule.BLANK_OF_ANOTHER_SORT,
        () ->
            world.take.take(
                DEPARTMENT,
                new Command(
                    new UUID(5, 2),
                    new BlankSort(BlankKind.DIPLOMA, "12", "11"),
                    new BlankNumber("B", "000101"))));
  }

  @Test
  void a_spoiled_blank_is_written_off_as_an_entry_about_itself() {
    world.receive.receive(DEPARTMENT, entry("000101", "000101"));
    UUID blank = world.account.keySet().iterator().next();

    assertRefused(
        DiplomaRule.SPOILING_UNREASONED,
        () -> world.spoil.spoil(DEPARTMENT, new SpoilBlank.Command(blank, null, ACT)),
        "/reason");
    world.spoil.spoil(DEPARTMENT, new SpoilBlank.Command(blank, "Torn", ACT));

    assertThat(world.account.get(blank).state()).isEqualTo(BlankState.SPOILED);
    assertThat(world.attached).contains("ACT /act/file " + blank);
    assertThat(world.instructed).contains(blank);
    assertThat(world.window.admitted).extracting(Entry::subject).containsOnly(blank);
    assertRefused(DiplomaRule.BLANKS_EXHAUSTED, () -> taken(DIPLOMA));
  }

  @Test
  void after_the_term_no_state_is_set() {
    world.receive.receive(DEPARTMENT, entry("000101", "000101"));
    world.window.closed = new RuleBroken(RegulationRule.ENTRY_CLOSED);

    assertRefused(RegulationRule.ENTRY_CLOSED, () -> taken(DIPLOMA));
  }

  private String taken(UUID diploma) {
    return world.take.take(DEPARTMENT, new Command(diploma, BACHELOR, null)).number().toString();
  }
}
