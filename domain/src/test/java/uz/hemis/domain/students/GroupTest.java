package uz.hemis.domain.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.rule.RuleBroken;

class GroupTest {

  private static final Instant NOW = Instant.parse("2026-09-01T05:00:00Z");
  private static final UUID CURRICULUM = new UUID(1, 1);
  private static final UUID FACULTY = new UUID(1, 2);

  @Test
  void a_group_takes_who_studies_its_curriculum_on_its_course() {
    Study study = study(StudyStatus.APPLIED, CURRICULUM, 1);

    group().take(study);

    assertThat(study.placement().group()).isEqualTo(group().id());
    assertRefused(
        () -> group().take(study(StudyStatus.STUDYING, new UUID(1, 9), 1)),
        StudentRule.GROUP_MEMBER_UNFIT);
    assertRefused(
        () -> group().take(study(StudyStatus.STUDYING, CURRICULUM, 2)),
        StudentRule.GROUP_MEMBER_UNFIT);
    assertRefused(
        () -> group().take(study(StudyStatus.GRADUATED, CURRICULUM, 1)),
        StudentRule.GROUP_MEMBER_LEFT);
  }

  @Test
  void a_group_is_closed_when_nobody_is_left_and_stays_closed() {
    Group group = group();

    assertRefused(() -> group.close(1, NOW), StudentRule.GROUP_NOT_EMPTY);
    group.close(0, NOW);

    assertThat(group.closedAt()).isEqualTo(NOW);
    assertRefused(() -> group.close(0, NOW), StudentRule.GROUP_CLOSED);
    assertRefused(() -> group.rename("26-12"), StudentRule.GROUP_CLOSED);
    assertRefused(group::requireOpen, StudentRule.GROUP_CLOSED);
  }

  @Test
  void a_group_is_on_a_course_of_its_curriculum() {
    assertThat(teaching(1).within(4).course()).isEqualTo(1);
    assertThat(teaching(4).within(4).course()).isEqualTo(4);
    assertRefused(() -> teaching(5).within(4), StudentRule.COURSE_UNFIT);
    assertRefused(() -> teaching(0).within(4), StudentRule.COURSE_UNFIT);
  }

  private static Group group() {
    return new Group(new UUID(2, 1), 1, teaching(1), "26-11", null);
  }

  private static Group.Teaching teaching(int course) {
    return new Group.Teaching(CURRICULUM, FACULTY, "11", course);
  }

  private static Study study(StudyStatus status, UUID curriculum, int course) {
    return new Study(
        new UUID(3, 1),
        1,
        new UUID(3, 2),
        new UUID(3, 3),
        StudentNumber.of("301", 2026, "11", 1),
        status,
        new Placement(curriculum, FACULTY, null, course, "11"));
  }

  private static void assertRefused(ThrowingCallable deed, StudentRule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
