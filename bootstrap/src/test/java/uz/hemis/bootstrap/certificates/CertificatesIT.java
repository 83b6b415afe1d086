package uz.hemis.bootstrap.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Studying;
import uz.hemis.domain.access.Role;

/** References and transcripts over HTTP (3.1.13). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CertificatesIT {

  private static final String CERTIFICATES = "/api/v1/certificates";
  private static final String VERIFICATIONS = CERTIFICATES + "/verifications/";
  private static final String CLAUSE = "3.1.13";

  @Inject Studying studying;

  @Test
  void a_student_has_a_transcript_issued_and_downloads_it_the_same_each_time() {
    StudyOnPaper study = StudyOnPaper.ofStudent(studying, "GRADUATED");
    study.achieve("A1", 86);

    Response issued = issue(Api.deed(Role.STUDENT), "transcripts", study, "uz_Latn");

    assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
    String path = CERTIFICATES + "/" + issued.path("id");
    assertThat(issued.header("Location")).isEqualTo(path);
    assertThat(issued.<String>path("number"))
        .matches("[0-9]{3,4}-" + Entries.today().getYear() + "-[0-9]{6}");
    assertThat(issued.<Boolean>path("studyGoesOn")).isFalse();
    Response document = Api.as(Role.STUDENT).get(path + "/document");
    assertThat(document.contentType()).isEqualTo("application/pdf");
    assertThat(document.header("Content-Disposition")).contains(issued.<String>path("number"));
    assertThat(new String(document.asByteArray(), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    study.achieve("A2", 60);
    assertThat(Api.as(Role.STUDENT).get(path + "/document").asByteArray())
        .isEqualTo(document.asByteArray());
    assertThat(ids(Api.as(Role.STUDENT).get(CERTIFICATES + "/me")))
        .startsWith(issued.<String>path("id"));
  }

  @Test
  void the_office_has_a_reference_issued_and_every_look_is_recorded() {
    StudyOnPaper study = StudyOnPaper.ofNewcomer(studying, "STUDYING");
    String id = issued("dekan", "references", study).path("id");

    Api.as("oquv").get(CERTIFICATES + "/" + id + "/document").then().statusCode(200);

    assertThat(
            Api.as(Role.LEADERSHIP)
                .queryParam("subject", id)
                .queryParam("action", "downloadCertificate")
                .get("/api/v1/audit/deeds")
                .jsonPath()
                .getList("items"))
        .hasSize(1);
    assertThat(ids(Api.as("oquv").get(CERTIFICATES + "?kind=REFERENCE&study=" + study.id())))
        .containsExactly(id);
    assertThat(ids(Api.as("dekan2").get(CERTIFICATES + "?study=" + study.id()))).isEmpty();
    assertThat(ids(Api.as("dekan").get(CERTIFICATES + "?kind=TRANSCRIPT&study=" + study.id())))
        .isEmpty();
  }

  @Test
  void lists_go_page_by_page_the_newest_first() {
    StudyOnPaper study = StudyOnPaper.ofNewcomer(studying, "STUDYING");
    String first = issued("dekan", "references", study).path("id");
    String second = issued("dekan", "references", study).path("id");
    String query = CERTIFICATES + "?limit=1&totalCount=true&study=" + study.id();

    Response page = Api.as("dekan").get(query);

    assertThat(ids(page)).containsExactly(second);
    assertThat(page.<Integer>path("totalCount")).isEqualTo(2);
    assertThat(ids(Api.as("dekan").get(query + "&after=" + page.path("next"))))
        .containsExactly(first);
  }

  @Test
  void a_reference_is_refused_to_who_does_not_study_and_a_transcript_without_results() {
    StudyOnPaper study = StudyOnPaper.ofNewcomer(studying, "ON_LEAVE");
    issued("dekan", "references", study);
    assertRefusedAt(
        issue(Api.deed("dekan"), "transcripts", study, "ru"),
        409,
        "transcript-empty",
        CLAUSE,
        "/study");
    study.become("EXPELLED");
    assertRefusedAt(
        issue(Api.deed("dekan"), "references", study, "ru"),
        409,
        "reference-not-studying",
        CLAUSE,
        "/study");
  }

  @Test
  void studies_of_others_do_not_exist() {
    StudyOnPaper study = StudyOnPaper.ofNewcomer(studying, "STUDYING");
    String path = CERTIFICATES + "/" + issued("dekan", "references", study).path("id");
    for (String stranger : List.of("dekan2", login(Role.STUDENT))) {
      assertRefused(issue(Api.deed(stranger), "references", study, "en"), 404, "not-found", "1.3");
      assertRefused(Api.as(stranger).get(path), 404, "not-found", "1.3");
      assertRefused(Api.as(stranger).get(path + "/document"), 404, "not-found", "1.3");
    }
    assertRefused(
        issue(Api.deed("dekan"), "references", new StudyOnPaper(studying, Api.key()), "en"),
        404,
        "not-found",
        "1.3");
    assertRefused(
        issue(Api.deed("kadrlar"), "references", study, "en"), 403, "permission-missing", "1.3");
  }

  @Test
  void anybody_who_holds_a_document_verifies_it_without_signing_in() {
    StudyOnPaper study = StudyOnPaper.ofNewcomer(studying, "STUDYING");
    Response issued = issued("dekan", "references", study);
    String address = VERIFICATIONS + issued.path("verificationCode");

    Response verified = Api.anonymous().get(address);

    assertThat(verified.statusCode()).as(verified.asString()).isEqualTo(200);
    assertThat(verified.jsonPath().getMap("").keySet())
        .containsExactlyInAnyOrder(
            "kind", "number", "date", "institution", "student", "programme", "studyGoesOn");
    assertThat(verified.<String>path("number")).isEqualTo(issued.<String>path("number"));
    assertThat(verified.<String>path("student")).isEqualTo("Sinovov Anvar");
    assertThat(verified.<String>path("date")).isEqualTo(Entries.today().toString());
    assertThat(verified.<Boolean>path("studyGoesOn")).isTrue();
    study.become("EXPELLED");
    assertThat(Api.anonymous().get(address).<Boolean>path("studyGoesOn")).isFalse();
  }

  @Test
  void every_other_code_is_answered_alike() {
    Response unknown = Api.anonymous().get(VERIFICATIONS + "A".repeat(22));
    Response malformed = Api.anonymous().get(VERIFICATIONS + UUID.randomUUID());

    assertRefused(unknown, 404, "not-found", "1.3");
    assertRefused(malformed, 404, "not-found", "1.3");
    assertThat(malformed.jsonPath().getMap("").keySet())
        .isEqualTo(unknown.jsonPath().getMap("").keySet());
  }

  @Test
  void of_many_at_once_each_gets_a_number_of_its_own_without_gaps() throws Exception {
    StudyOnPaper study = StudyOnPaper.ofNewcomer(studying, "STUDYING");
    Api.token("dekan");

    List<Integer> serials =
        AtOnce.times(20, () -> issued("dekan", "references", study).<String>path("number")).stream()
            .map(number -> Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)))
            .sorted()
            .toList();

    assertThat(serials).doesNotHaveDuplicates().hasSize(20);
    assertThat(serials.getLast() - serials.getFirst()).isEqualTo(19);
  }

  @Test
  void the_database_repeats_the_rules() {
    StudyOnPaper study = StudyOnPaper.ofNewcomer(studying, "STUDYING");
    String id = issued("dekan", "references", study).path("id");
    String copy =
        "insert into certificates_certificate select '%s', kind, '999-2026-%06d', '%s', language,"
            + " study_id, person_id, snapshot, issued_by, issued_role, issued_at"
            + " from certificates_certificate where id = '%s'";

    assertThatThrownBy(
            () ->
                studying.change(
                    "update certificates_certificate set kind = kind where id = '%s'", id))
        .hasStackTraceContaining("kept as it was");
    assertThatThrownBy(
            () -> studying.change("delete from certificates_certificate where id = '%s'", id))
        .hasStackTraceContaining("kept as it was");
    study.become("EXPELLED");
    assertThatThrownBy(() -> studying.change(copy, Api.key(), 999_999, "B".repeat(22), id))
        .hasStackTraceContaining("who studies or is on leave");
  }

  private static Response issued(String login, String kind, StudyOnPaper study) {
    Response issued = issue(Api.deed(login), kind, study, "uz_Cyrl");
    assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
    return issued;
  }

  private static Response issue(
      RequestSpecification deed, String kind, StudyOnPaper study, String language) {
    return deed.body(Map.of("study", study.id(), "language", language))
        .post(CERTIFICATES + "/" + kind);
  }

  private static String login(Role role) {
    return Api.account(role).get("login").asText();
  }

  private static List<String> ids(Response list) {
    assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
    return list.jsonPath().getList("items.id");
  }
}
