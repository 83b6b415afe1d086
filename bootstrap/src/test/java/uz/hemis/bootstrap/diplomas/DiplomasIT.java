package uz.hemis.bootstrap.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.bootstrap.diplomas.BlankStore.DEPARTMENT;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.DEAN;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.RECORDS;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.blanks;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.duplicate;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.entry;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.handOver;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.prepare;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.prepared;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.print;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.printed;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.read;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.revise;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.setStatus;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.verify;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Studying;
import uz.hemis.domain.access.Role;

/** Diplomas from their preparation to their duplicate: 3.1.12, annex 12. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DiplomasIT {

  private static final String PERMITS = "/api/v1/regulation/late-entry-permits";

  @Inject Graduates graduates;
  @Inject Studying studying;

  @Test
  void a_diploma_is_prepared_out_of_the_study_record() {
    UUID study = graduates.graduate();

    Response diploma = prepare(study, entry());

    assertThat(diploma.statusCode()).as(diploma.asString()).isEqualTo(201);
    assertThat(diploma.header("Location")).isEqualTo(RECORDS + "/" + diploma.<String>path("id"));
    assertThat(diploma.<String>path("state")).isEqualTo("PREPARED");
    assertThat(diploma.<String>path("nameUz.familyName")).isEqualTo("Sinovov");
    assertThat(diploma.<String>path("education.programme.en")).isEqualTo("Mathematics");
    assertThat(diploma.<String>path("education.qualification.uz")).isEqualTo("Magistr");
    assertThat(diploma.<Integer>path("education.toYear")).isEqualTo(today().getYear());
    assertThat(diploma.<Float>path("average")).isEqualTo(4.5f);
    assertThat(diploma.<String>path("honours")).isEqualTo("REGULAR");
    assertThat(diploma.<List<String>>path("subjects.letter")).containsExactly("A+", "B");
    assertRefused(prepare(study, entry()), 409, "diploma-exists", "3.1.12");
  }

  @Test
  void what_does_not_fit_is_refused() {
    assertRefused(prepare(graduates.study("STUDYING"), entry()), 409, "not-graduated", "3.1.12");
    assertRefused(
        prepare(graduates.study("GRADUATED"), entry()),
        409,
        "diploma-results-incomplete",
        "3.1.12");
    UUID study = graduates.graduate();
    Map<String, Object> taken = entry();
    prepared(graduates.graduate(), taken);
    assertRefusedAt(
        prepare(study, taken), 409, "register-number-taken", "3.1.12", "/registerNumber");
    Map<String, Object> other = entry();
    other.put("qualification", 2);
    assertRefusedAt(
        prepare(study, other), 422, "qualification-unknown", "3.1.12", "/qualification");
    assertRefusedAt(
        prepare(study, entry(today().plusDays(1))),
        422,
        "register-date-unfit",
        "3.1.12",
        "/registerDate");
    graduates.result(study, graduates.subject(study, "C1", "Algebra"), 90);
    assertRefused(prepare(study, entry()), 409, "supplement-subject-repeated", "3.1.12");
  }

  @Test
  void data_are_edited_until_a_print_status_is_set() {
    String id = prepared(graduates.graduate());
    Map<String, Object> edited = entry();
    edited.put("graduationWork", Map.of("uz", "Namunaviy ish", "en", "Sample work"));
    Response revised = revise(id, edited);
    assertThat(revised.statusCode()).as(revised.asString()).isEqualTo(200);
    assertThat(revised.<String>path("graduationWork.en")).isEqualTo("Sample work");
    assertThat(
            Api.as(DEAN)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(edited)
                .put(RECORDS + "/" + id)
                .statusCode())
        .isEqualTo(412);

    printed(id);

    assertRefused(revise(id, edited), 409, "diploma-locked", "annex 12");
  }

  @Test
  void a_super_administrator_does_nothing_with_them_but_by_instruction() {
    UUID study = graduates.graduate();
    assertBare(Api.deed("superadmin").body(withStudy(study)).post(RECORDS));
    String id = prepared(study);
    for (String deed : List.of("printing", "print-statuses", "hand-over", "duplicates")) {
      assertBare(Api.deed("superadmin").body(body(deed)).post(RECORDS + "/" + id + "/" + deed));
    }
    assertBare(Api.deed("superadmin").body(receipt()).post(BlankStore.BLANKS + "/receipts"));
    String series = blanks();
    assertBare(
        Api.deed("superadmin")
            .body(Map.of("reason", "Torn", "act", BlankStore.act()))
            .post(BlankStore.BLANKS + "/" + BlankStore.blanks(series).getFirst() + "/spoiling"));
    assertThat(BlankStore.list(series).jsonPath().getList("items.state")).containsOnly("UNUSED");
    assertBare(revision(Api.as("superadmin"), id));
    assertThat(read(id).<String>path("state")).isEqualTo("PREPARED");

    Response instructed =
        revision(Api.as("superadmin").header("Correction-Instruction", instruction(id)), id);

    assertThat(instructed.statusCode()).as(instructed.asString()).isEqualTo(200);
    assertRefused(
        revision(
            Api.as("superadmin").header("Correction-Instruction", instruction(study.toString())),
            id),
        409,
        "instruction-of-another-thing",
        "3.1.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update diplomas_diploma set register_number = 'X' || register_number where id = '%s'",
        "update diplomas_diploma set content = content || '{\"graduate\": null}' where id = '%s'",
        "update diplomas_diploma set diploma_printed = false where id = '%s'",
        "update diplomas_diploma set printed_on = printed_on + 1 where id = '%s'",
        "update diplomas_diploma set handed_on = printed_on, handed_to = 'x',"
            + " handed_signature = 'x' where id = '%s'",
        "update diplomas_step set place = 9 where diploma_id = '%s'",
        "delete from diplomas_diploma where id = '%s'"
      })
  void the_database_locks_what_is_printed(String breach) {
    String id = prepared(graduates.graduate());
    printed(id);
    String before = read(id).asString();

    assertThatThrownBy(() -> studying.change(breach, id)).isInstanceOf(Exception.class);
    assertThat(read(id).asString()).isEqualTo(before);
  }

  @Test
  void the_print_statuses_answer_the_duties_that_the_printing_opened() {
    String id = prepared(graduates.graduate());
    String series = blanks();
    assertRefused(setStatus(id, "DIPLOMA", series), 409, "printing-unrecorded", "annex 12");
    assertRefusedAt(
        print(id, today().plusDays(1)), 422, "printing-date-unfit", "annex 12", "/printedOn");
    assertThat(print(id, today()).statusCode()).isEqualTo(200);
    assertRefused(print(id, today()), 409, "printing-recorded", "annex 12");
    assertThat(duty("DIPLOMA_PRINT_STATUS", id)).isEqualTo("OPEN");
    assertThat(duty("BLANK_STATUS", id)).isEqualTo("OPEN");

    Response first = setStatus(id, "DIPLOMA", series);
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
    assertThat(first.<String>path("diploma.status")).isEqualTo("PRINTED");
    assertThat(first.<String>path("diploma.blank.number")).isEqualTo("000001");
    assertThat(first.<String>path("supplement.status")).isEqualTo("NOT_PRINTED");
    assertThat(duty("DIPLOMA_PRINT_STATUS", id)).isEqualTo("OPEN");
    assertRefused(setStatus(id, "DIPLOMA", series), 409, "print-status-stands", "annex 12");
    assertRefused(handOver(id, today()), 409, "diploma-unprinted", "annex 12");
    assertThat(setStatus(id, "SUPPLEMENT", series).statusCode()).isEqualTo(200);

    assertThat(duty("DIPLOMA_PRINT_STATUS", id)).isEqualTo("DONE_IN_TIME");
    assertThat(duty("BLANK_STATUS", id)).isEqualTo("DONE_IN_TIME");
  }

  @Test
  void after_its_term_no_print_status_is_set_without_a_permit() {
    String id = prepared(graduates.graduate(), entry(today().minusDays(20)));
    assertThat(print(id, today().minusDays(14)).statusCode()).isEqualTo(200);
    String series = blanks();

    Response late = setStatus(id, "DIPLOMA", series);

    assertRefused(late, 409, "entry-closed", "order 5");
    assertThat(late.jsonPath().getMap("facts"))
        .containsEntry("duty", "DIPLOMA_PRINT_STATUS")
        .containsEntry("clause", "annex 12")
        .containsEntry("openedBy", List.of("RTTRM_OPERATOR"))
        .containsEntry("papers", List.of("JUSTIFICATION", "EMPLOYEE_LETTER", "HEAD_LETTER"));
    assertThat(read(id).<String>path("state")).isEqualTo("PREPARED");
    assertThat(BlankStore.list(series).jsonPath().getList("items.state")).containsOnly("UNUSED");
  }

  @Test
  void one_permit_lets_in_the_statuses_and_blanks_of_several_diplomas() {
    List<String> late = List.of(printedLongAgo(), printedLongAgo());
    String permit = permitted(late);

    for (String id : late) {
      String series = blanks();
      for (String part : List.of("DIPLOMA", "SUPPLEMENT")) {
        Response set = setStatus(id, part, series);
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);
      }
      assertThat(duty("DIPLOMA_PRINT_STATUS", id)).isEqualTo("DONE_LATE");
      assertThat(duty("BLANK_STATUS", id)).isEqualTo("DONE_LATE");
    }

    assertThat(Api.as(DEPARTMENT).get(PERMITS + "/" + permit).<String>path("state"))
        .isEqualTo("USED");
    assertRefused(setStatus(printedLongAgo(), "DIPLOMA", blanks()), 409, "entry-closed", "order 5");
  }

  @Test
  void the_data_of_a_diploma_answer_the_commissions_decision_on_the_study() {
    UUID study = graduates.graduate();
    Response decided =
        Api.deed(DEAN)
            .body(
                Map.of(
                    "event",
                    "GRADUATION_DECIDED",
                    "subject",
                    study,
                    "orderNumber",
                    "17-D",
                    "orderDate",
                    today().toString()))
            .post("/api/v1/duties/facts");
    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(201);
    assertThat(ofDean(study)).isEqualTo("OPEN");
    prepared(graduates.graduate());
    assertThat(ofDean(study)).as("another diploma answers another study").isEqualTo("OPEN");

    prepared(study);

    assertThat(ofDean(study)).isEqualTo("DONE_IN_TIME");
  }

  @Test
  void it_is_handed_over_to_who_is_cleared() {
    UUID study = graduates.graduate();
    String id = prepared(study);
    printed(id);
    assertRefused(handOver(id, today()), 409, "clearance-incomplete", "3.1.14");

    graduates.clear(study);
    assertRefusedAt(
        handOver(id, today().plusDays(1)), 422, "hand-over-date-unfit", "3.1.12", "/handedOn");
    Response handed = handOver(id, today());

    assertThat(handed.statusCode()).as(handed.asString()).isEqualTo(200);
    assertThat(handed.<String>path("state")).isEqualTo("HANDED_OVER");
    assertThat(handed.<String>path("handOver.recipient")).isEqualTo("Sinovov Anvar");
    assertRefused(handOver(id, today()), 409, "diploma-handed-over", "3.1.12");
    assertThat(Api.as(DEAN).get(RECORDS + "/" + id + "/history").<List<String>>path("items.step"))
        .containsExactly(
            "PREPARED",
            "PRINTING_RECORDED",
            "DIPLOMA_STATUS_SET",
            "SUPPLEMENT_STATUS_SET",
            "HANDED_OVER");
  }

  @Test
  void a_duplicate_with_its_own_order_and_blanks_puts_a_printed_diploma_right() {
    UUID study = graduates.graduate();
    String former = prepared(study);
    assertRefused(duplicate(former, entry()), 409, "duplicate-needless", "annex 12");
    printed(former);
    String hash = read(former).path("hash");

    Response made = duplicate(former, entry());

    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    String id = made.path("id");
    assertThat(made.<String>path("kind")).isEqualTo("DUPLICATE");
    assertThat(made.<String>path("original")).isEqualTo(former);
    assertThat(read(former).<String>path("state")).isEqualTo("DUPLICATED");
    assertThat(read(former).<String>path("duplicate")).isEqualTo(id);
    assertRefused(duplicate(former, entry()), 409, "diploma-replaced", "annex 12");
    assertThat(verify(hash).<String>path("standing")).isEqualTo("REPLACED");
    assertThat(verify(made.path("hash")).statusCode()).isEqualTo(404);
    String series = printed(id);
    assertThat(read(id).<String>path("supplement.blank.series")).isEqualTo(series);
    assertThat(verify(made.path("hash")).<String>path("standing")).isEqualTo("VALID");
  }

  @Test
  void anybody_verifies_what_is_printed_and_sees_no_more_than_the_document() {
    String id = prepared(graduates.graduate());
    String hash = read(id).path("hash");
    assertRefused(verify(hash), 404, "not-found", "1.3");
    String series = printed(id);

    Response genuine = verify(hash);

    assertThat(genuine.statusCode()).as(genuine.asString()).isEqualTo(200);
    assertThat(genuine.jsonPath().<String, Object>getMap("$").keySet())
        .containsExactlyInAnyOrder(
            "kind",
            "standing",
            "diplomaBlank",
            "supplementBlank",
            "registerNumber",
            "nameUz",
            "nameEn",
            "institution",
            "programmeCode",
            "programme",
            "qualification",
            "year",
            "honours");
    assertThat(genuine.<String>path("diplomaBlank.series")).isEqualTo(series);
    assertThat(genuine.<String>path("standing")).isEqualTo("VALID");
    assertRefused(verify("0".repeat(64)), 404, "not-found", "1.3");
    assertThat(verify("x").statusCode()).isEqualTo(400);
  }

  @Test
  void a_dean_sees_and_prepares_diplomas_of_the_own_faculty_only() {
    UUID study = graduates.graduate();
    String id = prepared(study);
    Response own = Api.as(DEAN).queryParam("study", study).get(RECORDS);
    assertThat(own.<List<String>>path("items.id")).containsExactly(id);
    assertThat(own.<String>path("items[0].name")).startsWith("Sinovov Anvar");
    assertThat(Api.as(DEPARTMENT).queryParam("study", study).get(RECORDS).<List<?>>path("items"))
        .hasSize(1);

    studying.change(
        "update students_study set faculty_id = (select id from structure_unit where type ="
            + " 'FACULTY' and id <> faculty_id limit 1) where id = '%s'",
        study);
    assertRefused(prepare(study, entry()), 404, "not-found", "1.3");
    assertRefused(
        Api.deed(DEPARTMENT).body(withStudy(study)).post(RECORDS),
        403,
        "permission-missing",
        "1.3");
  }

  private static void assertBare(Response answer) {
    assertRefusedAt(answer, 422, "instruction-missing", "3.1.1", "Correction-Instruction");
  }

  private static Response revision(RequestSpecification request, String id) {
    return request
        .header("If-Match", read(id).header("ETag"))
        .contentType("application/json")
        .body(entry())
        .put(RECORDS + "/" + id);
  }

  private static Map<String, Object> body(String deed) {
    return switch (deed) {
      case "printing" -> Map.of("printedOn", today().toString());
      case "print-statuses" -> Map.of("part", "DIPLOMA");
      case "hand-over" ->
          Map.of("handedOn", today().toString(), "recipient", "Sinovov", "signature", "Daftar 3");
      default -> entry();
    };
  }

  private static Map<String, Object> receipt() {
    return BlankStore.entry("DIPLOMA", BlankStore.series(), "000001", "000001");
  }

  private static String instruction(String subject) {
    return Api.deed("rahbariyat")
        .body(
            Map.of(
                "order",
                    Map.of(
                        "number", "T-" + Entries.serial(),
                        "date", today().toString(),
                        "file", Entries.paper("rahbariyat", "ORDER")),
                "text", "Diplomni tuzatish",
                "subjects", List.of(subject),
                "validUntil", today().plusDays(3).toString()))
        .post("/api/v1/corrections/instructions")
        .path("id");
  }

  private static Map<String, Object> withStudy(UUID study) {
    Map<String, Object> preparation = entry();
    preparation.put("study", study);
    return preparation;
  }

  private String printedLongAgo() {
    String id = prepared(graduates.graduate(), entry(today().minusDays(20)));
    assertThat(print(id, today().minusDays(14)).statusCode()).isEqualTo(200);
    return id;
  }

  /** A granted permit for both duties of each diploma. */
  private static String permitted(List<String> diplomas) {
    List<Map<String, String>> entries =
        diplomas.stream()
            .flatMap(
                id ->
                    Stream.of("DIPLOMA_PRINT_STATUS", "BLANK_STATUS")
                        .map(
                            duty ->
                                Map.of(
                                    "duty",
                                    duty,
                                    "subject",
                                    id,
                                    "event",
                                    "DIPLOMA_PRINTED",
                                    "eventDate",
                                    today().minusDays(14).toString())))
            .toList();
    Response asked =
        Api.deed(DEPARTMENT)
            .body(
                Map.of(
                    "entries",
                    entries,
                    "reason",
                    "The printer was out of order",
                    "papers",
                    Map.of(
                        "justification", Entries.paper(DEPARTMENT, "JUSTIFICATION"),
                        "employeeLetter", Entries.paper(DEPARTMENT, "EMPLOYEE_LETTER"),
                        "headLetter", Entries.paper(DEPARTMENT, "HEAD_LETTER"))))
            .post(PERMITS);
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    Response granted =
        Api.deed(Role.RTTRM_OPERATOR)
            .body(Map.of("decision", "GRANT"))
            .post(PERMITS + "/" + asked.path("id") + "/decision");
    assertThat(granted.statusCode()).as(granted.asString()).isEqualTo(200);
    return asked.path("id");
  }

  private static String ofDean(UUID study) {
    return Api.as(DEAN)
        .get("/api/v1/duties/instances?duty=DIPLOMA_DATA&subject=" + study)
        .path("items[0].state");
  }

  private static String duty(String duty, String diploma) {
    return Api.as(DEPARTMENT)
        .get("/api/v1/duties/instances?duty=" + duty + "&subject=" + diploma)
        .path("items[0].state");
  }
}
