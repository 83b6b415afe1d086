package uz.hemis.bootstrap.regulation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.domain.access.Role;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegulationIT {

  private static final String PERMITS = "/api/v1/regulation/late-entry-permits";
  private static final String NOBODY = "019ab2f0-5d7c-7c3e-9c55-0d8f3a1b2c3d";

  @Test
  void the_catalogue_of_duties_is_public() {
    Api.anonymous()
        .get("/api/v1/regulation/duties?annex=3")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("PERSONNEL_EVENT"));
  }

  @Test
  void a_closed_window_tells_who_opens_it() {
    Api.as(Role.HR_DEPARTMENT)
        .get("/api/v1/regulation/windows?duty=PERSONNEL_EVENT&event=2025-01-06")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED_GROSSLY"))
        .body("openedBy[0].unit", equalTo("HUMAN_RESOURCES"));
  }

  @Test
  void a_duty_that_is_not_in_the_catalogue_is_refused() {
    Api.as(Role.HR_DEPARTMENT)
        .get("/api/v1/regulation/windows?duty=NO_SUCH&event=2025-01-06")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/duty-unknown"));
  }

  @Test
  void a_subject_that_is_not_there_is_not_found() {
    Api.deed(Role.HR_DEPARTMENT)
        .body(
            Map.of(
                "entries",
                List.of(
                    Map.of(
                        "duty", "PERSONNEL_EVENT",
                        "subject", NOBODY,
                        "event", "HIRE",
                        "orderNumber", "12-K",
                        "eventDate", "2025-01-06"))))
        .post(PERMITS)
        .then()
        .statusCode(404);
  }

  @Test
  void a_request_that_is_not_there_is_neither_read_nor_decided() {
    Api.as(Role.RTTRM_OPERATOR).get(PERMITS + "/" + NOBODY).then().statusCode(404);
    Api.deed(Role.RTTRM_OPERATOR)
        .body(Map.of("decision", "GRANT"))
        .post(PERMITS + "/" + NOBODY + "/decision")
        .then()
        .statusCode(404);
    Api.deed(Role.HR_DEPARTMENT)
        .body(Map.of("decision", "GRANT"))
        .post(PERMITS + "/" + NOBODY + "/decision")
        .then()
        .statusCode(403);
  }
}
