package uz.hemis.bootstrap.breaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Overdue;
import uz.hemis.domain.access.Role;

/** Proposals for measures with their fate: order, clause 5; 3.1.4, 3.1.6. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeasureProposalsIT {

  private static final String PROPOSALS = "/api/v1/breaches/proposals";

  @Inject Overdue overdue;
  @Inject EntityManager database;

  private UUID ofTeacher;

  @BeforeEach
  void a_breach() {
    ofTeacher = overdue.breach(Role.TEACHER, Entries.unit("K11"), overdue.person("oqituvchi"));
  }

  @Test
  void a_proposal_of_the_academic_department_is_decided_by_the_leadership() {
    Response proposal = propose("oquv", ofTeacher);
    assertThat(proposal.statusCode()).as(proposal.asString()).isEqualTo(201);
    String id = proposal.path("id");
    assertThat(proposal.header("Location")).isEqualTo(PROPOSALS + "/" + id);
    assertThat(proposal.<String>path("state")).isEqualTo("SUBMITTED");
    assertThat(proposal.<String>path("addressee")).isEqualTo("LEADERSHIP");
    assertThat(listed("rahbariyat")).contains(id);
    assertThat(listed("oquv")).contains(id);
    assertThat(listed("mudir")).doesNotContain(id);
    assertThat(listed("vazirlik-talim")).doesNotContain(id);

    assertRefusedAt(
        decide("rahbariyat", id, "DECLINE", " "), 422, "decline-unreasoned", "order 5", "/reason");
    Response declined = decide("rahbariyat", id, "DECLINE", "The lesson was moved");
    assertThat(declined.<String>path("state")).isEqualTo("DECLINED");
    assertThat(declined.<String>path("decision.reason")).isEqualTo("The lesson was moved");
    assertRefused(
        decide("rahbariyat", id, "ACCEPT", "Again"), 409, "measure-proposal-decided", "order 5");
  }

  @Test
  void a_proposal_cites_breaches_that_the_proposer_may_propose_about() {
    UUID ofHr = overdue.breach(Role.HR_DEPARTMENT, null, null);
    UUID elsewhere = overdue.breach(Role.TEACHER, Entries.unit("K21"), null);

    assertRefusedAt(propose("oquv"), 422, "proposal-without-breach", "order 5", "/breaches");
    assertRefusedAt(
        propose("oquv", ofTeacher, ofHr), 422, "breach-beyond-proposer", "3.1.4", "/breaches/1");
    assertRefused(propose("mudir", elsewhere), 404, "not-found", "1.3");
    assertRefused(propose("mudir", new UUID(0, 1)), 404, "not-found", "1.3");
    assertRefused(propose("superadmin", ofTeacher), 403, "proposer-unfit", "order 5");
    assertRefused(propose("rahbariyat", ofTeacher), 403, "permission-missing", "1.3");
    assertRefusedAt(
        propose("rttrm", ofTeacher, ofHr),
        422,
        "proposal-of-several-units",
        "order 4",
        "/breaches");
    assertThat(propose("mudir", ofTeacher).statusCode()).isEqualTo(201);
  }

  @Test
  void rttrm_proposes_to_the_units_of_the_ministry() {
    Response proposal = propose("rttrm", ofTeacher);
    String id = proposal.path("id");
    assertThat(proposal.<List<String>>path("units"))
        .containsExactly("EDUCATION_QUALITY", "SCIENCE_AND_INNOVATION");

    assertRefused(decide("vazirlik-kadrlar", id, "ACCEPT", null), 404, "not-found", "1.3");
    assertRefused(
        decide("rahbariyat", id, "ACCEPT", null), 403, "proposal-of-another-addressee", "order 5");
    Response accepted = decide("vazirlik-ilm", id, "ACCEPT", null);
    assertThat(accepted.<String>path("state")).isEqualTo("ACCEPTED");
    assertThat(accepted.<String>path("decision.unit")).isEqualTo("SCIENCE_AND_INNOVATION");
    assertThat(accepted.asString()).doesNotContain("\"proposer\"", "\"decidedBy\"", "\"name\"");
    assertThat(Api.as("rttrm").get(PROPOSALS + "/" + id).<String>path("decision.decidedBy.name"))
        .isNotBlank();
  }

  @Test
  void of_many_decisions_one_takes_effect() throws Exception {
    String id = propose("oquv", ofTeacher).path("id");

    List<Integer> statuses =
        AtOnce.times(10, () -> decide("rahbariyat", id, "ACCEPT", null).statusCode());

    assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
  }

  @Test
  void the_database_refuses_a_proposal_that_cites_nothing_and_any_change() {
    String id = propose("oquv", ofTeacher).path("id");
    String copy =
        """
        insert into breaches_proposal (id, version, addressee, units, text, proposer_person,
          proposer_role, proposed_at, state)
        select '%s', 0, addressee, units, text, proposer_person, proposer_role, proposed_at, state
        from breaches_proposal where id = '%s'
        """
            .formatted(new UUID(0, Entries.serial()), id);
    String self =
        """
        update breaches_proposal set state = 'ACCEPTED', decider_person = proposer_person,
          decider_role = 'LEADERSHIP', decided_at = now() where id = '%s'
        """
            .formatted(id);
    for (String change :
        List.of(
            copy,
            self,
            "update breaches_proposal set text = 'Other' where id = '" + id + "'",
            "delete from breaches_citation where proposal_id = '" + id + "'")) {
      assertThatThrownBy(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(() -> database.createNativeQuery(change).executeUpdate()))
          .as(change)
          .isInstanceOf(RuntimeException.class);
    }
  }

  private static Response propose(String login, UUID... breaches) {
    return Api.deed(login)
        .body(
            Map.of(
                "breaches",
                Arrays.stream(breaches).map(UUID::toString).toList(),
                "text",
                "A reprimand"))
        .post(PROPOSALS);
  }

  private static Response decide(String login, String id, String decision, String reason) {
    Map<String, Object> body =
        reason == null
            ? Map.of("decision", decision)
            : Map.of("decision", decision, "reason", reason);
    return Api.deed(login).body(body).post(PROPOSALS + "/" + id + "/decision");
  }

  private static List<String> listed(String login) {
    return Api.as(login).queryParam("limit", 200).get(PROPOSALS).path("items.id");
  }
}
