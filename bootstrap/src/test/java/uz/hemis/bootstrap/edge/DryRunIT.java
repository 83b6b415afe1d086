package uz.hemis.bootstrap.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.EMPLOYEES;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Tables;

/** Previews: judged as the deed is, answered as the deed is, and nothing stays. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DryRunIT {

  private static final String PROPOSALS = "/api/v1/approvals/proposals/";
  private static final String RECEIPTS = "/api/v1/diplomas/blanks/receipts";

  @Inject Tables tables;
  @Inject EntityManager database;

  @Test
  void a_creation_is_answered_and_nothing_is_created() {
    Map<String, Object> entry = Entries.newcomer();
    String key = Api.key();

    Response preview =
        previewed(() -> registration(key).queryParam("dryRun", true).body(entry).post(EMPLOYEES));
    assertThat(preview.statusCode()).isEqualTo(201);
    assertThat(preview.<String>path("pinfl")).isEqualTo(entry.get("pinfl"));
    assertThat(preview.header("Location")).isNull();
    assertThat(Api.as("kadrlar").get(EMPLOYEES + "/" + preview.path("id")).statusCode())
        .isEqualTo(404);

    Response deed = registration(key).body(entry).post(EMPLOYEES);
    assertThat(deed.statusCode()).as(deed.asString()).isEqualTo(201);
    assertThat(deed.header("Dry-Run")).isNull();
    assertThat(deed.header("Location")).isNotBlank();
    assertRefused(
        registration(Api.key()).queryParam("dryRun", true).body(entry).post(EMPLOYEES),
        409,
        "employee-exists",
        "3.1.3");
  }

  @Test
  void a_change_and_a_removal_are_answered_and_nothing_changes() {
    String card = EMPLOYEES + "/" + Entries.employee();
    String unchanged = Api.as("kadrlar").get(card).header("ETag");
    Map<String, Object> change =
        Map.of("name", Map.of("latin", Map.of("familyName", "Boshqayev", "givenName", "Anvar")));
    Function<Boolean, Response> patch =
        dryRun ->
            Api.as("kadrlar")
                .header("If-Match", unchanged)
                .contentType("application/merge-patch+json")
                .queryParam("dryRun", dryRun)
                .body(change)
                .patch(card);
    Function<String, RequestSpecification> removal =
        etag -> Api.as("kadrlar").header("If-Match", etag);

    Response preview = previewed(() -> patch.apply(true));
    assertThat(preview.<String>path("name.latin.familyName")).isEqualTo("Boshqayev");
    Response changed = patch.apply(false);
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertRefused(patch.apply(true), 412, "version-stale", "4.1");

    String etag = changed.header("ETag");
    assertThat(
            previewed(() -> removal.apply(etag).queryParam("dryRun", true).delete(card))
                .statusCode())
        .isEqualTo(204);
    assertThat(removal.apply(etag).delete(card).statusCode()).isEqualTo(204);
  }

  @Test
  void a_paper_is_not_attached_and_the_window_is_asked() {
    String events = EMPLOYEES + "/" + Entries.employee() + "/events";
    Map<String, Object> post = Entries.post(Entries.unit("K11"), "Dotsent", 1.0, "MAIN");
    Map<String, Object> hire = Entries.hire(Entries.today(), post);

    Response preview = previewed(() -> preview("kadrlar").body(hire).post(events));
    assertThat(preview.statusCode()).isEqualTo(201);
    Response deed = Api.deed("kadrlar").body(hire).post(events);
    assertThat(deed.statusCode()).as(deed.asString()).isEqualTo(201);

    Map<String, Object> late = Entries.hire(Entries.today().minusDays(40), post);
    Map<String, Object> order = Entries.order(Entries.today().minusDays(40));
    late.put("order", order);
    String other = EMPLOYEES + "/" + Entries.employee() + "/events";
    Response refused = Api.deed("kadrlar").body(late).post(other);
    Response foretold = unwritten(() -> preview("kadrlar").body(late).post(other));
    assertRefused(foretold, 409, "entry-closed", refused.path("clause"));
    assertThat(foretold.<Map<String, Object>>path("facts")).isEqualTo(refused.path("facts"));
  }

  @Test
  void an_approval_with_its_effect_and_notices_is_taken_back() {
    Plan plan = Plan.whole();
    Response submission = previewed(() -> preview("dekan").post(plan.path() + "/submission"));
    assertThat(submission.<String>path("state")).isEqualTo("SUBMITTED");

    String proposal = PROPOSALS + plan.submitted();
    Map<String, Object> ruling = new LinkedHashMap<>();
    ruling.put("decision", "APPROVE");
    ruling.put("hash", Api.as("oquv").get(proposal).path("hash"));
    assertRefused(
        unwritten(() -> preview("dekan").body(ruling).post(proposal + "/decision")),
        409,
        "own-proposal",
        "4.3");
    Response approval = previewed(() -> preview("oquv").body(ruling).post(proposal + "/decision"));
    assertThat(approval.<String>path("state")).isEqualTo("APPROVED");
    assertThat(plan.read().<String>path("state")).isEqualTo("SUBMITTED");

    Response deed = Api.deed("oquv").body(ruling).post(proposal + "/decision");
    assertThat(deed.statusCode()).as(deed.asString()).isEqualTo(200);
    assertThat(plan.read().<String>path("state")).isEqualTo("APPROVED");
  }

  @Test
  void numbered_blanks_stay_where_they_are() {
    Map<String, Object> act =
        Map.of(
            "number", "P-" + Entries.serial(),
            "date", Entries.today().toString(),
            "file", Entries.paper("diplom", "ACT"));
    Map<String, Object> receipt = new LinkedHashMap<>();
    receipt.put("kind", "DIPLOMA");
    receipt.put("educationType", "11");
    receipt.put("category", "11");
    receipt.put("series", "ZQ");
    receipt.put("firstNumber", "%06d".formatted(Entries.serial() * 100));
    receipt.put("lastNumber", receipt.get("firstNumber"));
    receipt.put("act", act);

    assertThat(previewed(() -> preview("diplom").body(receipt).post(RECEIPTS)).statusCode())
        .isEqualTo(201);
    Response deed = Api.deed("diplom").body(receipt).post(RECEIPTS);
    assertThat(deed.statusCode()).as(deed.asString()).isEqualTo(201);
  }

  @Test
  void the_record_notes_a_look_and_no_deed() {
    String card = Entries.employee();
    Response preview =
        Api.as("kadrlar")
            .header("If-Match", Api.as("kadrlar").get(EMPLOYEES + "/" + card).header("ETag"))
            .queryParam("dryRun", true)
            .delete(EMPLOYEES + "/" + card);

    assertThat(preview.statusCode()).isEqualTo(204);
    assertThat(Api.as("kadrlar").get(EMPLOYEES + "/" + card).statusCode()).isEqualTo(200);
    assertThat(previewsOf(card)).isEqualTo(1);
  }

  @Test
  void what_cannot_be_previewed_does_not_know_the_word() {
    Response answer =
        Api.as("kadrlar")
            .queryParam("dryRun", true)
            .post("/api/v1/access/sessions/current/sign-out");
    assertRefusedAt(answer, 400, "invalid-request", null, "dryRun");
    Response unclear =
        Api.deed("kadrlar").queryParam("dryRun", "yes").body(Entries.newcomer()).post(EMPLOYEES);
    assertRefusedAt(unclear, 400, "invalid-request", null, "dryRun");
  }

  private long previewsOf(String subject) {
    return ((Number)
            database
                .createNativeQuery(
                    "select count(*) from audit_entry where :subject = any(subjects) and done"
                        + " and kind = 'READ' and action = 'removeEmployee'"
                        + " and facts ->> 'preview' = 'true'")
                .setParameter("subject", UUID.fromString(subject))
                .getSingleResult())
        .longValue();
  }

  private static RequestSpecification registration(String key) {
    return Api.as("kadrlar").header("Idempotency-Key", key).contentType("application/json");
  }

  private static RequestSpecification preview(String login) {
    return Api.deed(login).queryParam("dryRun", true);
  }

  /** Succeeds as a preview and writes nothing. */
  private Response previewed(Supplier<Response> deed) {
    Response answer = unwritten(deed);
    assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
    assertThat(answer.header("Dry-Run")).isEqualTo("true");
    assertThat(answer.header("ETag")).isNull();
    assertThat(answer.header("Location")).isNull();
    return answer;
  }

  private Response unwritten(Supplier<Response> deed) {
    List.of("kadrlar", "dekan", "oquv", "diplom").forEach(Api::token);
    Map<String, String> before = tables.content();
    Response answer = deed.get();
    assertThat(tables.content()).isEqualTo(before);
    return answer;
  }
}
