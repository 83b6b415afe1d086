package uz.hemis.bootstrap.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.RECORDS;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.blanks;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.duplicate;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.entry;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.handOver;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.prepare;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.prepared;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.print;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.printed;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.setStatus;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;

/** What is done with a diploma by many at the same moment is done once (3.1.12, annex 12). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DiplomaRacesIT {

  private static final int MANY = 12;

  @Inject Graduates graduates;

  @Test
  void of_many_preparations_for_a_study_one_makes_its_diploma() throws Exception {
    UUID study = graduates.graduate();

    List<Response> answers =
        atOnce(
            () -> {
              Map<String, Object> entry = entry();
              return () -> prepare(study, entry);
            });

    assertOne(answers, 201, "diploma-exists", "3.1.12");
    assertThat(of(study)).hasSize(1);
  }

  @Test
  void of_many_diplomas_one_gets_a_number_of_the_register() throws Exception {
    Map<String, Object> entry = entry();

    List<Response> answers =
        atOnce(
            () -> {
              UUID study = graduates.graduate();
              return () -> prepare(study, entry);
            });

    assertOne(answers, 201, "register-number-taken", "3.1.12");
  }

  @Test
  void of_many_duplicates_one_takes_the_place() throws Exception {
    UUID study = graduates.graduate();
    String former = prepared(study);
    printed(former);

    List<Response> answers =
        atOnce(
            () -> {
              Map<String, Object> entry = entry();
              return () -> duplicate(former, entry);
            });

    assertOne(answers, 201, "diploma-replaced", "annex 12");
    assertThat(of(study)).hasSize(2);
  }

  @Test
  void of_many_settings_of_a_status_one_issues_a_blank() throws Exception {
    String id = prepared(graduates.graduate());
    String series = blanks();
    assertThat(print(id, today()).statusCode()).isEqualTo(200);

    List<Response> answers = atOnce(() -> () -> setStatus(id, "DIPLOMA", series));

    assertOne(answers, 200, "print-status-stands", "annex 12");
    assertThat(BlankStore.list(series).jsonPath().getList("items.state"))
        .containsExactlyInAnyOrder("ISSUED", "UNUSED");
  }

  @Test
  void of_many_printings_and_hand_overs_one_is_recorded() throws Exception {
    UUID study = graduates.graduate();
    String id = prepared(study);
    assertOne(atOnce(() -> () -> print(id, today())), 200, "printing-recorded", "annex 12");
    String series = blanks();
    setStatus(id, "DIPLOMA", series);
    setStatus(id, "SUPPLEMENT", series);
    graduates.clear(study);

    assertOne(atOnce(() -> () -> handOver(id, today())), 200, "diploma-handed-over", "3.1.12");
  }

  private static List<Response> atOnce(Supplier<Callable<Response>> deeds) throws Exception {
    return AtOnce.all(Stream.generate(deeds).limit(MANY).toList());
  }

  private static void assertOne(List<Response> answers, int done, String slug, String clause) {
    List<Response> refused = answers.stream().filter(a -> a.statusCode() != done).toList();
    assertThat(refused).hasSize(MANY - 1);
    refused.forEach(answer -> assertRefused(answer, 409, slug, clause));
  }

  private static List<String> of(UUID study) {
    return Api.as(BlankStore.DEPARTMENT).queryParam("study", study).get(RECORDS).path("items.id");
  }
}
