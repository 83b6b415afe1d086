package uz.hemis.bootstrap.students;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.students.Intake.QUOTAS;
import static uz.hemis.bootstrap.students.Intake.invented;
import static uz.hemis.bootstrap.students.Intake.order;
import static uz.hemis.bootstrap.students.Intake.quota;
import static uz.hemis.bootstrap.students.Intake.set;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;

/** Quotas of admission: 3.1.11 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuotasIT {

  @Test
  void the_marketing_department_enters_what_an_order_set() {
    CurriculumFacts curriculum = invented("F1");

    Response answer = set(quota(curriculum, 50));

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.<Integer>path("items[0].places")).isEqualTo(50);
    assertThat(answer.<Integer>path("items[0].taken")).isZero();
    assertRefused(
        Api.deed("dekan")
            .body(Map.of("order", order("dekan", today()), "quotas", List.of(quota(curriculum, 1))))
            .post(QUOTAS),
        403,
        "permission-missing",
        "1.3");
  }

  @Test
  void an_order_is_entered_within_its_term() {
    assertRefused(
        set(quota(invented("F1"), 50), order("marketing", today().minusDays(30))),
        409,
        "entry-closed",
        "order 5");
  }

  @Test
  void there_is_one_quota_for_an_admission() {
    CurriculumFacts curriculum = Intake.curriculum("F1", 5);

    assertRefusedAt(set(quota(curriculum, 6)), 409, "quota-exists", "3.1.11", "/quotas/0");
  }

  @Test
  void places_are_changed_by_another_order_but_not_under_what_is_taken() {
    CurriculumFacts curriculum = Intake.curriculum("F1", 3);
    Intake.admitted(curriculum);
    Intake.admitted(curriculum);
    String id =
        Api.as("marketing")
            .queryParam("programme", curriculum.programme().toString())
            .get(QUOTAS)
            .path("items[0].id");

    assertRefusedAt(change(id, 1, 1), 409, "quota-below-taken", "3.1.11", "/places");
    Response lowered = change(id, 1, 2);
    assertThat(lowered.statusCode()).as(lowered.asString()).isEqualTo(200);
    assertThat(lowered.<Integer>path("places")).isEqualTo(2);
    assertThat(lowered.header("ETag")).isEqualTo("\"2\"");
    assertRefused(change(id, 1, 9), 412, "version-stale", "4.1");
    assertRefused(Intake.admit(Intake.student(), curriculum), 409, "quota-exhausted", "3.1.11");
  }

  private static Response change(String id, int version, int places) {
    return Api.as("marketing")
        .header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body(Map.of("places", places, "order", order("marketing", today())))
        .put(QUOTAS + "/" + id);
  }
}
