package uz.hemis.bootstrap.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.application.notices.Notices;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.notices.Notice;

/** What people are told, over HTTP: 3.1.3 and 5.2. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(MailAddress.class)
class NoticesHttpIT {

  private static final String MINE = "/api/v1/notices/me";
  private static final String SETTINGS = MINE + "/settings";

  @Inject Notices notices;

  @BeforeEach
  void read_everything() {
    markAll(Role.TEACHER, Instant.now());
  }

  @ParameterizedTest
  @CsvSource({
    "en, The term of a duty ends on 2026-11-26, Working days left: 3.",
    "ru, Срок выполнения обязанности — до 26.11.2026, Осталось рабочих дней: 3.",
    "uz-Latn, Majburiyat muddati tugaydigan kun: 26.11.2026, Qolgan ish kunlari: 3.",
    "uz-Cyrl, Мажбурият муддати тугайдиган кун: 26.11.2026, Қолган иш кунлари: 3."
  })
  void a_notice_is_read_in_the_language_of_the_reader(
      String language, String subject, String text) {
    send(Role.TEACHER, "duty-due-soon", dueSoon());

    Response answer =
        Api.as(Role.TEACHER)
            .header("Accept-Language", language)
            .queryParam("unread", true)
            .get(MINE);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.header("Content-Language")).isEqualTo(language);
    assertThat(answer.<String>path("items[0].subject")).isEqualTo(subject);
    assertThat(answer.<String>path("items[0].text")).contains(text);
    assertThat(answer.<String>path("items[0].kind")).isEqualTo("duty-due-soon");
    assertThat(answer.<String>path("items[0].facts.dueDate")).isEqualTo("2026-11-26");
    assertThat(answer.<Integer>path("items[0].facts.workingDaysLeft")).isEqualTo(3);
  }

  @Test
  void words_of_the_hr_department_arrive_as_they_were_written() {
    String text = "Iltimos, {duty} ni juma kunigacha kiriting.\nRahmat!";
    send(Role.TEACHER, "duty-reminder", Map.of("text", text));
    assertThat(unread(Role.TEACHER).<String>path("items[0].text")).isEqualTo(text);
  }

  @Test
  void nobody_sees_or_marks_what_was_written_to_another() {
    String id = send(Role.TEACHER, "duty-due-soon", dueSoon());
    assertThat(ids(Api.as(Role.DEAN).queryParam("limit", 200).get(MINE))).doesNotContain(id);
    Response refused = Api.deed(Role.DEAN).post("/api/v1/notices/" + id + "/reading");
    assertRefused(refused, 404, "not-found", "1.3");
    assertThat(ids(unread(Role.TEACHER))).contains(id);
    assertThat(Api.anonymous().get(MINE).statusCode()).isEqualTo(401);
  }

  @Test
  void a_notice_is_marked_as_read_once() {
    String id = send(Role.TEACHER, "duty-due-soon", dueSoon());
    long before = countUnread(Role.TEACHER);

    Response first = Api.deed(Role.TEACHER).post("/api/v1/notices/" + id + "/reading");
    Response second = Api.deed(Role.TEACHER).post("/api/v1/notices/" + id + "/reading");

    assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
    assertThat(first.<String>path("readAt")).isNotNull().isEqualTo(second.path("readAt"));
    assertThat(countUnread(Role.TEACHER)).isEqualTo(before - 1);
    assertThat(ids(unread(Role.TEACHER))).doesNotContain(id);
    assertThat(ids(Api.as(Role.TEACHER).queryParam("unread", false).get(MINE))).contains(id);
  }

  @Test
  void all_are_marked_up_to_the_newest_that_was_seen() {
    String seen = send(Role.TEACHER, "duty-due-soon", dueSoon());
    String until = unread(Role.TEACHER).path("items[0].createdAt");
    String later = send(Role.TEACHER, "duty-due-soon", dueSoon());

    Response answer = Api.deed(Role.TEACHER).body(Map.of("until", until)).post(MINE + "/readings");

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.<Integer>path("unread")).isEqualTo(1);
    assertThat(ids(unread(Role.TEACHER))).contains(later).doesNotContain(seen);
  }

  @Test
  void pages_follow_each_other_newest_first_while_new_ones_arrive() {
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sent.addFirst(send(Role.TEACHER, "duty-due-soon", dueSoon()));
    }
    Response first = page(null);
    assertThat(first.<Integer>path("totalCount")).isEqualTo(5);
    assertThat(first.header("Link")).contains("rel=\"next\"");
    send(Role.TEACHER, "duty-due-soon", dueSoon());
    Response second = page(first.path("next"));
    Response third = page(second.path("next"));
    List<String> walked = new ArrayList<>(ids(first));
    walked.addAll(ids(second));
    walked.addAll(ids(third));
    assertThat(walked).isEqualTo(sent);
    assertThat(third.<String>path("next")).isNull();
    assertRefused(page("AAAA"), 400, "cursor-unknown", "4.1");
  }

  @Test
  void settings_are_ones_own_and_changed_on_the_version_that_was_seen() throws Exception {
    Response initial = Api.as(Role.LIBRARY).get(SETTINGS);
    assertThat(initial.<String>path("language")).isEqualTo("uz-Latn");
    assertThat(initial.<Boolean>path("email")).isTrue();
    assertThat(initial.header("ETag")).isEqualTo("\"0\"");

    assertThat(AtOnce.times(5, () -> put("\"0\"", "ru").statusCode()))
        .containsOnlyOnce(200)
        .containsOnly(200, 412);

    Response changed = Api.as(Role.LIBRARY).get(SETTINGS);
    assertThat(changed.<String>path("language")).isEqualTo("ru");
    assertThat(changed.header("ETag")).isEqualTo("\"1\"");
    assertThat(Api.as(Role.LIBRARY).header("If-None-Match", "\"1\"").get(SETTINGS).statusCode())
        .isEqualTo(304);
    assertThat(put("\"1\"", "uz-Cyrl").<Integer>path("version")).isEqualTo(2);
    assertRefused(put("\"1\"", "en"), 412, "version-stale", "4.1");
    assertThat(Api.as(Role.DORMITORY).get(SETTINGS).<String>path("language")).isEqualTo("uz-Latn");
  }

  @Test
  void a_language_that_the_system_does_not_speak_is_refused() {
    assertThat(put("\"0\"", "de").statusCode()).isEqualTo(400);
    assertThat(
            Api.as(Role.LIBRARY)
                .contentType("application/json")
                .body(Map.of("language", "ru", "email", true))
                .put(SETTINGS)
                .statusCode())
        .isEqualTo(428);
  }

  private static Response put(String version, String language) {
    return Api.as(Role.LIBRARY)
        .header("If-Match", version)
        .contentType("application/json")
        .body(Map.of("language", language, "email", false))
        .put(SETTINGS);
  }

  private static Response page(String after) {
    var request =
        Api.as(Role.TEACHER)
            .queryParam("unread", true)
            .queryParam("limit", 2)
            .queryParam("totalCount", true);
    return (after == null ? request : request.queryParam("after", after)).get(MINE);
  }

  private static Response unread(Role role) {
    return Api.as(role).queryParam("unread", true).get(MINE);
  }

  private static long countUnread(Role role) {
    return Api.as(role).get(MINE + "/unread-count").<Integer>path("unread");
  }

  private static void markAll(Role role, Instant until) {
    Api.deed(role)
        .body(Map.of("until", until.plusSeconds(60).toString()))
        .post(MINE + "/readings")
        .then()
        .statusCode(200);
  }

  private static List<String> ids(Response list) {
    return list.jsonPath().getList("items.id");
  }

  private static Map<String, Object> dueSoon() {
    return Map.of(
        "duty",
        "PERSONNEL_EVENT",
        "dueDate",
        LocalDate.of(2026, 11, 26),
        "workingDaysLeft",
        3,
        "clause",
        "3.1.3");
  }

  private String send(Role role, String kind, Map<String, Object> facts) {
    UUID person =
        UUID.fromString(Api.as(role).get("/api/v1/access/sessions/current").path("personId"));
    String key = "http-" + Entries.serial();
    QuarkusTransaction.requiringNew().run(() -> notices.send(new Notice(person, kind, key, facts)));
    return unread(role).path("items[0].id");
  }
}
