package uz.hemis.application.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.domain.personnel.PersonnelEvent.Kind.DISMISS;
import static uz.hemis.domain.personnel.PersonnelEvent.Kind.HIRE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.personnel.RecordPersonnelEvent.Command;
import uz.hemis.application.personnel.RecordPersonnelEvent.OrderEntry;
import uz.hemis.application.personnel.RecordPersonnelEvent.PostEntry;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.personnel.EmploymentForm;
import uz.hemis.domain.personnel.PersonnelRule;
import uz.hemis.domain.personnel.RecordedEvent;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class RecordPersonnelEventTest {

  private static final LocalDate ORDERED = LocalDate.of(2026, 3, 19);
  private static final PostEntry DOCENT =
      new PostEntry(Office.DEPARTMENT, "Dotsent", BigDecimal.ONE, EmploymentForm.MAIN);

  private final Office office = new Office();
  private final RecordPersonnelEvent recording = office.recording();
  private final UUID employee = office.registered();

  @Test
  void a_hiring_is_kept_with_who_recorded_it_when_and_its_due_date() {
    UUID event = recording.record(Office.HR, hire("12-K", DOCENT));

    RecordedEvent recorded = office.employee(employee).events().getFirst();
    assertThat(recorded.event().id()).isEqualTo(event);
    assertThat(recorded.recordedBy()).isEqualTo(Office.HR.person());
    assertThat(recorded.recordedAt()).isEqualTo(office.now());
    assertThat(recorded.admission().dueDate()).isEqualTo(Office.DUE);
    assertThat(recorded.admission().late()).isFalse();
    assertThat(office.attached).containsExactly(event);
    assertThat(office.askedInstructionFor).containsExactly(employee);
  }

  @Test
  void the_window_is_judged_for_employee_kind_order_and_both_dates() {
    recording.record(Office.HR, hire("12-K", DOCENT));

    assertThat(office.admitted)
        .containsExactly(
            new Entry(
                "HIRE",
                employee,
                "12-K",
                new Entry.Dates(ORDERED, hire("12-K", DOCENT).effectiveDate()),
                office.places.get(Office.DEPARTMENT),
                null));
  }

  @Test
  void a_late_event_is_kept_with_its_permit() {
    office.permit = new UUID(6, 6);

    recording.record(Office.HR, hire("12-K", DOCENT));

    assertThat(office.employee(employee).events().getFirst().admission().permit())
        .isEqualTo(office.permit);
  }

  @Test
  void nothing_is_kept_when_the_window_is_closed() {
    office.closed = new RuleBroken(AccessRule.NOT_FOUND);

    assertRefused(AccessRule.NOT_FOUND, Office.HR, hire("12-K", DOCENT));
    assertThat(office.employee(employee).events()).isEmpty();
  }

  @Test
  void a_permit_is_not_used_up_by_an_event_that_breaks_a_rule() {
    Command dismissal =
        new Command(employee, DISMISS, new UUID(3, 3), order("12-K"), ORDERED, null);

    assertRefused(PersonnelRule.EMPLOYMENT_UNKNOWN, Office.HR, dismissal);
    assertThat(office.admitted).isEmpty();
  }

  @Test
  void faults_of_order_and_post_come_at_once() {
    Command command =
        new Command(
            employee,
            HIRE,
            null,
            new OrderEntry(" ", null, null),
            ORDERED,
            new PostEntry(null, "Dotsent", BigDecimal.TEN, EmploymentForm.MAIN));

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> recording.record(Office.HR, command))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::rule, Fault::field)
                    .containsExactly(
                        tuple(PersonnelRule.ORDER_NUMBER_UNFIT, "/order/number"),
                        tuple(PersonnelRule.ORDER_DATE_MISSING, "/order/date"),
                        tuple(PersonnelRule.RATE_UNFIT, "/post/rate"),
                        tuple(PersonnelRule.POST_UNIT_MISSING, "/post/unit"),
                        tuple(AccessRule.ORDER_MISSING, "/order/file")));
  }

  @Test
  void a_hiring_names_no_employment() {
    Command command = new Command(employee, HIRE, new UUID(3, 3), order("12-K"), ORDERED, DOCENT);

    assertRefused(PersonnelRule.EMPLOYMENT_UNFIT, Office.HR, command);
  }

  @Test
  void who_was_hired_is_dismissed() {
    recording.record(Office.HR, hire("12-K", DOCENT));
    UUID employment = office.employee(employee).events().getFirst().event().employment();

    recording.record(
        Office.HR, new Command(employee, DISMISS, employment, order("13-K"), Office.TODAY, null));

    assertThat(office.employee(employee).employments().getFirst().to()).isEqualTo(Office.TODAY);
  }

  @Test
  void a_removed_card_takes_no_events() {
    new RemoveEmployeeService(office, office.instructions, office).remove(Office.HR, employee, 0);

    assertRefused(AccessRule.NOT_FOUND, Office.HR, hire("12-K", DOCENT));
  }

  @Test
  void a_unit_outside_the_scope_is_not_found() {
    Actor elsewhere =
        Office.actor(Role.HR_DEPARTMENT, new Scope(Scope.Kind.FACULTY, new UUID(7, 77)));
    Actor here = Office.actor(Role.HR_DEPARTMENT, new Scope(Scope.Kind.FACULTY, Office.FACULTY));

    assertRefused(AccessRule.NOT_FOUND, elsewhere, hire("12-K", DOCENT));
    recording.record(here, hire("12-K", DOCENT));
  }

  @Test
  void a_dean_records_no_hiring() {
    Actor dean = Office.actor(Role.DEAN, new Scope(Scope.Kind.FACULTY, Office.FACULTY));

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> recording.record(dean, hire("12-K", DOCENT)))
        .satisfies(
            broken ->
                assertThat(broken.facts())
                    .containsEntry("permission", "EMPLOYMENT_RECORD")
                    .containsKeys("role", "roles"));
    assertThat(office.employee(employee).events()).isEmpty();
  }

  private void assertRefused(Rule rule, Actor actor, Command command) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> recording.record(actor, command))
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }

  private Command hire(String number, PostEntry post) {
    return new Command(employee, HIRE, null, order(number), ORDERED, post);
  }

  private static OrderEntry order(String number) {
    return new OrderEntry(number, ORDERED, Office.ORDER_FILE);
  }
}
