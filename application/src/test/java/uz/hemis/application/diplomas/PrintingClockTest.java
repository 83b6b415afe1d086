package uz.hemis.application.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.application.regulation.RegulationWorld;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Term;

/** Printed on a Friday: what annex 12 gives one working day for, in a five-day week. */
class PrintingClockTest {

  private static final UUID DIPLOMA = new UUID(1, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final String MONDAY_AT_THE_LAST_MINUTE = "2026-11-23T18:59:59Z";
  private static final String TUESDAY_AT_MIDNIGHT = "2026-11-23T19:00:00Z";

  private final RegulationWorld world = new RegulationWorld();
  private final BlankStatusEntry blanks = new BlankStatusEntry(world.window, world.moment);

  @BeforeEach
  void printed() {
    world.duties.add(row("DIPLOMA_PRINT_STATUS"));
    world.duties.add(row("BLANK_STATUS"));
    world.at("2026-11-20T10:00:00Z");
    new DiplomaEvents(world.window, world.moment).printed(department(), DIPLOMA, FRIDAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DIPLOMA_PRINT_STATUS", "BLANK_STATUS"})
  void on_monday_at_the_last_minute_the_status_is_set(String duty) {
    world.at(MONDAY_AT_THE_LAST_MINUTE);

    assertThat(world.window.admit(department(), status(duty)).dueDate()).isEqualTo("2026-11-23");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DIPLOMA_PRINT_STATUS", "BLANK_STATUS"})
  void from_tuesday_at_midnight_it_is_refused_with_clause_opener_and_papers(String duty) {
    world.at(TUESDAY_AT_MIDNIGHT);

    assertThatThrownBy(() -> world.window.admit(department(), status(duty)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no -> {
              assertThat(no.rule()).isEqualTo(RegulationRule.ENTRY_CLOSED);
              assertThat(no.facts())
                  .containsEntry("duty", duty)
                  .containsEntry("dueDate", LocalDate.of(2026, 11, 23))
                  .containsKeys("clause", "openedBy", "papers");
            });
  }

  @Test
  void a_blank_is_not_set_issued_on_tuesday_either() {
    world.at(TUESDAY_AT_MIDNIGHT);

    for (boolean isLast : new boolean[] {false, true}) {
      assertThatThrownBy(() -> blanks.issued(department(), DIPLOMA, isLast))
          .isInstanceOfSatisfying(
              RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(RegulationRule.ENTRY_CLOSED));
    }
  }

  private Entry status(String duty) {
    return new Entry(
        duty + "_SET",
        DIPLOMA,
        "",
        Entry.Dates.both(world.moment.today()),
        Place.institution(),
        null);
  }

  private static Duty row(String duty) {
    return RegulationWorld.duty(
        duty,
        new Occasion(Set.of("DIPLOMA_PRINTED"), TermStart.EFFECTIVE_DATE, Set.of(duty + "_SET")),
        Role.DIPLOMA_DEPARTMENT,
        new Term.WorkingDays(1));
  }

  private static Actor department() {
    UUID person = new UUID(2, 1);
    return new Actor(
        person, person, person, person, Role.DIPLOMA_DEPARTMENT, Scope.institution(), null);
  }
}
