package uz.hemis.bootstrap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.RoleCategory;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.shared.time.Term;

/** The catalogue that the system is delivered with: the rows of the annexes 1 to 13 (2.1, 3.1). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CatalogueIT {

  private static final String DELIVERED = "HEMIS-2024";

  private static final String KINDS =
      "select code, origin, recorded_by, name ->> 'uzLatn', name ->> 'uzCyrl', name ->> 'ru',"
          + " name ->> 'en', proposable from regulation_event_kind";

  /** The role that each annex is about, annex 1 first (3.1.1 to 3.1.13). */
  private static final List<Role> ANNEXES =
      List.of(
          Role.SUPER_ADMINISTRATOR,
          Role.ICT_CENTRE,
          Role.HR_DEPARTMENT,
          Role.ACADEMIC_DEPARTMENT,
          Role.DEAN,
          Role.DEPARTMENT_HEAD,
          Role.TEACHER,
          Role.ACCOUNTING,
          Role.SCIENCE_DEPARTMENT,
          Role.DOCTORAL_DEPARTMENT,
          Role.MARKETING_DEPARTMENT,
          Role.DIPLOMA_DEPARTMENT,
          Role.STUDENT);

  @Inject Rulebooks rulebooks;
  @Inject DataSource database;

  private List<Duty> duties;
  private Map<String, EventKind> kinds;

  @BeforeEach
  void read() throws SQLException {
    duties =
        rulebooks.current().duties().stream()
            .filter(duty -> duty.regulation().code().equals(DELIVERED))
            .toList();
    kinds = kinds();
  }

  @Test
  void every_annex_binds_its_role() {
    for (int annex = 1; annex <= ANNEXES.size(); annex++) {
      assertThat(ofAnnex(annex))
          .as("annex %d", annex)
          .extracting(Duty::role)
          .contains(ANNEXES.get(annex - 1));
    }
  }

  @Test
  void an_annex_binds_no_other_role_except_library_and_dormitory_beside_the_student() {
    assertThat(duties)
        .filteredOn(duty -> duty.role() != ANNEXES.get(duty.process().annex() - 1))
        .extracting(Duty::code)
        .containsExactlyInAnyOrder("LIBRARY_CLEARANCE", "DORMITORY_CLEARANCE");
  }

  @Test
  void the_processes_of_an_annex_are_numbered_without_gaps() {
    for (int annex = 1; annex <= ANNEXES.size(); annex++) {
      List<Integer> numbers =
          ofAnnex(annex).stream().map(duty -> duty.process().number()).sorted().toList();
      assertThat(numbers).as("annex %d", annex).startsWith(1).endsWith(numbers.size());
    }
  }

  @Test
  void annex_12_holds_exactly_the_two_processes_of_its_table() {
    assertThat(ofAnnex(12))
        .extracting(Duty::code)
        .containsExactlyInAnyOrder("DIPLOMA_PRINT_STATUS", "BLANK_STATUS");
    assertThat(ofAnnex(12))
        .allSatisfy(
            duty -> {
              assertThat(duty.basis().source()).isEqualTo(DutySource.TEXT);
              assertThat(duty.term()).isEqualTo(new Term.WorkingDays(1));
              assertThat(duty.locks()).isTrue();
            });
  }

  @Test
  void the_text_itself_states_seven_rows_and_names_their_clauses() {
    assertThat(duties)
        .filteredOn(duty -> duty.basis().source() == DutySource.TEXT)
        .extracting(duty -> duty.code() + " " + duty.clause())
        .containsExactlyInAnyOrder(
            "TECHNOLOGICAL_INSTRUCTION 2.2",
            "PERSONNEL_EVENT 3.1.3",
            "STAFF_DATA_UPKEEP 3.1.3",
            "DIPLOMA_PRINT_STATUS annex 12",
            "BLANK_STATUS annex 12",
            "LIBRARY_CLEARANCE 3.1.14",
            "DORMITORY_CLEARANCE 3.1.14");
  }

  @Test
  void every_row_names_a_clause_and_a_reconstructed_one_its_reason() {
    assertThat(duties).allSatisfy(duty -> assertThat(duty.clause()).isNotBlank());
    assertThat(duties)
        .filteredOn(duty -> duty.basis().source() == DutySource.RECONSTRUCTED)
        .allSatisfy(
            duty ->
                assertThat(duty.basis().reason())
                    .as(duty.code())
                    .startsWith("The table of annex " + duty.process().annex() + " is lost. ")
                    .contains(duty.enforcement() == Enforcement.HARD ? " Hard: " : " Soft: "));
  }

  @Test
  void every_trigger_and_entry_is_a_known_kind_of_event() {
    assertThat(kinds.keySet())
        .containsAll(
            duties.stream()
                .flatMap(
                    duty ->
                        Stream.concat(
                            duty.occasion().triggers().stream(),
                            duty.occasion().entries().stream()))
                .collect(Collectors.toSet()));
  }

  @Test
  void kinds_that_are_recorded_by_hand_name_roles_that_may_record() {
    assertThat(kinds.values())
        .filteredOn(kind -> kind.origin() == EventKind.Origin.REPORTED)
        .allSatisfy(
            kind ->
                assertThat(kind.recordedBy())
                    .as(kind.code())
                    .isNotEmpty()
                    .allMatch(role -> role.holds(Permission.FACT_RECORD)));
  }

  @Test
  void what_has_to_be_done_before_an_event_runs_from_the_date_of_its_effect() {
    assertThat(duties)
        .filteredOn(duty -> duty.term() instanceof Term.BeforeEvent)
        .isNotEmpty()
        .allSatisfy(
            duty -> {
              assertThat(duty.occasion().startsFrom()).isEqualTo(TermStart.EFFECTIVE_DATE);
              assertThat(duty.occasion().hasOwnEntries()).as(duty.code()).isFalse();
            });
  }

  @Test
  void a_lock_binds_only_roles_that_can_ask_for_late_entry() {
    assertThat(duties)
        .filteredOn(Duty::locks)
        .allMatch(duty -> duty.role().holds(Permission.LATE_ENTRY_REQUEST));
  }

  @Test
  void an_entry_is_approved_by_another_role_that_may_decide() {
    assertThat(duties)
        .filteredOn(duty -> duty.approver() != null)
        .isNotEmpty()
        .allMatch(duty -> duty.approver() != duty.role())
        .allMatch(duty -> duty.approver().holds(Permission.APPROVAL_DECIDE));
  }

  @Test
  void no_duty_binds_the_leadership_or_anybody_outside() {
    assertThat(duties)
        .extracting(Duty::role)
        .doesNotContain(Role.LEADERSHIP)
        .noneMatch(role -> role.category() == RoleCategory.OUTSIDE);
  }

  @Test
  void every_text_stands_in_four_languages_in_the_letters_of_each() {
    assertThat(duties)
        .allSatisfy(duty -> assertInItsLetters(duty.wording().process()))
        .allSatisfy(duty -> assertInItsLetters(duty.wording().measure()));
    assertThat(kinds.values()).allSatisfy(kind -> assertInItsLetters(kind.name()));
  }

  private static void assertInItsLetters(Text text) {
    assertThat(text.all()).noneMatch(String::isBlank);
    assertThat(List.of(text.uzLatn(), text.en()))
        .noneMatch(one -> one.matches(".*\\p{IsCyrillic}.*"));
    assertThat(List.of(text.uzCyrl(), text.ru())).noneMatch(one -> one.matches(".*\\p{IsLatin}.*"));
    assertThat(text.uzLatn()).doesNotContain("'", "‘", "’", "`");
  }

  private List<Duty> ofAnnex(int annex) {
    return duties.stream().filter(duty -> duty.process().annex() == annex).toList();
  }

  private Map<String, EventKind> kinds() throws SQLException {
    Map<String, EventKind> found = new HashMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(KINDS)) {
      while (row.next()) {
        found.put(row.getString(1), kind(row));
      }
    }
    return found;
  }

  private static EventKind kind(ResultSet row) throws SQLException {
    return new EventKind(
        row.getString(1),
        EventKind.Origin.valueOf(row.getString(2)),
        row.getBoolean(8),
        roles(row.getString(3)),
        new Text(row.getString(4), row.getString(5), row.getString(6), row.getString(7)));
  }

  private static Set<Role> roles(String joined) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(joined.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .forEach(roles::add);
    return roles;
  }
}
