package uz.hemis.bootstrap.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uz.hemis.application.access.port.SecuritySettings;
import uz.hemis.application.calendar.PublishDecree;
import uz.hemis.application.calendar.port.Calendars;
import uz.hemis.application.calendar.query.DecreeDetails;
import uz.hemis.application.calendar.query.DecreeQueries;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.calendar.Act;
import uz.hemis.domain.calendar.DecreeKind;
import uz.hemis.domain.shared.time.DayKind;
import uz.hemis.domain.shared.time.Tashkent;
import uz.hemis.domain.shared.time.WeekType;

/** What a node remembers of the calendar follows the database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CalendarMemoryIT {

  private static final LocalDate TODAY = LocalDate.now(Tashkent.ZONE);

  @Inject Calendars calendars;
  @Inject PublishDecree publishDecree;
  @Inject DecreeQueries decrees;
  @Inject Rulebooks rulebooks;
  @Inject SecuritySettings settings;
  @Inject DataSource database;

  @Test
  void a_decree_holds_as_soon_as_it_is_published() {
    LocalDate day = plainDay(4);
    assertThat(calendars.current().isWorkingDay(day, WeekType.SIX_DAY)).isTrue();
    publish("PF-951", TODAY, day);
    assertThat(calendars.current().isWorkingDay(day, WeekType.SIX_DAY)).isFalse();
  }

  @Test
  void a_decree_that_is_rolled_back_is_never_remembered() {
    LocalDate day = plainDay(5);
    QuarkusTransaction.begin();
    publish("PF-961", TODAY, day);
    assertThat(calendars.current().isWorkingDay(day, WeekType.SIX_DAY)).isTrue();
    QuarkusTransaction.rollback();
    assertThat(calendars.current().isWorkingDay(day, WeekType.SIX_DAY)).isTrue();
  }

  /** Whoever holds locks must not wait for what others hold: two such deeds would stop all. */
  @Test
  void asking_takes_no_connection_however_old_the_memory_is() throws Exception {
    List<Connection> all = new ArrayList<>();
    try {
      takeAll(all);
      Thread.sleep(1_500);

      assertThat(calendars.current()).isNotNull();
      assertThat(rulebooks.current()).isNotNull();
      assertThat(settings.current()).isNotNull();
    } finally {
      for (Connection connection : all) {
        connection.close();
      }
    }
  }

  private void takeAll(List<Connection> all) {
    try {
      while (true) {
        all.add(database.getConnection());
      }
    } catch (SQLException nothingLeft) {
      assertThat(all).isNotEmpty();
    }
  }

  @Test
  void what_a_decree_said_before_a_later_one_is_kept() {
    LocalDate day = plainDay(9);
    UUID earlier = publish("PF-971", TODAY.minusDays(1), day);
    UUID later = publish("PF-972", TODAY, day);
    assertThat(decrees.getDecree(earlier).days())
        .extracting(DecreeDetails.Day::week, DecreeDetails.Day::replacedBy)
        .containsExactly(tuple(WeekType.FIVE_DAY, later), tuple(WeekType.SIX_DAY, later));
    assertThat(decrees.getDecree(later).days())
        .extracting(DecreeDetails.Day::replacedBy)
        .containsOnlyNulls();
  }

  private UUID publish(String number, LocalDate date, LocalDate day) {
    var extra =
        new PublishDecree.Day(
            day, DayKind.EXTRA_DAY_OFF, Set.of(WeekType.values()), null, null, null);
    var act = new Act(number, date, DecreeKind.PRESIDENTIAL_DECREE, "Additional days off");
    UUID id = UUID.randomUUID();
    var ministry =
        new Actor(
            id, id, id, id, Role.MINISTRY_UNIT, Scope.institution(), MinistryUnit.HUMAN_RESOURCES);
    return publishDecree.publish(ministry, new PublishDecree.Command(act, List.of(extra), day));
  }

  /** A day of next year, far from holidays, that is worked in a six-day week. */
  private static LocalDate plainDay(int month) {
    LocalDate day = LocalDate.of(TODAY.getYear() + 1, month, 14);
    return WeekType.SIX_DAY.isWeeklyDayOff(day) ? day.plusDays(1) : day;
  }
}
