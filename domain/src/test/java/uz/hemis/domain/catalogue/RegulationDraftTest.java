package uz.hemis.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.domain.catalogue.Drafts.APPROVER;
import static uz.hemis.domain.catalogue.Drafts.COLLEAGUE;
import static uz.hemis.domain.catalogue.Drafts.DRAFTER;
import static uz.hemis.domain.catalogue.Drafts.HIRINGS;
import static uz.hemis.domain.catalogue.Drafts.LAW;
import static uz.hemis.domain.catalogue.Drafts.begun;
import static uz.hemis.domain.catalogue.Drafts.changed;
import static uz.hemis.domain.catalogue.Drafts.check;
import static uz.hemis.domain.catalogue.Drafts.heading;
import static uz.hemis.domain.catalogue.Drafts.row;
import static uz.hemis.domain.catalogue.Drafts.step;
import static uz.hemis.domain.catalogue.Drafts.with;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.VersionState;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Term;

class RegulationDraftTest {

  private static final CatalogueRow DISMISSALS = row("DISMISSALS", 5, new Term.WorkingDays(1));

  @Test
  void a_draft_begins_as_a_copy_of_the_law() {
    RegulationDraft draft = begun();

    assertThat(draft.content().rows()).isEqualTo(LAW.content().rows());
    assertThat(draft.base()).contains("HEMIS-2024");
    assertThat(draft.state()).isEqualTo(VersionState.DRAFT);
    assertThat(draft.editors()).containsExactly(DRAFTER.person());
  }

  @Test
  void rows_are_put_replaced_and_removed() {
    RegulationDraft draft = begun();
    CatalogueRow faster = row("PERSONNEL_EVENT", 3, new Term.WorkingDays(1));

    draft.put(DISMISSALS, DRAFTER);
    draft.put(faster, COLLEAGUE);
    draft.remove("LESSON_PAIRS", COLLEAGUE);

    assertThat(draft.content().rows().values()).containsExactly(DISMISSALS, faster);
    assertThat(draft.editors()).containsExactlyInAnyOrder(DRAFTER.person(), COLLEAGUE.person());
  }

  @Test
  void a_row_does_not_take_the_process_of_another() {
    assertRefused(
        RegulationRule.DUTY_PROCESS_TAKEN,
        () -> begun().put(row("DISMISSALS", 3, new Term.SameDay()), DRAFTER));
  }

  @Test
  void a_row_that_contradicts_itself_is_not_put() {
    CatalogueRow own = with(HIRINGS, Role.DEAN, Role.DEAN);

    assertRefused(RegulationRule.DUTY_ROLE_UNFIT, () -> begun().put(own, DRAFTER));
  }

  @Test
  void a_row_that_is_not_there_is_not_removed() {
    assertRefused(RegulationRule.DUTY_ROW_UNKNOWN, () -> begun().remove("DISMISSALS", DRAFTER));
  }

  @Test
  void what_is_submitted_does_not_change() {
    RegulationDraft draft = changed();
    draft.submit(step(DRAFTER), check());

    for (ThrowingCallable change : changes(draft)) {
      assertRefused(RegulationRule.VERSION_SUBMITTED, change);
    }
    assertThat(draft.submitted()).contains(step(DRAFTER));
  }

  @Test
  void what_is_published_does_not_change() {
    RegulationDraft draft = changed();
    draft.submit(step(DRAFTER), check());
    draft.publish(step(APPROVER), check());

    for (ThrowingCallable change : changes(draft)) {
      assertRefused(RegulationRule.VERSION_PUBLISHED, change);
    }
    assertRefused(RegulationRule.VERSION_PUBLISHED, draft::returnToDraft);
    assertThat(draft.approved()).contains(step(APPROVER));
  }

  @Test
  void what_is_dropped_does_not_change() {
    RegulationDraft draft = changed();
    draft.drop();

    for (ThrowingCallable change : changes(draft)) {
      assertRefused(CatalogueRule.VERSION_DROPPED, change);
    }
    assertRefused(CatalogueRule.VERSION_DROPPED, draft::returnToDraft);
  }

  @Test
  void what_is_not_fit_is_not_submitted() {
    assertRefused(
        RegulationRule.VERSION_CHANGES_NOTHING, () -> begun().submit(step(DRAFTER), check()));
  }

  @Test
  void what_is_not_submitted_is_neither_returned_nor_published() {
    assertRefused(CatalogueRule.VERSION_NOT_SUBMITTED, changed()::returnToDraft);
    assertRefused(
        CatalogueRule.VERSION_NOT_SUBMITTED, () -> changed().publish(step(APPROVER), check()));
  }

  @Test
  void a_returned_submission_is_a_draft_again() {
    RegulationDraft draft = changed();
    draft.submit(step(DRAFTER), check());
    draft.returnToDraft();
    draft.put(DISMISSALS, COLLEAGUE);

    assertThat(draft.state()).isEqualTo(VersionState.DRAFT);
    assertThat(draft.submitted()).isEmpty();
  }

  @Test
  void nobody_who_worked_on_it_approves_it() {
    RegulationDraft draft = changed();
    draft.reword(heading("2027-01-02"), COLLEAGUE);
    draft.submit(step(APPROVER), check());

    assertRefused(CatalogueRule.EDITOR_APPROVES, () -> draft.publish(step(COLLEAGUE), check()));
    assertRefused(CatalogueRule.EDITOR_APPROVES, () -> draft.publish(step(DRAFTER), check()));
    assertRefused(CatalogueRule.EDITOR_APPROVES, () -> draft.publish(step(APPROVER), check()));
    draft.publish(step(Drafts.official(4)), check());
    assertThat(draft.state()).isEqualTo(VersionState.PUBLISHED);
  }

  @Test
  void a_version_whose_date_has_passed_meanwhile_is_not_published() {
    RegulationDraft draft = changed();
    draft.submit(step(DRAFTER), check());
    CatalogueCheck later =
        new CatalogueCheck(Drafts.KINDS, LAW, java.time.LocalDate.of(2027, 1, 2));

    assertRefused(RegulationRule.VERSION_DATE_UNFIT, () -> draft.publish(step(APPROVER), later));
  }

  private static List<ThrowingCallable> changes(RegulationDraft draft) {
    return List.of(
        () -> draft.put(DISMISSALS, DRAFTER),
        () -> draft.remove("PERSONNEL_EVENT", DRAFTER),
        () -> draft.reword(heading("2027-02-01"), DRAFTER),
        () -> draft.submit(step(DRAFTER), check()),
        draft::drop);
  }

  private static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
