package uz.hemis.bootstrap.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.DEAN;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.duplicate;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.entry;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.prepared;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.printed;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.read;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.revise;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.verify;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Studying;

/** After the printing no change of what the diploma was made of reaches it (A12-1). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrintedDiplomaIT {

  private static final String CARDS = "/api/v1/students/cards";

  @Inject Graduates graduates;
  @Inject Studying studying;

  private UUID study;
  private UUID subject;
  private String diploma;
  private String document;
  private String verified;

  @BeforeEach
  void print() {
    study = graduates.study("GRADUATED");
    subject = graduates.subject(study, "A1", "Algebra");
    graduates.result(study, subject, 80);
    diploma = prepared(study);
    printed(diploma);
    document = read(diploma).asString();
    verified = verify(read(diploma).path("hash")).asString();
  }

  @Test
  void a_result_that_is_put_right_does_not_reach_it() {
    Response right = correctResult();

    assertThat(right.statusCode()).as(right.asString()).isEqualTo(200);
    assertThat(right.<Integer>path("subjects[0].points")).isEqualTo(61);
    assertUntouched();
    Response duplicate = duplicate(diploma, entry());
    assertThat(duplicate.<Integer>path("subjects[0].points")).isEqualTo(61);
  }

  @Test
  void a_name_that_the_dean_corrects_on_the_card_does_not_reach_it() {
    Response card = card();

    assertThat(
            change(card, Map.of("name", name("Boshqayev"))).<String>path("name.latin.familyName"))
        .isEqualTo("Boshqayev");
    assertUntouched();
    assertThat(duplicate(diploma, entry()).<String>path("nameUz.familyName"))
        .isEqualTo("Boshqayev");
  }

  @Test
  void a_name_that_staff_corrects_does_not_reach_it() {
    String person = card().path("personId");
    Response employee = Api.as("kadrlar").get(Entries.EMPLOYEES + "/" + employeeOf(person));

    Response changed =
        Api.as("kadrlar")
            .header("If-Match", employee.header("ETag"))
            .contentType("application/merge-patch+json")
            .body(Map.of("name", name("Boshqayev")))
            .patch(Entries.EMPLOYEES + "/" + employee.path("id"));

    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertUntouched();
  }

  @Test
  void what_else_a_card_states_does_not_reach_it() {
    Response changed =
        change(card(), Map.of("document", "AA1112223", "accommodation", "12", "sex", "MALE"));

    assertThat(changed.<String>path("accommodation")).isEqualTo("12");
    assertUntouched();
  }

  @Test
  void neither_does_what_becomes_of_the_study_and_of_its_curriculum() {
    studying.change(
        "update students_study set status = 'STUDYING', payment_form = '12' where id = '%s'",
        study);
    studying.change(
        "update curriculum_programme set name_uz_latn = 'Boshqa' where id = (select programme_id"
            + " from curriculum_curriculum c join students_study s on s.curriculum_id = c.id where"
            + " s.id = '%s')",
        study);

    assertUntouched();
    assertRefused(duplicate(diploma, entry()), 409, "not-graduated", "3.1.12");
  }

  @Test
  void what_is_prepared_only_takes_them_with_its_next_edit() {
    UUID other = graduates.study("GRADUATED");
    subject = graduates.subject(other, "A1", "Algebra");
    graduates.result(other, subject, 80);
    study = other;
    String prepared = prepared(other);
    correctResult();

    assertThat(read(prepared).<Integer>path("subjects[0].points")).isEqualTo(80);
    assertThat(revise(prepared, entry()).<Integer>path("subjects[0].points")).isEqualTo(61);
  }

  private void assertUntouched() {
    assertThat(read(diploma).asString()).isEqualTo(document);
    assertThat(verify(read(diploma).path("hash")).asString()).isEqualTo(verified);
    assertRefused(revise(diploma, entry()), 409, "diploma-locked", "annex 12");
  }

  private Response correctResult() {
    return Api.deed(DEAN)
        .body(
            Map.of(
                "study",
                study,
                "subject",
                subject,
                "points",
                61,
                "order",
                Map.of(
                    "number", "12-N",
                    "date", today().toString(),
                    "file", Entries.paper(DEAN, "ORDER"))))
        .post("/api/v1/results/corrections");
  }

  private Response card() {
    return Api.as(DEAN).get(CARDS + "/" + graduates.cardOf(study));
  }

  private static Response change(Response card, Map<String, Object> patch) {
    Response changed =
        Api.as(DEAN)
            .header("If-Match", card.header("ETag"))
            .contentType("application/merge-patch+json")
            .body(patch)
            .patch(CARDS + "/" + card.path("id"));
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    return changed;
  }

  private UUID employeeOf(String person) {
    return (UUID) studying.one("select id from personnel_employee where person_id = '%s'", person);
  }

  private static Map<String, Object> name(String family) {
    return Map.of("latin", Map.of("familyName", family, "givenName", "Anvar"));
  }
}
