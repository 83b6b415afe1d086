package uz.hemis.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.calendar.port.OpenDueDates;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.calendar.Act;
import uz.hemis.domain.calendar.CalendarRule;
import uz.hemis.domain.calendar.DecreeKind;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.DueDate;
import uz.hemis.domain.shared.time.TimeRule;
import uz.hemis.domain.shared.time.WeekType;

class PublishDecreeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 25);
  private static final LocalDate HORIZON = LocalDate.of(2027, 12, 31);

  private final FakeDecrees decrees = new FakeDecrees(LocalDate.of(2026, 12, 31));
  private final List<Integer> keptWith = new ArrayList<>();
  private final OpenDueDates openDueDates = () -> keptWith.add(decrees.saved.size());
  private final PublishDecree publish =
      new PublishDecreeService(decrees, openDueDates, new Noon(), UUID::randomUUID);

  @Test
  void a_decree_changes_due_dates_and_settles_them() {
    LocalDate event = LocalDate.of(2027, 1, 1);
    DueDate before = decrees.current().dueAfter(event, 1, WeekType.SIX_DAY);
    publish("PF-300", TODAY, extraDayOff("2027-01-02"));
    DueDate after = decrees.current().dueAfter(event, 1, WeekType.SIX_DAY);
    assertThat(before.date()).isEqualTo("2027-01-02");
    assertThat(before.provisional()).isTrue();
    assertThat(after.date()).isEqualTo("2027-01-04");
    assertThat(after.provisional()).isFalse();
    assertThat(after.skipped().getFirst().source()).isEqualTo("PF-300 of 2026-12-25");
  }

  @Test
  void what_people_were_told_is_kept_before_the_calendar_changes() {
    publish("PF-300", TODAY, extraDayOff("2027-01-02"));
    assertThat(keptWith).containsExactly(0);
  }

  @Test
  void a_decree_is_published_once() {
    publish("PF-300", TODAY, extraDayOff("2027-01-02"));
    requireRefused(
        CalendarRule.DECREE_KNOWN, () -> publish("PF-300", TODAY, extraDayOff("2027-01-05")));
    publish("PF-300", TODAY.minusDays(1), extraDayOff("2027-01-06"));
    assertThat(decrees.saved).hasSize(2);
  }

  @Test
  void a_later_act_replaces_a_day_and_one_of_the_same_date_does_not() {
    publish("PF-300", TODAY.minusDays(1), extraDayOff("2027-01-02"));
    requireRefused(
        CalendarRule.CALENDAR_DAY_DECREED_LATER,
        () -> publish("PF-301", TODAY.minusDays(1), extraDayOff("2027-01-02")));
    publish("PF-302", TODAY, extraDayOff("2027-01-02"));
    assertThat(decrees.saved).hasSize(2);
  }

  @Test
  void a_decree_of_tomorrow_is_not_published() {
    requireRefused(
        CalendarRule.DECREE_DATED_AHEAD,
        () -> publish("PF-300", TODAY.plusDays(1), extraDayOff("2027-01-02")));
  }

  @Test
  void faults_of_days_and_of_the_decree_are_told_together_and_nothing_is_kept() {
    var wrongWeekend =
        new PublishDecree.Day(
            LocalDate.of(2027, 1, 5),
            DayKind.WORKING_WEEKEND,
            Set.of(WeekType.FIVE_DAY),
            null,
            null,
            null);
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> publish("PF-300", TODAY, wrongWeekend, extraDayOff("2028-01-01")))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::rule, Fault::field)
                    .containsExactly(
                        tuple(TimeRule.WORKING_WEEKEND_UNFIT, "/days/0/date"),
                        tuple(CalendarRule.CALENDAR_DAY_PAST_HORIZON, "/days/1")));
    assertThat(decrees.saved).isEmpty();
    assertThat(keptWith).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MINISTRY_UNIT")
  void only_the_ministry_publishes(Role role) {
    requireRefused(
        AccessRule.PERMISSION_MISSING,
        () -> publish.publish(actor(role), command("PF-300", TODAY, extraDayOff("2027-01-02"))));
    assertThat(decrees.held).isFalse();
  }

  private UUID publish(String number, LocalDate date, PublishDecree.Day... days) {
    return publish.publish(actor(Role.MINISTRY_UNIT), command(number, date, days));
  }

  private static PublishDecree.Command command(
      String number, LocalDate date, PublishDecree.Day... days) {
    return new PublishDecree.Command(
        new Act(number, date, DecreeKind.PRESIDENTIAL_DECREE, "Days off"), List.of(days), HORIZON);
  }

  private static PublishDecree.Day extraDayOff(String date) {
    return new PublishDecree.Day(
        LocalDate.parse(date), DayKind.EXTRA_DAY_OFF, Set.of(WeekType.values()), null, null, null);
  }

  private static Actor actor(Role role) {
    MinistryUnit unit = role == Role.MINISTRY_UNIT ? MinistryUnit.HUMAN_RESOURCES : null;
    UUID id = UUID.randomUUID();
    return new Actor(id, id, id, id, role, Scope.institution(), unit);
  }

  private static void requireRefused(Rule rule, Runnable deed) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed::run)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }

  private record Noon() implements Moment {

    @Override
    public Instant now() {
      return Instant.parse("2026-12-25T07:00:00Z");
    }

    @Override
    public LocalDate today() {
      return TODAY;
    }
  }
}
