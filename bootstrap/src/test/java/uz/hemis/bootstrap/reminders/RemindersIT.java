package uz.hemis.bootstrap.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.reminders.RemindOfDuties;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Overdue;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.reminders.ReminderKind;

/** People are reminded once, however many nodes and rounds there are. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RemindersIT {

  private static final String NOTICES = "/api/v1/notices/me?limit=200";

  @Inject RemindOfDuties reminding;
  @Inject Overdue overdue;

  @Test
  void of_many_rounds_at_once_each_duty_is_reminded_of_once_in_the_readers_language()
      throws Exception {
    UUID archivist = overdue.person("arm");
    long before = reminders();
    for (int i = 0; i < 10; i++) {
      overdue.duty(Role.LIBRARY, null, archivist);
    }

    AtOnce.times(8, this::round);
    round();

    assertThat(reminders() - before).isEqualTo(10);
    List<String> texts =
        Api.as("arm")
            .header("Accept-Language", "ru")
            .get(NOTICES)
            .jsonPath()
            .getList("items.findAll { it.kind == 'duty-overdue' }.text", String.class);
    assertThat(texts).isNotEmpty().allSatisfy(text -> assertThat(text).contains("Вносит"));
  }

  private long reminders() {
    return Api.as("arm")
        .get(NOTICES)
        .jsonPath()
        .getList("items.findAll { it.kind == 'duty-overdue' }.id", String.class)
        .size();
  }

  private String round() {
    int reminded;
    do {
      reminded = reminding.remind(ReminderKind.OVERDUE, 3);
    } while (reminded == 3);
    return "done";
  }
}
