package uz.hemis.bootstrap.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.bootstrap.approvals.Desk.PAYLOAD;
import static uz.hemis.bootstrap.approvals.Desk.PROPOSALS;
import static uz.hemis.bootstrap.approvals.Desk.approval;
import static uz.hemis.bootstrap.approvals.Desk.approve;
import static uz.hemis.bootstrap.approvals.Desk.decide;
import static uz.hemis.bootstrap.approvals.Desk.listed;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.application.approvals.ProposedEffect;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.notices.port.Wording;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Colleague;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.notices.Language;

/** Entries that another person approves before they take effect: 4.3 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApprovalIT {

  private static final String OTHER_HASH = "0".repeat(64);
  private static final String APPROVED =
      "update approvals_proposal set state = 'APPROVED', ended_at = now(), result_id = id,"
          + " decision_facts = '{\"clauses\": [], \"approvers\": []}', decider_role = 'DEAN', ";
  private static final String SOMEBODY =
      "decider_person = (select person_id from access_account where login = 'dekan')";

  @Inject Desk desk;
  @Inject TestEntries entries;
  @Inject EntityManager database;
  @Inject Wording wording;
  @Inject @All List<ProposedEffect> effects;

  @Test
  void an_entry_takes_effect_when_another_person_approves() {
    UUID proposal = desk.proposed();
    Response read = Api.as("rahbariyat").get(PROPOSALS + "/" + proposal);
    assertThat(read.<String>path("state")).isEqualTo("PROPOSED");
    assertThat(read.<String>path("payload.position")).isEqualTo("Dotsent");
    assertThat(read.<Object>path("payload.rate")).hasToString("1.25");
    assertThat(read.header("ETag")).isEqualTo("\"0\"");
    assertThat(entries.effectsOf(proposal)).isZero();

    Response decided = approve("dekan", proposal);

    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
    assertThat(decided.<String>path("state")).isEqualTo("APPROVED");
    assertThat(decided.<String>path("decision.result")).isNotBlank();
    assertThat(decided.<String>path("decision.role")).isEqualTo("DEAN");
    assertThat(decided.<String>path("decision.delegation")).isNull();
    assertThat(decided.header("ETag")).isEqualTo("\"1\"");
    assertThat(entries.effectsOf(proposal)).isEqualTo(1);
    assertThat(Api.as("kadrlar").get(PROPOSALS + "/" + proposal).asString())
        .isEqualTo(decided.asString());
    assertThat(
            Api.as("kadrlar")
                .header("If-None-Match", "\"1\"")
                .get(PROPOSALS + "/" + proposal)
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void who_can_decide_and_who_proposed_are_told() {
    UUID proposal = desk.proposed();
    assertThat(told("dekan", "approval-awaited")).contains(proposal.toString());
    assertThat(told("oquv", "approval-awaited")).contains(proposal.toString());
    assertThat(told("kadrlar", "approval-awaited")).doesNotContain(proposal.toString());

    approve("dekan", proposal);

    assertThat(told("kadrlar", "approval-decided")).contains(proposal.toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void notices_name_what_is_proposed_in_every_language(Language language) {
    assertThat(effects)
        .extracting(ProposedEffect::kind)
        .filteredOn(kind -> !kind.equals(TestEntries.KIND))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            kind ->
                assertThat(wording.of(language, "approval-decided", Map.of("entry", kind)).text())
                    .doesNotContain(kind));
  }

  @Test
  void of_200_approvals_at_once_by_several_approvers_one_takes_effect() throws Exception {
    UUID proposal = desk.proposed();
    Map<String, Object> ruling = approval(proposal);
    List<Callable<Integer>> deeds = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String login = List.of("dekan", "rahbariyat", "oquv").get(i % 3);
      Api.token(login);
      deeds.add(() -> decide(Api.deed(login), proposal, ruling).statusCode());
    }

    List<Integer> ends = AtOnce.all(deeds);

    assertThat(ends).hasSize(200).containsOnly(200, 409).containsOnlyOnce(200);
    assertThat(entries.effectsOf(proposal)).isEqualTo(1);
  }

  @Test
  void a_decided_proposal_stays_as_it_was_decided() {
    UUID proposal = desk.proposed();
    Map<String, Object> refusal = approval(proposal);
    refusal.put("decision", "REFUSE");
    refusal.put("reason", "Stavka notoʻgʻri");
    assertThat(decide(Api.deed("dekan"), proposal, refusal).<String>path("state"))
        .isEqualTo("REFUSED");

    assertRefused(approve("rahbariyat", proposal), 409, "proposal-decided", "4.3");
    assertThat(entries.heardOfRefusal(proposal)).isTrue();
    assertThat(entries.effectsOf(proposal)).isZero();
  }

  @Test
  void an_entry_that_cannot_take_effect_leaves_the_proposal_waiting() {
    UUID proposal =
        desk.propose(desk.actor("kadrlar"), desk.entry(UUID.randomUUID(), TestEntries.UNFIT));

    assertRefused(approve("dekan", proposal), 403, "event-of-another-role", "1.3");
    assertThat(state(proposal)).isEqualTo("PROPOSED");
  }

  @Test
  void who_proposed_does_not_approve_in_a_second_role() {
    Colleague colleague =
        Colleague.newcomer().with(Role.ACADEMIC_DEPARTMENT, null).with(Role.LEADERSHIP, null);
    UUID proposal =
        desk.propose(Desk.acting(colleague.person(), Role.ACADEMIC_DEPARTMENT), desk.entry());
    String token = colleague.token("RESPONSIBLE_STAFF", Role.ACADEMIC_DEPARTMENT);
    Map<String, Object> ruling = approval(proposal);

    assertRefused(decide(Colleague.deed(token), proposal, ruling), 409, "own-proposal", "4.3");
    String second = colleague.acting(token, Role.LEADERSHIP);
    assertRefused(decide(Colleague.deed(second), proposal, ruling), 409, "own-proposal", "4.3");
    assertThat(state(proposal)).isEqualTo("PROPOSED");
  }

  @Test
  void who_proposed_does_not_approve_from_a_second_account() {
    Colleague colleague =
        Colleague.newcomer().with(Role.ACADEMIC_DEPARTMENT, null).with(Role.TEACHER, null);
    String staff = colleague.token("RESPONSIBLE_STAFF", Role.ACADEMIC_DEPARTMENT);
    String teacher = colleague.token("TEACHER", Role.ACADEMIC_DEPARTMENT);
    UUID proposal = desk.propose(Desk.acting(colleague.person(), Role.TEACHER), desk.entry());
    Map<String, Object> ruling = approval(proposal);

    assertRefused(decide(Colleague.deed(staff), proposal, ruling), 409, "own-proposal", "4.3");
    assertRefused(decide(Colleague.deed(teacher), proposal, ruling), 409, "own-proposal", "4.3");
    assertThat(entries.effectsOf(proposal)).isZero();
  }

  @Test
  void the_database_keeps_four_eyes_by_itself() {
    UUID proposal = desk.proposed();
    assertThatThrownBy(() -> change(APPROVED + "decider_person = proposer_person", proposal))
        .hasStackTraceContaining("approvals_proposal_four_eyes");
    assertThatThrownBy(
            () ->
                change(
                    APPROVED
                        + SOMEBODY
                        + ", delegation_id = gen_random_uuid(), delegator_person = proposer_person",
                    proposal))
        .hasStackTraceContaining("approvals_proposal_delegator_four_eyes");
    change(APPROVED + SOMEBODY, proposal);
    assertThatThrownBy(() -> change("update approvals_proposal set state = 'VOID'", proposal))
        .hasStackTraceContaining("the state APPROVED is final");
  }

  @Test
  void what_was_proposed_is_neither_changed_nor_deleted() {
    UUID proposal = desk.proposed();
    assertThatThrownBy(() -> change("update approvals_proposal set reference = '13-K'", proposal))
        .hasStackTraceContaining("what was proposed is kept");
    assertThatThrownBy(() -> change("delete from approvals_proposal", proposal))
        .hasStackTraceContaining("a proposal is never deleted");
  }

  @Test
  void the_decider_approves_what_the_decider_saw() {
    UUID proposal = desk.proposed();

    assertRefusedAt(
        decide(Api.deed("dekan"), proposal, Map.of("decision", "APPROVE", "hash", OTHER_HASH)),
        409,
        "proposal-changed",
        "4.3",
        "/hash");
    assertThat(state(proposal)).isEqualTo("PROPOSED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload_hash = repeat('0', 64)",
        "payload_sealed = '\\x00'",
        "payload_sealed = (select payload_sealed from approvals_proposal p where p.id <> :id"
            + " limit 1)",
        "subject_id = gen_random_uuid()",
        "approvers = array_append(approvers, 'HR_DEPARTMENT')",
        "proposer_person = (select person_id from access_account where login = 'kadrlar2')"
      })
  void a_row_altered_behind_the_applications_back_is_refused_and_voided(String change) {
    desk.proposed();
    UUID proposal = desk.proposed();
    Map<String, Object> ruling = approval(proposal);
    tamper(change, proposal);

    assertRefused(decide(Api.deed("dekan"), proposal, ruling), 409, "proposal-altered", "4.3");

    assertThat(entries.effectsOf(proposal)).isZero();
    Response read = Api.as("rahbariyat").get(PROPOSALS + "/" + proposal);
    assertThat(read.<String>path("state")).isEqualTo("VOID");
    assertThat(read.<Object>path("payload")).isNull();
    assertThat(read.<Object>path("voided.supersededBy")).isNull();
    assertRefused(decide(Api.deed("dekan"), proposal, ruling), 409, "proposal-decided", "4.3");
  }

  @Test
  void the_payload_is_sealed_in_the_table() {
    UUID proposal = desk.proposed();
    byte[] sealed =
        (byte[])
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        database
                            .createNativeQuery(
                                "select payload_sealed from approvals_proposal where id = :id",
                                byte[].class)
                            .setParameter("id", proposal)
                            .getSingleResult());
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Dotsent");
  }

  @Test
  void a_refusal_says_why() {
    UUID proposal = desk.proposed();
    Map<String, Object> refusal = approval(proposal);
    refusal.put("decision", "REFUSE");
    assertRefusedAt(
        decide(Api.deed("dekan"), proposal, refusal),
        422,
        "proposal-refusal-unreasoned",
        "4.3",
        "/reason");
    refusal.put("reason", "  ");
    assertThat(decide(Api.deed("dekan"), proposal, refusal).statusCode()).isEqualTo(422);
    assertThat(state(proposal)).isEqualTo("PROPOSED");
  }

  @Test
  void outside_the_scope_and_the_roles_it_does_not_exist() {
    UUID proposal = desk.proposed();
    for (String login : List.of("dekan2", "buxgalteriya", "kadrlar2", "talaba", "nazoratchi")) {
      assertRefused(Api.as(login).get(PROPOSALS + "/" + proposal), 404, "not-found", "1.3");
      assertThat(listed(Api.as(login))).as(login).doesNotContain(proposal.toString());
    }
    assertRefused(approve("dekan2", proposal), 404, "not-found", "1.3");
    assertRefused(approve("buxgalteriya", proposal), 404, "not-found", "1.3");
    assertRefused(approve("talaba", proposal), 403, "permission-missing", "1.3");
  }

  @Test
  void each_finds_the_own_ones_and_those_that_wait_for_a_decision() {
    String proposal = desk.proposed().toString();

    assertThat(listed(Api.as("kadrlar").queryParam("mine", true))).contains(proposal);
    assertThat(listed(Api.as("dekan").queryParam("mine", true))).doesNotContain(proposal);
    assertThat(listed(Api.as("dekan").queryParam("awaiting", true))).contains(proposal);
    assertThat(listed(Api.as("dekan").queryParam("kind", "ANOTHER"))).doesNotContain(proposal);
    assertThat(listed(Api.as("kadrlar").queryParam("awaiting", true))).doesNotContain(proposal);
    assertRefused(
        Api.as("talaba").queryParam("awaiting", true).get(PROPOSALS),
        403,
        "permission-missing",
        "1.3");

    approve("oquv", UUID.fromString(proposal)).then().statusCode(200);

    assertThat(listed(Api.as("dekan").queryParam("awaiting", true))).doesNotContain(proposal);
    assertThat(listed(Api.as("dekan").queryParam("state", "APPROVED"))).contains(proposal);
  }

  @Test
  void proposals_are_listed_newest_first_page_by_page() {
    UUID first = desk.proposed();
    UUID second = desk.proposed();

    Response page =
        Api.as("rahbariyat").queryParam("limit", 1).queryParam("totalCount", true).get(PROPOSALS);
    Response next =
        Api.as("rahbariyat")
            .queryParam("limit", 1)
            .queryParam("after", page.<String>path("next"))
            .get(PROPOSALS);

    assertThat(page.<String>path("items[0].id")).isEqualTo(second.toString());
    assertThat(page.<Integer>path("totalCount")).isGreaterThanOrEqualTo(2);
    assertThat(next.<String>path("items[0].id")).isEqualTo(first.toString());
    assertRefused(
        Api.as("rahbariyat").queryParam("after", "MQ").get(PROPOSALS),
        400,
        "cursor-unknown",
        "4.1");
  }

  @Test
  void whoever_proposed_withdraws_while_nobody_has_decided() {
    UUID proposal = desk.proposed();
    assertRefused(withdraw("dekan", proposal), 403, "proposal-of-another", "4.3");
    assertRefused(withdraw("dekan2", proposal), 404, "not-found", "1.3");

    assertThat(withdraw("kadrlar", proposal).<String>path("state")).isEqualTo("WITHDRAWN");
    assertRefused(withdraw("kadrlar", proposal), 409, "proposal-decided", "4.3");
    assertRefused(approve("dekan", proposal), 409, "proposal-decided", "4.3");
  }

  @Test
  void a_student_withdraws_an_own_proposal() {
    UUID proposal = desk.propose(desk.actor("talaba"), desk.entry());

    assertThat(listed(Api.as("talaba"))).contains(proposal.toString());
    assertThat(withdraw("talaba", proposal).<String>path("state")).isEqualTo("WITHDRAWN");
  }

  @Test
  void a_newer_proposal_of_the_same_matter_voids_the_undecided_one() {
    UUID subject = UUID.randomUUID();
    UUID older = desk.propose(desk.actor("kadrlar"), desk.entry(subject, PAYLOAD));
    UUID newer = desk.propose(desk.actor("kadrlar2"), desk.entry(subject, "{\"rate\":1}"));

    Response read = Api.as("kadrlar").get(PROPOSALS + "/" + older);
    assertThat(read.<String>path("state")).isEqualTo("VOID");
    assertThat(read.<String>path("voided.supersededBy")).isEqualTo(newer.toString());
    assertRefused(approve("dekan", older), 409, "proposal-decided", "4.3");
    assertThat(approve("dekan", newer).statusCode()).isEqualTo(200);
  }

  @Test
  void of_twenty_proposals_of_one_matter_at_once_the_last_one_waits() throws Exception {
    UUID subject = UUID.randomUUID();
    Actor officer = desk.actor("kadrlar");
    ProposedEntry entry = desk.entry(subject, PAYLOAD);

    List<UUID> made = AtOnce.times(20, () -> desk.propose(officer, entry));

    assertThat(made.stream().map(this::state).toList())
        .containsOnly("VOID", "PROPOSED")
        .containsOnlyOnce("PROPOSED");
  }

  private String state(UUID proposal) {
    return Api.as("rahbariyat").get(PROPOSALS + "/" + proposal).path("state");
  }

  private static Response withdraw(String login, UUID proposal) {
    return Api.as(login)
        .header("Idempotency-Key", Api.key())
        .post(PROPOSALS + "/" + proposal + "/withdrawal");
  }

  private void tamper(String change, UUID proposal) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              trigger("disable");
              database
                  .createNativeQuery("update approvals_proposal set " + change + " where id = :id")
                  .setParameter("id", proposal)
                  .executeUpdate();
              trigger("enable");
            });
  }

  private void trigger(String how) {
    database
        .createNativeQuery("alter table approvals_proposal " + how + " trigger user")
        .executeUpdate();
  }

  private void change(String sql, UUID proposal) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(sql + " where id = :id")
                    .setParameter("id", proposal)
                    .executeUpdate());
  }

  /** The keys of the notices of the kind to the demo account. */
  @SuppressWarnings("unchecked")
  private List<String> told(String login, String kind) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (List<String>)
                    database
                        .createNativeQuery(
                            "select split_part(n.key, ' ', 2) from notices_notice n"
                                + " join access_account a on a.person_id = n.person_id"
                                + " where a.login = ? and n.kind = ?",
                            String.class)
                        .setParameter(1, login)
                        .setParameter(2, kind)
                        .getResultList());
  }
}
