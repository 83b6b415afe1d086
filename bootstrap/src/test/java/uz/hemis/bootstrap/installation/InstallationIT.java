package uz.hemis.bootstrap.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/** Installed, handed over by an act, in use: 2.2 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InstallationIT {

  private static final String INSTALLATION = "/api/v1/installation";

  @Inject AgroalDataSource database;

  @Test
  void the_installation_is_seen_by_who_watches_over_it() {
    Response seen = Api.as("nazoratchi").get(INSTALLATION + "/current");
    assertThat(seen.statusCode()).as(seen.asString()).isEqualTo(200);
    assertThat(seen.<String>path("country")).isEqualTo("UZ");
    assertThat(seen.header("ETag")).isEqualTo("\"" + seen.path("version") + "\"");
    Response same =
        Api.as("nazoratchi")
            .header("If-None-Match", seen.header("ETag"))
            .get(INSTALLATION + "/current");
    assertThat(same.statusCode()).isEqualTo(304);
    assertRefused(Api.as("dekan").get(INSTALLATION + "/current"), 403, "permission-missing", "1.3");
  }

  @Test
  void steps_are_taken_in_their_order_once() throws SQLException {
    installed();
    Response early = activate("rttrm");
    assertRefused(early, 409, "installation-step", "2.2");
    assertThat(early.<String>path("facts.missing")).isEqualTo("HANDED_OVER");

    Response unproved = Api.deed("rttrm").body("{}").post(INSTALLATION + "/hand-over");
    assertThat(unproved.statusCode()).isEqualTo(422);
    assertThat(unproved.jsonPath().getList("errors.type")).containsOnly("/problems/act-missing");
    assertRefusedAt(
        handOver(today().plusDays(1), "ACT"), 422, "act-date-ahead", "2.2", "/act/date");
    assertRefusedAt(handOver(today(), "ORDER"), 422, "file-unknown", "order 5", "/act/file");
    Response handedOver = handOver(today(), "ACT");
    assertThat(handedOver.statusCode()).as(handedOver.asString()).isEqualTo(200);
    assertThat(handedOver.<String>path("state")).isEqualTo("HANDED_OVER");
    assertRefused(handOver(today(), "ACT"), 409, "installation-step", "2.2");

    assertRefused(activate("superadmin"), 403, "permission-missing", "1.3");
    Response active = activate("rttrm");
    assertThat(active.<String>path("state")).isEqualTo("ACTIVE");
    assertRefused(activate("rttrm"), 409, "installation-step", "2.2");
  }

  private void installed() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          update installation set act_number = null, act_date = null, act_file = null,
            handed_over_at = null, activated_at = null
          """);
    }
  }

  private static Response handOver(LocalDate date, String purpose) {
    Map<String, Object> act =
        Map.of(
            "number",
            "D-" + Entries.serial(),
            "date",
            date.toString(),
            "file",
            Entries.paper("rttrm", purpose));
    return Api.deed("rttrm").body(Map.of("act", act)).post(INSTALLATION + "/hand-over");
  }

  private static Response activate(String login) {
    return Api.as(login).header("Idempotency-Key", Api.key()).post(INSTALLATION + "/activation");
  }
}
