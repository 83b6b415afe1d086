package uz.hemis.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.application.catalogue.Ministry.APPROVER;
import static uz.hemis.application.catalogue.Ministry.CODE;
import static uz.hemis.application.catalogue.Ministry.COLLEAGUE;
import static uz.hemis.application.catalogue.Ministry.DRAFTER;
import static uz.hemis.application.catalogue.Ministry.actor;
import static uz.hemis.application.catalogue.Ministry.heading;
import static uz.hemis.application.catalogue.Ministry.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.catalogue.CatalogueContent;
import uz.hemis.domain.catalogue.CatalogueRule;
import uz.hemis.domain.catalogue.PublishedVersion;
import uz.hemis.domain.regulation.GrantTerm;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.VersionState;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class CatalogueUseCasesTest {

  private final Ministry ministry = new Ministry();

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MINISTRY_UNIT")
  void nobody_but_the_ministry_changes_the_regulation(Role role) {
    ministry.begin();
    Actor other = actor(9, role);
    List<ThrowingCallable> deeds =
        List.of(
            () ->
                ministry.draft.draft(
                    other, new DraftRegulation.Command("HEMIS-2028", heading("2028-01-01"))),
            () -> ministry.edit.reword(other, ministry.target(), heading("2027-01-02")),
            () -> ministry.edit.put(other, ministry.target(), row(2)),
            () -> ministry.edit.remove(other, ministry.target(), "PERSONNEL_EVENT"),
            () -> ministry.edit.drop(other, ministry.target()),
            () -> ministry.submit.submit(other, CODE),
            () -> ministry.submit.withdraw(other, CODE),
            () -> ministry.registerKind.register(other, kind("UNIT_OPENED", Role.HR_DEPARTMENT)),
            () -> ministry.consult.listDrafts(other, null, null),
            () -> ministry.consult.getDraft(other, CODE),
            () -> ministry.consult.check(other, CODE),
            () -> ministry.publish.takeEffect(other, null),
            () -> ministry.publish.refused(other, null));

    deeds.forEach(deed -> assertRefused(AccessRule.PERMISSION_MISSING, deed));
  }

  @Test
  void a_draft_takes_rows_and_permit_lengths_over_from_the_law() {
    ministry.draft.draft(DRAFTER, new DraftRegulation.Command(CODE, heading("2027-01-01")));

    CatalogueContent content = ministry.consult.getDraft(DRAFTER, CODE).content();
    assertThat(content.rows()).isEqualTo(ministry.law().content().rows());
    assertThat(content.heading().grant()).isEqualTo(new GrantTerm(5, 30));
  }

  @Test
  void a_version_is_not_begun_twice() {
    ministry.begin();

    assertRefused(
        RegulationRule.VERSION_EXISTS,
        () ->
            ministry.draft.draft(
                COLLEAGUE, new DraftRegulation.Command(CODE, heading("2027-01-01"))));
  }

  @Test
  void a_change_builds_on_the_newest_state_of_the_draft() {
    ministry.begin();
    EditDraft.Target seen = ministry.target();
    ministry.edit.put(COLLEAGUE, seen, row(2));

    assertRefused(AccessRule.VERSION_STALE, () -> ministry.edit.put(DRAFTER, seen, row(4)));
  }

  @Test
  void the_check_tells_what_stands_in_the_way() {
    ministry.begin();
    assertThat(ministry.consult.check(COLLEAGUE, CODE)).isEmpty();

    ministry.edit.reword(DRAFTER, ministry.target(), heading("2026-11-19"));

    assertThat(ministry.consult.check(COLLEAGUE, CODE))
        .singleElement()
        .satisfies(fault -> assertThat(fault.field()).isEqualTo("/inForceFrom"));
  }

  @Test
  void a_submission_is_proposed_to_the_ministry() {
    ministry.begin();
    ministry.submit.submit(DRAFTER, CODE);

    ProposedEntry entry = ministry.proposed.getFirst();
    assertThat(entry.kind()).isEqualTo("REGULATION_VERSION");
    assertThat(entry.subject()).isEqualTo(ministry.kept.get(CODE).id());
    assertThat(entry.place()).isEqualTo(Place.institution());
    assertThat(entry.approvers()).containsExactly(Role.MINISTRY_UNIT);
    assertThat(ministry.state()).isEqualTo(VersionState.SUBMITTED);
  }

  @Test
  void what_has_faults_is_not_proposed() {
    ministry.begin();
    ministry.edit.put(DRAFTER, ministry.target(), row(3));

    assertRefused(
        RegulationRule.VERSION_CHANGES_NOTHING, () -> ministry.submit.submit(DRAFTER, CODE));
    assertThat(ministry.proposed).isEmpty();
    assertThat(ministry.state()).isEqualTo(VersionState.DRAFT);
  }

  @Test
  void an_approval_makes_it_law_for_every_node() {
    ministry.begin();
    ministry.submit.submit(DRAFTER, CODE);

    assertThat(ministry.publish.takeEffect(APPROVER, ministry.approved()))
        .isEqualTo(ministry.kept.get(CODE).id());
    assertThat(ministry.state()).isEqualTo(VersionState.PUBLISHED);
    assertThat(ministry.kept.get(CODE).approved().orElseThrow().person())
        .isEqualTo(APPROVER.person());
    assertThat(ministry.changes).isEqualTo(1);
  }

  @Test
  void a_submission_names_its_proposal_and_takes_it_along() {
    ministry.begin();
    ministry.submit.submit(DRAFTER, CODE);
    assertThat(ministry.kept.get(CODE).proposal()).contains(new UUID(8, 1));

    ministry.submit.withdraw(COLLEAGUE, CODE);

    assertThat(ministry.takenBack).containsExactly(new UUID(8, 1));
    assertThat(ministry.kept.get(CODE).proposal()).isEmpty();
  }

  @Test
  void a_withdrawn_proposal_makes_it_a_draft_again() {
    ministry.begin();
    ministry.submit.submit(DRAFTER, CODE);

    ministry.publish.withdrawn(DRAFTER, ministry.approved());

    assertThat(ministry.state()).isEqualTo(VersionState.DRAFT);
  }

  @Test
  void the_leadership_and_those_whom_it_binds_otherwise_are_told() {
    ministry.begin();
    ministry.submit.submit(DRAFTER, CODE);

    ministry.publish.takeEffect(APPROVER, ministry.approved());

    assertThat(ministry.told)
        .containsExactlyInAnyOrder(Role.LEADERSHIP, Role.SUPER_ADMINISTRATOR, Role.HR_DEPARTMENT);
    assertThat(ministry.notices)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo("regulation-published");
              assertThat(notice.facts())
                  .containsEntry("regulation", CODE)
                  .containsEntry("inForceFrom", LocalDate.of(2027, 1, 1))
                  .containsEntry("duties", 1);
            });
  }

  @Test
  void nobody_who_worked_on_it_approves_it() {
    ministry.begin();
    ministry.edit.put(COLLEAGUE, ministry.target(), row(2));
    ministry.submit.submit(DRAFTER, CODE);

    assertRefused(
        CatalogueRule.EDITOR_APPROVES,
        () -> ministry.publish.takeEffect(COLLEAGUE, ministry.approved()));
    assertThat(ministry.changes).isZero();
  }

  @Test
  void only_what_was_proposed_is_approved() {
    ministry.begin();
    ministry.submit.submit(DRAFTER, CODE);
    EndedProposal first = ministry.approved();
    ministry.submit.withdraw(DRAFTER, CODE);
    assertRefused(
        CatalogueRule.VERSION_NOT_SUBMITTED, () -> ministry.publish.takeEffect(APPROVER, first));

    ministry.edit.put(DRAFTER, ministry.target(), row(2));
    ministry.submit.submit(DRAFTER, CODE);

    assertRefused(
        CatalogueRule.VERSION_ALTERED, () -> ministry.publish.takeEffect(APPROVER, first));
    ministry.publish.takeEffect(APPROVER, ministry.approved());
    assertThat(ministry.state()).isEqualTo(VersionState.PUBLISHED);
  }

  @Test
  void the_check_is_repeated_on_the_day_of_the_approval() {
    ministry.begin();
    ministry.submit.submit(DRAFTER, CODE);
    ministry.at("2027-01-01T19:00:00Z");

    assertRefused(
        RegulationRule.VERSION_DATE_UNFIT,
        () -> ministry.publish.takeEffect(APPROVER, ministry.approved()));
    ministry.at("2027-01-01T18:59:59Z");
    ministry.publish.takeEffect(APPROVER, ministry.approved());
    assertThat(ministry.state()).isEqualTo(VersionState.PUBLISHED);
  }

  @Test
  void another_version_published_meanwhile_is_not_overrun() {
    ministry.begin();
    ministry.submit.submit(DRAFTER, CODE);
    ministry.becomes(new PublishedVersion("HEMIS-2026", ministry.law().content()));

    assertRefused(
        CatalogueRule.VERSION_OUTDATED,
        () -> ministry.publish.takeEffect(APPROVER, ministry.approved()));
  }

  @Test
  void a_refused_submission_is_a_draft_again() {
    ministry.begin();
    ministry.submit.submit(DRAFTER, CODE);

    ministry.publish.refused(APPROVER, ministry.approved());

    assertThat(ministry.state()).isEqualTo(VersionState.DRAFT);
    ministry.edit.put(DRAFTER, ministry.target(), row(2));
  }

  @Test
  void the_refusal_of_a_withdrawn_submission_changes_nothing() {
    ministry.begin();
    ministry.submit.submit(DRAFTER, CODE);
    EndedProposal withdrawn = ministry.approved();
    ministry.submit.withdraw(DRAFTER, CODE);
    long before = ministry.kept.get(CODE).version();

    ministry.publish.refused(APPROVER, withdrawn);

    assertThat(ministry.kept.get(CODE).version()).isEqualTo(before);
  }

  @Test
  void kinds_of_events_are_registered_once() {
    ministry.registerKind.register(DRAFTER, kind("UNIT_OPENED", Role.HR_DEPARTMENT));

    assertThat(ministry.kinds.get("UNIT_OPENED").recordedBy()).containsExactly(Role.HR_DEPARTMENT);
    assertRefused(
        RegulationRule.EVENT_KIND_EXISTS,
        () -> ministry.registerKind.register(DRAFTER, kind("HIRE", Role.HR_DEPARTMENT)));
  }

  @Test
  void events_are_recorded_by_roles_that_record_facts() {
    assertRefused(
        CatalogueRule.EVENT_KIND_ROLE_UNFIT,
        () -> ministry.registerKind.register(DRAFTER, kind("UNIT_OPENED", Role.OVERSEER)));
  }

  private static RegisterEventKind.Command kind(String code, Role role) {
    return new RegisterEventKind.Command(code, Set.of(role), Ministry.TEXT);
  }

  private static void assertRefused(Rule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.rule()).isEqualTo(rule));
  }
}
