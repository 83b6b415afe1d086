package uz.hemis.bootstrap.survival;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * What is acknowledged stays, once and on record (4.2), whatever is killed meanwhile: the packaged
 * application, its database, or both.
 */
class SurvivalCheck {

  private static final int PEOPLE = 500;
  private static final int CLERKS = 4;
  private static final int LONGEST_PAUSE = 200;
  private static final List<Victim> KILLS =
      List.of(
          Victim.DATABASE,
          Victim.APPLICATION,
          Victim.BOTH,
          Victim.DATABASE,
          Victim.APPLICATION,
          Victim.BOTH);

  private enum Victim {
    APPLICATION,
    DATABASE,
    BOTH
  }

  /**
   * What came of the acknowledged entries.
   *
   * @param lost not there over HTTP or in the database
   * @param doubled there, though nobody acknowledged them
   * @param offTheRecord without exactly one deed done on record
   * @param whole whether the record's chains are as they were written
   */
  private record Found(long lost, long doubled, long offTheRecord, boolean whole) {}

  private final AtomicInteger next = new AtomicInteger();
  private final ConcurrentLinkedQueue<Entered> entered = new ConcurrentLinkedQueue<>();
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tashkent"));

  @Test
  void nothing_acknowledged_is_lost_or_doubled_or_off_the_record() throws Exception {
    try (PackagedApplication application = new PackagedApplication(freePort())) {
      application.start();
      Clerk hr = new Clerk(application, "kadrlar");
      String unit =
          hr.read("/api/v1/structure/units?type=DEPARTMENT&limit=1").at("/items/0/id").asText();
      Ledger before = Ledger.of(application);
      enterWhileKilling(application, hr, unit);

      Found found = found(application, hr, before);
      System.out.printf(
          "Survival: %d entries acknowledged, %d kills %s, %d requests repeated; %s%n",
          2 * entered.size(), KILLS.size(), KILLS, hr.repeated(), found);
      assertThat(entered).hasSize(PEOPLE);
      assertThat(hr.repeated()).as("kills that hit something").isPositive();
      assertThat(found).isEqualTo(new Found(0, 0, 0, true));
    }
  }

  private void enterWhileKilling(PackagedApplication application, Clerk hr, String unit)
      throws Exception {
    try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
      List<Future<?>> working = new ArrayList<>();
      for (int i = 0; i < CLERKS; i++) {
        working.add(
            clerks.submit(
                () -> {
                  for (int n = next.getAndIncrement(); n < PEOPLE; n = next.getAndIncrement()) {
                    enter(hr, n, unit);
                  }
                  return null;
                }));
      }
      try {
        killAll(application, working);
      } catch (Exception | AssertionError failure) {
        clerks.shutdownNow();
        throw failure;
      }
      for (Future<?> work : working) {
        work.get();
      }
    }
  }

  /** Spreads the kills over the work, each at a random moment of its share. */
  private void killAll(PackagedApplication application, List<Future<?>> working) throws Exception {
    Random random = new Random();
    int share = PEOPLE / (KILLS.size() + 1);
    for (int i = 0; i < KILLS.size(); i++) {
      int moment = (i + 1) * share - random.nextInt(share / 2);
      while (entered.size() < moment && working.stream().noneMatch(Future::isDone)) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(LONGEST_PAUSE));
      kill(application, KILLS.get(i));
    }
  }

  private static void kill(PackagedApplication application, Victim victim) throws Exception {
    switch (victim) {
      case DATABASE -> application.killDatabase();
      case APPLICATION -> {
        application.kill();
        application.start();
      }
      case BOTH -> {
        application.kill();
        application.killDatabase();
        application.start();
      }
    }
  }

  private void enter(Clerk hr, int number, String unit) throws Exception {
    String card =
        id(
            hr.deed(
                "/api/v1/personnel/employees",
                "survival-card-" + number,
                Map.of(
                    "name", Map.of("latin", Map.of("familyName", "Sinovov", "givenName", "Sinov")),
                    "birthDate", birthDate(number).toString(),
                    "sex", "MALE",
                    "citizenship", "UZBEKISTAN",
                    "pinfl", pinfl(number))));
    String file = hr.order("survival-order-" + number);
    JsonNode hiring =
        hr.deed(
            "/api/v1/personnel/employees/%s/events".formatted(card),
            "survival-hiring-" + number,
            Map.of(
                "kind", "HIRE",
                "order", Map.of("number", number + "-K", "date", today.toString(), "file", file),
                "effectiveDate", today.toString(),
                "post", Map.of("unit", unit, "position", "Dotsent", "rate", 1, "form", "MAIN")));
    entered.add(new Entered(card, file, id(hiring)));
  }

  private Found found(PackagedApplication application, Clerk hr, Ledger before) throws Exception {
    Ledger after = Ledger.of(application);
    long lost = 0;
    long doubled = after.things().size() - before.things().size() - 3L * entered.size();
    long offTheRecord = 0;
    for (Entered one : entered) {
      JsonNode history = hr.read("/api/v1/personnel/employees/%s/events".formatted(one.card()));
      List<JsonNode> hirings = new ArrayList<>();
      history.path("items").forEach(hirings::add);
      lost += after.missing(one);
      lost += hirings.stream().anyMatch(hiring -> id(hiring).equals(one.hiring())) ? 0 : 1;
      doubled += Math.max(0, hirings.size() - 1);
      offTheRecord += after.offTheRecord(one);
    }
    JsonNode verdict =
        new Clerk(application, "rahbariyat")
            .deed("/api/v1/audit/verifications", "survival-verification", Map.of());
    return new Found(lost, doubled, offTheRecord, verdict.path("whole").asBoolean());
  }

  private static String id(JsonNode thing) {
    return thing.path("id").asText();
  }

  private static LocalDate birthDate(int number) {
    return LocalDate.of(1960, 1, 1).plusDays(number);
  }

  /** A number of nobody: district 000, which no district has. */
  private static String pinfl(int number) {
    LocalDate birth = birthDate(number);
    String digits =
        "3%02d%02d%02d000%03d"
            .formatted(birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear() % 100, number);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += digit(digits, i) * digit("731", i % 3);
    }
    return digits + sum % 10;
  }

  private static int digit(String digits, int place) {
    return Character.digit(digits.charAt(place), 10);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
