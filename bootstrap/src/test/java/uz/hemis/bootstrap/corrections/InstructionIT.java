package uz.hemis.bootstrap.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.bootstrap.support.Entries.EMPLOYEES;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/**
 * What the super administrator changes of others' data, only as the leadership instructs: 3.1.1.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InstructionIT {

  private static final String INSTRUCTIONS = "/api/v1/corrections/instructions";
  private static final String UNITS = "/api/v1/structure/units";
  private static final String HEADER = "Correction-Instruction";
  private static final String LEADERSHIP = "rahbariyat";
  private static final String ADMINISTRATOR = "superadmin";

  @Inject EntityManager database;

  @Test
  void without_an_instruction_the_super_administrator_changes_nothing_of_others() {
    String employee = Entries.employee();
    String unit = Entries.unit("K11");
    Map<String, Object> order = Map.of("number", "5-T", "date", today().toString());

    missing(change(employee, null));
    missing(Api.as(ADMINISTRATOR).header("If-Match", "\"1\"").delete(EMPLOYEES + "/" + employee));
    missing(
        Api.deed(ADMINISTRATOR)
            .body(Entries.hire(today(), Entries.post(unit, "Dotsent", 1.0, "MAIN")))
            .post(EMPLOYEES + "/" + employee + "/events"));
    missing(
        Api.as(ADMINISTRATOR)
            .contentType("application/merge-patch+json")
            .header("If-Match", "\"1\"")
            .body(Map.of("code", "K11-X"))
            .patch(UNITS + "/" + unit));
    missing(
        Api.deed(ADMINISTRATOR)
            .body(Map.of("order", order, "effectiveOn", today().toString()))
            .post(UNITS + "/" + unit + "/closure"));
    assertThat(Api.as("kadrlar").get(EMPLOYEES + "/" + employee).<Integer>path("version"))
        .isEqualTo(1);
  }

  @Test
  void with_one_the_change_is_made_and_the_record_shows_it() {
    String employee = Entries.employee();
    Response given = give(List.of());
    String instruction = given.path("id");

    Response changed = change(employee, instruction);

    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    for (String subject : List.of(employee, instruction)) {
      Response deeds =
          Api.as(LEADERSHIP)
              .queryParam("subject", subject)
              .queryParam("action", "changeEmployee")
              .get("/api/v1/audit/deeds");
      assertThat(deeds.<String>path("items[0].role")).isEqualTo("SUPER_ADMINISTRATOR");
      assertThat(deeds.<String>path("items[0].facts.instruction.id")).isEqualTo(instruction);
      assertThat(deeds.<String>path("items[0].facts.instruction.number"))
          .isEqualTo(given.<String>path("order.number"));
      assertThat(deeds.<String>path("items[0].facts.instruction.date"))
          .isEqualTo(today().toString());
    }
    Response read = Api.as(ADMINISTRATOR).get(INSTRUCTIONS + "/" + instruction);
    assertThat(read.<Integer>path("uses")).isEqualTo(1);
    Response uses =
        Api.as("kadrlar")
            .queryParam("totalCount", true)
            .get(INSTRUCTIONS + "/" + instruction + "/uses");
    assertThat(uses.jsonPath().getList("items.subject")).containsExactly(employee);
    assertThat(uses.<Integer>path("totalCount")).isEqualTo(1);
  }

  @Test
  void an_instruction_about_another_thing_unknown_or_withdrawn_does_not_do() {
    String employee = Entries.employee();
    String other = give(List.of(Entries.employee())).path("id");
    assertRefused(change(employee, other), 409, "instruction-of-another-thing", "3.1.1");
    assertRefused(
        change(employee, UUID.randomUUID().toString()), 409, "instruction-not-in-force", "3.1.1");
    String bound = give(List.of(employee)).path("id");
    assertThat(change(employee, bound).statusCode()).isEqualTo(200);
    Response withdrawn = withdraw(bound);
    assertThat(withdrawn.<String>path("state")).isEqualTo("WITHDRAWN");
    assertThat(withdrawn.<String>path("withdrawal.reason")).isEqualTo("Bajarildi");
    assertThat(withdrawn.<Integer>path("uses")).isEqualTo(1);
    Response refused = change(employee, bound);
    assertRefused(refused, 409, "instruction-not-in-force", "3.1.1");
    assertThat(refused.<String>path("facts.state")).isEqualTo("WITHDRAWN");
    assertRefused(withdraw(bound), 409, "instruction-withdrawn", "3.1.1");
  }

  @Test
  void a_change_that_fails_uses_nothing() {
    String employee = Entries.employee();
    String instruction = give(List.of()).path("id");
    Response stale = patch(ADMINISTRATOR, employee, "\"7\"", instruction);

    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(Api.as(LEADERSHIP).get(INSTRUCTIONS + "/" + instruction).<Integer>path("uses"))
        .isZero();
  }

  @Test
  void the_header_is_a_uuid_wherever_it_is_known() {
    String employee = Entries.employee();
    for (String login : List.of(ADMINISTRATOR, "kadrlar")) {
      assertThat(patch(login, employee, "\"1\"", "7-T").statusCode()).isEqualTo(400);
    }
    assertRefusedAt(change(employee, "7-T"), 400, "invalid-request", null, HEADER);
  }

  @Test
  void the_hr_department_needs_none() {
    String employee = Entries.employee();

    assertThat(patch("kadrlar", employee, "\"1\"", null).statusCode()).isEqualTo(200);
  }

  @Test
  void what_the_leadership_instructs_has_number_date_file_and_an_end() {
    Map<String, Object> entry = entry(List.of());
    entry.remove("order");
    Response bare = give(entry);
    assertThat(bare.statusCode()).isEqualTo(422);
    assertThat(pointers(bare)).containsExactly("/order/number", "/order/date", "/order/file");
    entry = entry(List.of());
    entry.put("validUntil", today().plusYears(1).plusDays(1).toString());
    assertRefusedAt(give(entry), 422, "instruction-term-unfit", "3.1.1", "/validUntil");
    entry = entry(List.of());
    entry.put("validUntil", today().minusDays(1).toString());
    assertRefusedAt(give(entry), 422, "instruction-term-unfit", "3.1.1", "/validUntil");
    entry = entry(List.of());
    Map<String, Object> ahead = new LinkedHashMap<>(order());
    ahead.put("date", today().plusDays(1).toString());
    entry.put("order", ahead);
    assertRefusedAt(give(entry), 422, "instruction-order-in-future", "3.1.1", "/order/date");
    entry = entry(List.of());
    entry.put("validUntil", today().plusYears(1).toString());
    assertThat(give(entry).statusCode()).isEqualTo(201);
  }

  @Test
  void instructions_are_listed_by_state() {
    String standing = give(List.of()).path("id");
    String withdrawn = give(List.of()).path("id");
    withdraw(withdrawn);

    assertThat(listed("IN_FORCE")).contains(standing).doesNotContain(withdrawn);
    assertThat(listed("WITHDRAWN")).contains(withdrawn).doesNotContain(standing);
    assertThat(listed("OVER")).doesNotContain(standing, withdrawn);
    Response page = Api.as(LEADERSHIP).queryParam("limit", 1).get(INSTRUCTIONS);
    Response next =
        Api.as(LEADERSHIP)
            .queryParam("limit", 1)
            .queryParam("after", page.<String>path("next"))
            .get(INSTRUCTIONS);
    assertThat(next.<String>path("items[0].id"))
        .isNotNull()
        .isNotEqualTo(page.<String>path("items[0].id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update corrections_instruction set valid_until = valid_until + 1 where id = '%1$s'",
        "delete from corrections_instruction where id = '%1$s'",
        "update corrections_use set subject_id = null where instruction_id = '%1$s'",
        "insert into corrections_use select gen_random_uuid(), instruction_id, person_id, id,"
            + " used_at from corrections_use where instruction_id = '%1$s'",
      })
  void what_was_instructed_and_done_is_kept_by_the_database(String change) {
    String employee = Entries.employee();
    String instruction = give(List.of(employee)).path("id");
    change(employee, instruction);

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            database
                                .createNativeQuery(change.formatted(instruction))
                                .executeUpdate()))
        .hasStackTraceContaining("PSQLException");
  }

  private static void missing(Response answer) {
    assertRefusedAt(answer, 422, "instruction-missing", "3.1.1", HEADER);
    assertThat(answer.<String>path("facts.header")).isEqualTo(HEADER);
  }

  private static Response change(String employee, String instruction) {
    int version = Api.as("kadrlar").get(EMPLOYEES + "/" + employee).path("version");
    return patch(ADMINISTRATOR, employee, "\"" + version + "\"", instruction);
  }

  private static Response patch(String login, String employee, String version, String instruction) {
    RequestSpecification request =
        Api.as(login)
            .contentType("application/merge-patch+json")
            .header("If-Match", version)
            .body(Map.of("phone", "90 123-45-67"));
    if (instruction != null) {
      request.header(HEADER, instruction);
    }
    return request.patch(EMPLOYEES + "/" + employee);
  }

  private static Response give(List<String> subjects) {
    Response given = give(entry(subjects));
    given.then().statusCode(201);
    return given;
  }

  private static Response give(Map<String, Object> entry) {
    return Api.deed(LEADERSHIP).body(entry).post(INSTRUCTIONS);
  }

  private static Response withdraw(String instruction) {
    return Api.deed(LEADERSHIP)
        .body(Map.of("reason", "Bajarildi"))
        .post(INSTRUCTIONS + "/" + instruction + "/withdrawal");
  }

  private static Map<String, Object> entry(List<String> subjects) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("order", order());
    entry.put("text", "Telefon raqamlarini toʻgʻrilash");
    entry.put("subjects", subjects);
    entry.put("validUntil", today().plusDays(30).toString());
    return entry;
  }

  private static Map<String, Object> order() {
    return Map.of(
        "number",
        "T-" + Entries.serial(),
        "date",
        today().toString(),
        "file",
        Entries.paper(LEADERSHIP, "ORDER"));
  }

  private static List<String> listed(String state) {
    return Api.as("kadrlar")
        .queryParam("state", state)
        .queryParam("limit", 200)
        .get(INSTRUCTIONS)
        .jsonPath()
        .getList("items.id");
  }
}
