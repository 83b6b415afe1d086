package uz.hemis.application.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uz.hemis.application.reminders.port.Reminders;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.reminders.ReminderKind;
import uz.hemis.domain.shared.time.Tashkent;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.shared.time.WorkingCalendar;

class RemindOfDutiesTest {

  private static final UUID TEACHER = new UUID(1, 1);
  private static final UUID HEAD = new UUID(1, 2);
  private static final UUID DEPARTMENT = new UUID(4, 1);
  private static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z"); // a Friday

  private final List<Notice> sent = new ArrayList<>();
  private final Kept kept = new Kept();
  private Role askedFor;

  private final RemindOfDuties reminding =
      new RemindOfDutiesService(
          kept,
          sent::add,
          (role, units, on) -> {
            askedFor = role;
            return Optional.of(HEAD);
          },
          subjects ->
              subjects.stream()
                  .collect(Collectors.toMap(s -> s, s -> Place.of(List.of(DEPARTMENT)))),
          () -> WorkingCalendar.of(List.of(), LocalDate.of(2026, 12, 31)),
          () -> WeekType.FIVE_DAY,
          new Moment() {
            @Override
            public Instant now() {
              return NOW;
            }

            @Override
            public LocalDate today() {
              return Tashkent.dateOf(NOW);
            }
          });

  @Test
  void the_responsible_person_and_the_head_are_told_once_of_what_ends_in_two_working_days() {
    kept.awaiting("2026-11-24", TEACHER);
    kept.awaiting("2026-11-25", TEACHER);

    reminding.remind(ReminderKind.DUE_SOON, 10);
    reminding.remind(ReminderKind.DUE_SOON, 10);

    assertThat(sent).extracting(Notice::person).containsExactlyInAnyOrder(TEACHER, HEAD);
    assertThat(sent).extracting(Notice::kind).containsOnly("duty-due-soon");
    assertThat(sent.getFirst().facts())
        .containsEntry("workingDaysLeft", 2)
        .containsEntry("dueDate", LocalDate.of(2026, 11, 24));
    assertThat(askedFor).isEqualTo(Role.DEPARTMENT_HEAD);
  }

  @Test
  void what_ends_today_has_not_passed() {
    kept.awaiting("2026-11-20", TEACHER);

    assertThat(reminding.remind(ReminderKind.OVERDUE, 10)).isZero();
    assertThat(reminding.remind(ReminderKind.DUE_SOON, 10)).isEqualTo(1);
  }

  @Test
  void what_passed_yesterday_says_who_opens_it() {
    kept.awaiting("2026-11-19", TEACHER);

    reminding.remind(ReminderKind.OVERDUE, 10);

    assertThat(sent).extracting(Notice::kind).containsOnly("duty-overdue");
    assertThat(sent.getFirst().facts()).containsEntry("openedBy", List.of("RTTRM_OPERATOR"));
  }

  @Test
  void without_a_holder_of_the_role_the_head_is_told() {
    kept.awaiting("2026-11-20", null);

    reminding.remind(ReminderKind.DUE_SOON, 10);

    assertThat(sent).extracting(Notice::person).containsExactly(HEAD);
  }

  @Test
  void a_due_date_that_moved_is_another_reminder() {
    kept.awaiting("2026-11-20", TEACHER);
    reminding.remind(ReminderKind.DUE_SOON, 10);
    kept.duties.clear();
    kept.awaiting("2026-11-24", TEACHER);

    assertThat(reminding.remind(ReminderKind.DUE_SOON, 10)).isEqualTo(1);
    assertThat(sent)
        .filteredOn(notice -> notice.person().equals(TEACHER))
        .extracting(Notice::key)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  /** Duties in memory. */
  private static final class Kept implements Reminders {

    private final List<Awaited> duties = new ArrayList<>();
    private final List<Map.Entry<ReminderKind, Awaited>> reminded = new ArrayList<>();

    void awaiting(String dueDate, UUID responsible) {
      duties.add(
          new Awaited(
              new UUID(8, 8),
              new Text("Davomat", "Давомат", "Посещаемость", "Attendance"),
              "3.1.7",
              Role.TEACHER,
              DEPARTMENT,
              responsible,
              LocalDate.parse(dueDate)));
    }

    @Override
    public List<Awaited> claim(ReminderKind kind, LocalDate from, LocalDate to, int limit) {
      return duties.stream()
          .filter(duty -> !duty.dueDate().isBefore(from) && !duty.dueDate().isAfter(to))
          .filter(duty -> !reminded.contains(Map.entry(kind, duty)))
          .limit(limit)
          .toList();
    }

    @Override
    public boolean keep(ReminderKind kind, Awaited duty, Instant at) {
      return reminded.add(Map.entry(kind, duty));
    }
  }
}
