package uz.hemis.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.domain.catalogue.Drafts.HIRINGS;
import static uz.hemis.domain.catalogue.Drafts.LAW;
import static uz.hemis.domain.catalogue.Drafts.LESSON_PAIRS;
import static uz.hemis.domain.catalogue.Drafts.check;
import static uz.hemis.domain.catalogue.Drafts.faults;
import static uz.hemis.domain.catalogue.Drafts.heading;
import static uz.hemis.domain.catalogue.Drafts.row;
import static uz.hemis.domain.catalogue.Drafts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Term;

class CatalogueCheckTest {

  private static final Term TWO_DAYS = new Term.WorkingDays(2);

  @Test
  void a_version_that_is_in_order_has_no_faults() {
    assertThat(faults(LESSON_PAIRS, with(HIRINGS, TWO_DAYS, Enforcement.HARD))).isEmpty();
  }

  @Test
  void all_faults_are_found_at_once() {
    CatalogueRow odd =
        with(
            with(HIRINGS, new Term.WorkingDays(251), Enforcement.HARD),
            new Occasion(Set.of("NO_SUCH"), TermStart.ORDER_DATE, Set.of("HIRE")));

    assertThatThrownBy(
            () ->
                check()
                    .requireFit(
                        LAW.code(), CatalogueContent.of(heading("2026-11-19"), List.of(odd))))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            no ->
                assertThat(no.faults())
                    .extracting(Drafts::name)
                    .containsExactly(
                        "version-date-unfit /inForceFrom",
                        "duty-trigger-dangling /duties/PERSONNEL_EVENT/triggers",
                        "duty-term-unfit /duties/PERSONNEL_EVENT/term"));
  }

  @Test
  void triggers_and_entries_are_known_kinds() {
    Occasion dangling =
        new Occasion(Set.of("HIRE", "NO_SUCH"), TermStart.ORDER_DATE, Set.of("NOR_THIS"));

    assertThat(faults(LESSON_PAIRS, with(HIRINGS, dangling)))
        .containsExactly(
            "duty-trigger-dangling /duties/PERSONNEL_EVENT/triggers",
            "duty-trigger-dangling /duties/PERSONNEL_EVENT/entries");
  }

  @Test
  void a_date_of_the_calendar_starts_terms_but_fulfils_nothing() {
    Occasion reversed =
        new Occasion(Set.of("HIRE"), TermStart.ORDER_DATE, Set.of("SEMESTER_START"));

    assertThat(faults(LESSON_PAIRS, with(HIRINGS, reversed)))
        .containsExactly("duty-entry-unfit /duties/PERSONNEL_EVENT/entries");
  }

  @Test
  void an_approval_is_asked_only_of_what_can_be_proposed() {
    CatalogueRow approved = with(HIRINGS, Role.HR_DEPARTMENT, Role.LEADERSHIP);
    Occasion opening =
        new Occasion(
            Set.of("HIRE", "UNIT_OPENED"), TermStart.ORDER_DATE, Set.of("HIRE", "UNIT_OPENED"));

    assertThat(faults(LESSON_PAIRS, approved)).isEmpty();
    assertThat(faults(LESSON_PAIRS, with(approved, opening)))
        .containsExactly("duty-approval-unfit /duties/PERSONNEL_EVENT/approver");
  }

  @Test
  void two_rows_do_not_stand_at_one_process() {
    assertThat(faults(HIRINGS, row("DISMISSALS", 3, TWO_DAYS)))
        .containsExactly("duty-process-taken /duties/PERSONNEL_EVENT/process");
    assertThat(faults(HIRINGS, row("DISMISSALS", 5, TWO_DAYS))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WORKING_DAYS:250",
        "CALENDAR_DAYS:366",
        "CALENDAR_MONTHS:12",
        "SAME_DAY",
        "WORKING_DAYS:1"
      })
  void sensible_terms_fit(String term) {
    assertThat(faults(LESSON_PAIRS, with(HIRINGS, Term.ofCode(term), Enforcement.HARD))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WORKING_DAYS:251",
        "CALENDAR_DAYS:367",
        "CALENDAR_MONTHS:13",
        "BEFORE_EVENT:61",
        "CONTINUOUS"
      })
  void terms_beyond_all_measure_do_not(String term) {
    assertThat(faults(HIRINGS, with(LESSON_PAIRS, Term.ofCode(term), Enforcement.HARD)))
        .containsExactly("duty-term-unfit /duties/LESSON_PAIRS/term");
  }

  @Test
  void what_binds_at_all_times_is_soft() {
    assertThat(faults(HIRINGS, with(LESSON_PAIRS, new Term.Continuous(), Enforcement.SOFT)))
        .isEmpty();
  }

  @Test
  void sixty_days_before_an_announced_event_fit() {
    assertThat(faults(HIRINGS, with(LESSON_PAIRS, new Term.BeforeEvent(60), Enforcement.HARD)))
        .isEmpty();
  }

  @Test
  void a_term_before_an_event_runs_to_its_effective_date() {
    Occasion byOrder =
        new Occasion(Set.of("SEMESTER_START"), TermStart.ORDER_DATE, Set.of("PAIR_SET"));

    assertThat(faults(HIRINGS, with(LESSON_PAIRS, byOrder)))
        .containsExactly("duty-term-unfit /duties/LESSON_PAIRS/term");
  }

  @Test
  void no_term_ends_before_an_event_that_only_its_entry_makes_known() {
    Occasion own = Occasion.ofOwnEntry(Set.of("HIRE"), TermStart.EFFECTIVE_DATE);

    assertThat(faults(HIRINGS, with(LESSON_PAIRS, own)))
        .containsExactly("duty-term-unfit /duties/LESSON_PAIRS/term");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"LEADERSHIP", "RTTRM_OPERATOR", "MINISTRY_UNIT", "OVERSEER"})
  void these_roles_are_not_bound(Role role) {
    assertThat(faults(LESSON_PAIRS, with(HIRINGS, role, null)))
        .containsExactly("duty-role-unfit /duties/PERSONNEL_EVENT/role");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LEADERSHIP", "RTTRM_OPERATOR", "MINISTRY_UNIT", "OVERSEER", "HR_DEPARTMENT"})
  void every_other_role_of_the_institution_is(Role role) {
    assertThat(faults(LESSON_PAIRS, with(HIRINGS, role, null))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"STUDENT", "LIBRARY", "RTTRM_OPERATOR", "MINISTRY_UNIT", "OVERSEER", "HR_DEPARTMENT"})
  void neither_outsiders_nor_roles_that_decide_nothing_nor_the_bound_role_approve(Role approver) {
    assertThat(faults(LESSON_PAIRS, with(HIRINGS, Role.HR_DEPARTMENT, approver)))
        .containsExactly("duty-role-unfit /duties/PERSONNEL_EVENT/approver");
  }

  @ParameterizedTest
  @CsvSource({"LEADERSHIP", "DEPARTMENT_HEAD", "DEAN"})
  void others_of_the_institution_approve(Role approver) {
    assertThat(faults(LESSON_PAIRS, with(HIRINGS, Role.HR_DEPARTMENT, approver))).isEmpty();
  }

  @Test
  void a_row_rests_on_a_clause_and_a_reconstruction_on_a_reason() {
    assertThat(grounds(null, DutySource.TEXT, null)).containsExactly("duty-reason-missing /clause");
    assertThat(grounds(" ", DutySource.RECONSTRUCTED, " "))
        .containsExactly("duty-reason-missing /clause", "duty-reason-missing /reason");
    assertThat(grounds("3.1.3", DutySource.TEXT, "Why"))
        .containsExactly("duty-reason-needless /reason");
    assertThat(grounds("3.1.3", DutySource.RECONSTRUCTED, "Why")).isEmpty();
  }

  @Test
  void a_row_that_is_law_already_is_not_judged_anew() {
    CatalogueRow lasting = with(HIRINGS, new Term.Continuous(), Enforcement.HARD);
    PublishedVersion odd =
        new PublishedVersion(
            LAW.code(), CatalogueContent.of(heading("2024-11-01"), List.of(lasting)));
    CatalogueCheck check = new CatalogueCheck(Drafts.KINDS, odd, Drafts.TODAY);

    assertThat(
            check.faults(
                LAW.code(),
                CatalogueContent.of(heading("2027-01-01"), List.of(lasting, LESSON_PAIRS))))
        .isEmpty();
  }

  @Test
  void a_version_takes_effect_today_at_the_earliest() {
    assertThat(dated("2026-11-20", "2024-11-01")).isEmpty();
    assertThat(dated("2026-11-19", "2024-11-01"))
        .containsExactly("version-date-unfit /inForceFrom");
    assertThat(dated(null, "2024-11-01")).containsExactly("version-date-unfit /inForceFrom");
  }

  @Test
  void a_version_takes_effect_after_the_one_before_it() {
    assertThat(dated("2030-01-02", "2030-01-01")).isEmpty();
    assertThat(dated("2030-01-01", "2030-01-01"))
        .containsExactly("version-date-unfit /inForceFrom");
  }

  @Test
  void a_version_names_its_order_which_is_signed() {
    assertThat(ordered(null, null))
        .containsExactly(
            "version-order-missing /order/number", "version-order-missing /order/date");
    assertThat(ordered("15", "2026-11-20")).isEmpty();
    assertThat(ordered("15", "2026-11-21")).containsExactly("version-date-unfit /order/date");
  }

  @Test
  void a_version_changes_something() {
    assertThat(faults(HIRINGS, LESSON_PAIRS)).containsExactly("version-changes-nothing ");
    assertThat(faults(HIRINGS)).isEmpty();
  }

  @Test
  void a_draft_follows_the_law_that_it_was_copied_from() {
    CatalogueContent content = CatalogueContent.of(heading("2027-01-01"), List.of(HIRINGS));

    assertThat(check().faults("372-2021", content))
        .extracting(Drafts::name)
        .containsExactly("version-outdated ");
  }

  private static List<String> grounds(String clause, DutySource source, String reason) {
    CatalogueRow row = with(HIRINGS, new CatalogueRow.Ground(clause, source, reason));
    return faults(LESSON_PAIRS, row).stream()
        .map(fault -> fault.replace("/duties/PERSONNEL_EVENT", ""))
        .filter(fault -> !fault.startsWith("version-changes-nothing"))
        .toList();
  }

  private static List<String> dated(String inForceFrom, String newest) {
    PublishedVersion law =
        new PublishedVersion(
            LAW.code(), CatalogueContent.of(heading(newest), List.of(LESSON_PAIRS)));
    return new CatalogueCheck(Map.of(), law, Drafts.TODAY)
        .faults(LAW.code(), CatalogueContent.of(heading(inForceFrom), List.of())).stream()
            .map(Drafts::name)
            .toList();
  }

  private static List<String> ordered(String number, String date) {
    Heading heading = heading("2027-01-01");
    LegalAct order = new LegalAct(number, date == null ? null : LocalDate.parse(date));
    return faults(
        CatalogueContent.of(
            new Heading(
                heading.title(),
                order,
                heading.basis(),
                heading.inForceFrom(),
                heading.grant(),
                heading.changeNote()),
            List.of(HIRINGS)));
  }
}
