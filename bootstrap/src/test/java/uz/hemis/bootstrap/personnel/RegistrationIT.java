package uz.hemis.bootstrap.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.EMPLOYEES;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;

/** Registering, correcting and removing employees: 3.1.3 and 4.1 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegistrationIT {

  private static final String MERGE_PATCH = "application/merge-patch+json";

  @Test
  void a_new_employee_has_an_address_a_version_and_is_shown_in_clear_to_hr() {
    Map<String, Object> entry = Entries.newcomer();
    Response card = Entries.register(entry);

    String id = card.path("id");
    assertThat(card.header("Location")).isEqualTo(EMPLOYEES + "/" + id);
    assertThat(card.header("ETag")).isEqualTo("\"" + card.path("version") + "\"");
    assertThat(card.header("Cache-Control")).isEqualTo("no-store");
    Response read = Api.as("kadrlar").get(card.header("Location"));
    assertThat(read.asString()).isEqualTo(card.asString());
    assertThat(read.<String>path("pinfl")).isEqualTo(entry.get("pinfl"));
    assertThat(read.<String>path("birthDate")).isEqualTo(entry.get("birthDate"));
    assertThat(read.<String>path("status")).isEqualTo("NEVER_EMPLOYED");
  }

  @Test
  void a_dean_sees_the_pinfl_masked_and_no_birth_date() {
    Map<String, Object> entry = Entries.newcomer();
    entry.put("document", "AA1234567");
    String id = Entries.register(entry).path("id");
    Entries.hired(id, Entries.unit("K11"));

    Response seen = Api.as("dekan").get(EMPLOYEES + "/" + id);

    String pinfl = (String) entry.get("pinfl");
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.<String>path("pinfl")).isEqualTo("**********" + pinfl.substring(10));
    assertThat(seen.<String>path("document")).isEqualTo("*******67");
    assertThat(seen.<String>path("birthDate")).isNull();
    assertThat(seen.asString()).doesNotContain(pinfl, "AA1234567");
  }

  @Test
  void who_may_not_manage_staff_registers_nobody() {
    Response answer = Api.deed("dekan").body(Entries.newcomer()).post(EMPLOYEES);
    assertRefused(answer, 403, "permission-missing", "1.3");
    assertRefused(
        Api.anonymous().body("{}").contentType("application/json").post(EMPLOYEES),
        401,
        "not-signed-in",
        "2.3");
  }

  @Test
  void a_wrong_check_digit_is_refused() {
    Map<String, Object> entry = Entries.newcomer();
    String right = (String) entry.get("pinfl");
    int last = right.charAt(13) - '0';
    entry.put("pinfl", right.substring(0, 13) + (last + 1) % 10);
    assertRefusedAt(refused(entry), 422, "pinfl-check-digit", "4.1", "/pinfl");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "pinfl, 123, pinfl-malformed, /pinfl",
        "pinfl, 33102900000010, pinfl-date-impossible, /pinfl",
        "pinfl, -, pinfl-required, /pinfl",
        "birthDate, 1949-12-31, pinfl-birth-date-differs, /birthDate",
        "sex, FEMALE, pinfl-sex-differs, /sex",
        "document, A1, document-malformed, /document",
        "phone, 12, phone-malformed, /phone",
        "email, nobody, email-malformed, /email",
      })
  void a_member_that_cannot_be_right_is_refused_by_its_pointer(
      String member, String value, String slug, String pointer) {
    Map<String, Object> entry = Entries.newcomer();
    if (value == null) {
      entry.remove(member);
    } else {
      entry.put(member, value);
    }
    assertRefusedAt(refused(entry), 422, slug, "4.1", pointer);
  }

  @ParameterizedTest
  @CsvSource({
    "9999-12-31, birth-date-in-future",
    "1900-01-01, birth-date-too-early",
  })
  void a_foreigner_without_pinfl_still_has_a_possible_birth_date(String birth, String slug) {
    Map<String, Object> entry = foreigner();
    entry.put("birthDate", birth);
    assertRefusedAt(refused(entry), 422, slug, "4.1", "/birthDate");
  }

  @Test
  void only_a_foreigner_may_lack_a_pinfl() {
    assertThat(Entries.register(foreigner()).<String>path("pinfl")).isNull();
  }

  @Test
  void a_name_in_the_wrong_script_is_refused() {
    assertRefusedAt(
        refused(Entries.newcomer("Каримов")),
        422,
        "person-name-not-latin",
        "4.1",
        "/name/latin/familyName");
  }

  @Test
  void all_faults_are_told_at_once() {
    Map<String, Object> entry = Entries.newcomer();
    entry.put("pinfl", "123");
    entry.put("birthDate", "9999-12-31");
    entry.put("phone", "12");
    entry.put("email", "nobody");
    Response answer = refused(entry);
    assertRefused(answer, 422, "several-faults", "4.1");
    assertThat(pointers(answer))
        .containsExactlyInAnyOrder("/pinfl", "/birthDate", "/phone", "/email");
    assertThat(answer.jsonPath().getList("errors.clause")).containsOnly("4.1");
  }

  @Test
  void the_thirty_first_of_february_departs_from_the_contract() {
    Map<String, Object> entry = Entries.newcomer();
    entry.put("birthDate", "1990-02-31");
    assertRefusedAt(refused(entry), 400, "invalid-request", null, "/birthDate");
  }

  @Test
  void unknown_missing_and_mistyped_members_depart_from_the_contract() {
    Map<String, Object> entry = Entries.newcomer();
    entry.put("salary", 1);
    entry.remove("sex");
    entry.put("citizenship", "MARS");
    Response answer = refused(entry);
    assertRefused(answer, 400, "invalid-request");
    assertThat(pointers(answer)).containsExactlyInAnyOrder("/salary", "/sex", "/citizenship");
  }

  @Test
  void a_member_given_twice_makes_the_body_malformed() {
    Response answer =
        Api.deed("kadrlar").body("{\"sex\":\"MALE\",\"sex\":\"FEMALE\"}").post(EMPLOYEES);
    assertRefused(answer, 400, "malformed-body");
  }

  @Test
  void the_same_person_has_one_card() {
    Map<String, Object> entry = Entries.newcomer();
    String id = Entries.register(entry).path("id");
    Response again = refused(entry);
    assertRefused(again, 409, "employee-exists", "3.1.3");
    assertThat(again.<String>path("facts.employee")).isEqualTo(id);
  }

  @Test
  void who_holds_a_pinfl_keeps_name_and_number() {
    Map<String, Object> entry = Entries.newcomer();
    Entries.register(entry);
    entry.put("name", Map.of("latin", Map.of("familyName", "Boshqa", "givenName", "Odam")));
    assertRefused(refused(entry), 409, "person-differs", "4.1");
  }

  @Test
  void an_employee_number_belongs_to_one_employee() {
    String number = "N-" + Entries.serial();
    Map<String, Object> one = Entries.newcomer();
    one.put("number", number);
    Entries.register(one);
    Map<String, Object> other = Entries.newcomer();
    other.put("number", number);
    assertRefusedAt(refused(other), 409, "employee-number-taken", "3.1.3", "/number");
  }

  @Test
  void of_two_officers_who_register_one_person_at_once_one_does() throws Exception {
    Map<String, Object> entry = Entries.newcomer();
    List<Callable<Integer>> both =
        Stream.of("kadrlar", "kadrlar2", "kadrlar", "kadrlar2", "kadrlar", "kadrlar2")
            .<Callable<Integer>>map(
                login -> () -> Api.deed(login).body(entry).post(EMPLOYEES).statusCode())
            .toList();
    assertThat(AtOnce.all(both)).containsOnly(201, 409).containsOnlyOnce(201);
  }

  @Test
  void a_patch_changes_what_it_names_and_takes_away_what_it_nulls() {
    Map<String, Object> entry = Entries.newcomer();
    entry.put("phone", "90 123-45-67");
    entry.put("email", "namuna@example.uz");
    Response card = Entries.register(entry);

    Response changed =
        patch("kadrlar", card, "{\"degree\":\"DSC\",\"phone\":null}", card.header("ETag"));

    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(changed.<String>path("degree")).isEqualTo("DSC");
    assertThat(changed.<String>path("phone")).isNull();
    assertThat(changed.<String>path("email")).isEqualTo("namuna@example.uz");
    assertThat(changed.<String>path("pinfl")).isEqualTo(entry.get("pinfl"));
    assertThat(changed.header("ETag")).isNotEqualTo(card.header("ETag"));
  }

  @Test
  void a_patch_names_the_version_that_it_builds_on() {
    Response card = Entries.register(Entries.newcomer());
    String body = "{\"degree\":\"PHD\"}";
    assertRefused(patch("kadrlar", card, body, null), 428, "precondition-required");
    assertThat(patch("kadrlar", card, body, card.header("ETag")).statusCode()).isEqualTo(200);
    Response stale = patch("kadrlar2", card, "{\"rank\":\"DOCENT\"}", card.header("ETag"));
    assertRefused(stale, 412, "version-stale", "4.1");
    assertRefused(patch("kadrlar", card, body, "W/\"1\""), 400, "invalid-request");
  }

  @Test
  void of_two_officers_who_build_on_the_same_version_one_changes_the_card() throws Exception {
    Response card = Entries.register(Entries.newcomer());
    List<Integer> ends =
        AtOnce.all(
            Stream.of("kadrlar", "kadrlar2", "kadrlar", "kadrlar2")
                .<Callable<Integer>>map(
                    login ->
                        () ->
                            patch(login, card, "{\"degree\":\"PHD\"}", card.header("ETag"))
                                .statusCode())
                .toList());
    assertThat(ends).containsOnly(200, 412).containsOnlyOnce(200);
  }

  @Test
  void a_pinfl_once_entered_does_not_change() {
    Response card = Entries.register(Entries.newcomer());
    LocalDate birth = LocalDate.parse(card.path("birthDate"));
    String other = Entries.pinfl(birth, 999);
    assertRefusedAt(
        patch("kadrlar", card, "{\"pinfl\":\"" + other + "\"}", card.header("ETag")),
        422,
        "pinfl-unchangeable",
        "4.1",
        "/pinfl");
  }

  @Test
  void a_patch_of_another_type_or_with_unknown_members_is_refused() {
    Response card = Entries.register(Entries.newcomer());
    Response json =
        Api.as("kadrlar")
            .contentType("application/json")
            .header("If-Match", card.header("ETag"))
            .body("{\"degree\":\"PHD\"}")
            .patch(EMPLOYEES + "/" + card.path("id"));
    assertRefused(json, 415, "unsupported-media-type");
    Response unknown = patch("kadrlar", card, "{\"version\":9}", card.header("ETag"));
    assertRefusedAt(unknown, 400, "invalid-request", null, "/version");
    Response nulled = patch("kadrlar", card, "{\"sex\":null}", card.header("ETag"));
    assertRefused(nulled, 400, "invalid-request");
    assertThat(pointers(nulled)).containsOnly("/sex");
  }

  @Test
  void an_unknown_card_is_not_found() {
    String nobody = EMPLOYEES + "/00000000-0000-7000-8000-000000000000";
    assertRefused(Api.as("kadrlar").get(nobody), 404, "not-found", "1.3");
    assertRefused(
        Api.as("kadrlar").header("If-Match", "\"0\"").delete(nobody), 404, "not-found", "1.3");
  }

  private static Response refused(Map<String, Object> entry) {
    return Api.deed("kadrlar").body(entry).post(EMPLOYEES);
  }

  private static Response patch(String login, Response card, String patch, String version) {
    var request = Api.as(login).contentType(MERGE_PATCH).body(patch);
    if (version != null) {
      request.header("If-Match", version);
    }
    return request.patch(EMPLOYEES + "/" + card.path("id"));
  }

  private static Map<String, Object> foreigner() {
    Map<String, Object> entry = Entries.newcomer();
    entry.put("citizenship", "FOREIGN");
    entry.remove("pinfl");
    return entry;
  }
}
