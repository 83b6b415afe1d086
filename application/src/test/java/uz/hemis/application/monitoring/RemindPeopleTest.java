package uz.hemis.application.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.monitoring.RemindPeople.Command;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.monitoring.MonitoringRule;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

class RemindPeopleTest {

  private static final UUID TEACHER = new UUID(5, 1);
  private static final UUID DEAN = new UUID(5, 2);
  private static final UUID STUDENT = new UUID(5, 3);
  private static final String TEXT = "Baholarni kiriting";

  private final List<Notice> sent = new ArrayList<>();
  private int drawn;
  private final RemindPeople remind =
      new RemindPeopleService(
          (people, roles, _) ->
              roles.contains(Role.STUDENT) ? Set.copyOf(people) : Set.of(TEACHER, DEAN),
          sent::add,
          () -> new UUID(9, ++drawn),
          new Moment() {
            @Override
            public Instant now() {
              return Instant.parse("2026-03-27T04:15:00Z");
            }

            @Override
            public LocalDate today() {
              return LocalDate.of(2026, 3, 27);
            }
          });

  @Test
  void hr_reminds_each_person_once_in_its_own_words() {
    int reminded =
        remind.remind(actor(Role.HR_DEPARTMENT), new Command(List.of(DEAN, TEACHER, DEAN), TEXT));

    assertThat(reminded).isEqualTo(2);
    assertThat(sent).extracting(Notice::person).containsExactlyInAnyOrder(TEACHER, DEAN);
    assertThat(sent)
        .allSatisfy(
            notice -> {
              assertThat(notice.kind()).isEqualTo("duty-reminder");
              assertThat(notice.facts()).containsEntry("text", TEXT);
            });
  }

  @Test
  void a_second_reminder_is_another_message() {
    remind.remind(actor(Role.HR_DEPARTMENT), new Command(List.of(DEAN), TEXT));
    remind.remind(actor(Role.HR_DEPARTMENT), new Command(List.of(DEAN), TEXT));

    assertThat(sent).extracting(Notice::key).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void with_somebody_who_is_no_staff_nobody_is_reminded() {
    assertThatThrownBy(
            () ->
                remind.remind(actor(Role.HR_DEPARTMENT), new Command(List.of(DEAN, STUDENT), TEXT)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> {
              assertThat(e.rule()).isEqualTo(MonitoringRule.REMINDED_NOT_STAFF);
              assertThat(e.faults()).extracting(Fault::field).containsExactly("/people/1");
            });
    assertThat(sent).isEmpty();
  }

  @Test
  void other_roles_remind_nobody() {
    assertThatThrownBy(
            () -> remind.remind(actor(Role.ACCOUNTING), new Command(List.of(DEAN), TEXT)))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(AccessRule.PERMISSION_MISSING));
    assertThat(sent).isEmpty();
  }

  private static Actor actor(Role role) {
    return new Actor(new UUID(1, 1), null, null, null, role, Scope.institution(), null);
  }
}
