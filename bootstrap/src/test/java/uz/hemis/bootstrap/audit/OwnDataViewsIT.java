package uz.hemis.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Role;

/** People are told who looked at their data. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OwnDataViewsIT {

  private static final String VIEWS = "/api/v1/audit/own-data-views";
  private static final String HR = "kadrlar";

  private String person;
  private String account;

  @BeforeEach
  void a_teacher() {
    person = Api.as(Role.TEACHER).get("/api/v1/access/sessions/current").path("personId");
    account = ownAccount();
  }

  @Test
  void who_looked_at_the_account_is_told_with_role_and_words() {
    long before = count();
    Api.as(HR).get("/api/v1/access/accounts/" + account).then().statusCode(200);
    Response views = Api.as(Role.TEACHER).header("Accept-Language", "en").get(VIEWS);
    assertThat(count()).isEqualTo(before + 1);
    assertThat(views.<String>path("items[0].action")).isEqualTo("showAccount");
    assertThat(views.<String>path("items[0].what")).isEqualTo("An account");
    assertThat(views.<String>path("items[0].by.role")).isEqualTo("HR_DEPARTMENT");
    assertThat(views.<String>path("items[0].by.name")).isNotBlank();
    assertThat(Api.as(Role.TEACHER).get(VIEWS).<String>path("items[0].what"))
        .isEqualTo("Foydalanuvchi hisobi");
  }

  @Test
  void a_list_that_shows_somebody_under_another_things_id_does_not_hide_it() {
    long before = count();
    Api.as(HR)
        .queryParam("role", "TEACHER")
        .queryParam("limit", 200)
        .get("/api/v1/access/assignments")
        .then()
        .statusCode(200);
    assertThat(count()).isEqualTo(before + 1);
    assertThat(newest()).isEqualTo("listAssignments");
  }

  @Test
  void the_card_of_an_employee_is_found_by_its_person() {
    Response card = Entries.register(Entries.newcomer());
    Api.as(HR).get(Entries.EMPLOYEES + "/" + card.path("id")).then().statusCode(200);
    List<String> seen =
        Api.as(Role.LEADERSHIP)
            .queryParam("subject", card.<String>path("personId"))
            .queryParam("action", "getEmployee")
            .get("/api/v1/audit/deeds")
            .jsonPath()
            .getList("items[0].subjects", String.class);
    assertThat(seen).contains(card.<String>path("id"), card.<String>path("personId"));
  }

  @Test
  void a_search_by_pinfl_is_a_look_and_no_entry() {
    Map<String, Object> entry = Entries.newcomer();
    String employee = Entries.register(entry).path("id");
    Api.deed(HR)
        .body(Map.of("pinfl", entry.get("pinfl")))
        .post("/api/v1/personnel/employee-search")
        .then()
        .statusCode(200);
    Response deeds =
        Api.as(Role.LEADERSHIP)
            .queryParam("subject", employee)
            .queryParam("kind", "READ")
            .get("/api/v1/audit/deeds");
    assertThat(deeds.<String>path("items[0].action")).isEqualTo("searchEmployees");
  }

  @Test
  void own_looks_refused_attempts_and_looks_at_others_are_not_told() {
    long before = count();
    Api.as(Role.TEACHER).get("/api/v1/access/sessions/current").then().statusCode(200);
    Api.as(Role.ACCOUNTING).get("/api/v1/access/accounts/" + account).then().statusCode(403);
    Api.as(HR).get(Entries.EMPLOYEES + "/" + Entries.employee()).then().statusCode(200);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void looks_are_listed_page_by_page_the_newest_first() {
    for (int i = 0; i < 3; i++) {
      Api.as(HR).get("/api/v1/access/accounts/" + account).then().statusCode(200);
    }
    List<String> moments = new ArrayList<>();
    String next = null;
    do {
      var request = Api.as(Role.TEACHER).queryParam("limit", 1);
      Response page = (next == null ? request : request.queryParam("after", next)).get(VIEWS);
      moments.addAll(page.jsonPath().getList("items.at", String.class));
      next = page.path("next");
    } while (next != null && moments.size() < 5);
    assertThat(moments)
        .hasSizeGreaterThanOrEqualTo(3)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo((one, two) -> two.compareTo(one));
  }

  @Test
  void students_are_told_too_and_those_without_a_record_of_their_own_are_not() {
    assertThat(Api.as(Role.STUDENT).get(VIEWS).statusCode()).isEqualTo(200);
    assertRefused(Api.as(Role.DEAN).get(VIEWS), 403, "permission-missing", "1.3");
  }

  private String ownAccount() {
    String next = null;
    do {
      var request = Api.as(HR).queryParam("limit", 200);
      Response page =
          (next == null ? request : request.queryParam("after", next))
              .get("/api/v1/access/accounts");
      String found = page.path("items.find { it.personId == '" + person + "' }.id");
      if (found != null) {
        return found;
      }
      next = page.path("next");
    } while (next != null);
    throw new AssertionError("The teacher has no account");
  }

  private static long count() {
    return Api.as(Role.TEACHER)
        .queryParam("totalCount", true)
        .get(VIEWS)
        .jsonPath()
        .getLong("totalCount");
  }

  private static String newest() {
    return Api.as(Role.TEACHER).get(VIEWS).path("items[0].action");
  }
}
