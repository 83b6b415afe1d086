package uz.hemis.domain.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.MovementKind;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

class MovementOrderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Study study = JourneyTest.study(StudyStatus.STUDYING, 2);
  private final Waypoint before = Waypoint.of(study);
  private final MovementOrder order = expulsion();

  @Test
  void what_an_order_did_is_taken_back_by_another() {
    order.reverse(reversal(), List.of(study));

    assertThat(Waypoint.of(study)).isEqualTo(before);
    assertThat(order.reversal()).map(by -> by.order().number()).contains("44-T");
  }

  @Test
  void it_is_taken_back_once() {
    order.reverse(reversal(), List.of(study));

    assertRefused(MovementRule.ORDER_REVERSED);
  }

  @Test
  void what_went_on_since_is_not_taken_back() {
    study.move(MovementKind.RESTORE, before.placement());

    assertRefused(MovementRule.STUDY_MOVED_SINCE);
    assertThat(study.status()).isEqualTo(StudyStatus.STUDYING);
  }

  @Test
  void another_group_is_no_movement() {
    study.assign(new UUID(3, 7));

    order.reverse(reversal(), List.of(study));

    assertThat(Waypoint.of(study)).isEqualTo(before);
  }

  @Test
  void it_is_taken_back_as_it_was_seen() {
    assertThatThrownBy(() -> order.requireVersion(1))
        .isInstanceOfSatisfying(
            RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(AccessRule.VERSION_STALE));
  }

  private MovementOrder expulsion() {
    study.move(MovementKind.EXPEL, study.placement().inGroup(null));
    return new MovementOrder(
        new UUID(4, 1),
        0,
        new MovementTerms(MovementKind.EXPEL, paper("41-T"), TODAY, "14", null, null),
        List.of(new Move(study.id(), before, Waypoint.of(study))),
        entered(),
        null);
  }

  private static MovementOrder.Reversal reversal() {
    return new MovementOrder.Reversal(paper("44-T"), entered());
  }

  private static OfficialDocument paper(String number) {
    return new OfficialDocument(number, TODAY, new UUID(1, 1));
  }

  private static MovementOrder.Application entered() {
    return new MovementOrder.Application(
        Instant.parse("2026-11-23T06:00:00Z"), new UUID(5, 1), Role.DEAN, null);
  }

  private void assertRefused(MovementRule rule) {
    assertThatThrownBy(() -> order.reverse(reversal(), List.of(study)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
