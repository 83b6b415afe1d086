package uz.hemis.bootstrap.notices;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.application.notices.DeliverNotices;
import uz.hemis.application.notices.DeliverNotices.Claimed;
import uz.hemis.application.notices.Notices;
import uz.hemis.application.notices.port.Post;
import uz.hemis.application.notices.port.StoredSettings;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.notices.Delivery;
import uz.hemis.domain.notices.Language;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.notices.NoticeSettings;

/** Notices by e-mail, through a mail server and across nodes: 3.1.3 and 5.2. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(MailAddress.class)
class PostIT {

  private static final Map<String, Object> FACTS =
      Map.of(
          "duty",
          Map.of(
              "uz-Latn", "ishga qabul qilish",
              "uz-Cyrl", "ишга қабул қилиш",
              "ru", "приём на работу, перевод или увольнение",
              "en", "hiring, change of position or dismissal"),
          "dueDate",
          LocalDate.of(2026, 11, 26),
          "clause",
          "3.1.3");

  @Inject Notices notices;
  @Inject DeliverNotices deliver;
  @Inject Post post;
  @Inject PostRound round;
  @Inject StoredSettings settings;
  @Inject EntityManager database;

  @ConfigProperty(name = "hemis.smtp.port")
  int port;

  private MailServer server;

  private final List<UUID> people = new ArrayList<>();

  @BeforeEach
  void start() {
    run("update notices_notice set email_state = 'OFF', due_at = null, sent_at = null");
    server = new MailServer(port);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_notice_arrives_once_in_the_language_of_the_person() throws Exception {
    UUID person = person("xodim");
    in(() -> settings.replace(person, new NoticeSettings(0, Language.RUSSIAN, true)));
    UUID notice = send(person, "arrives");

    assertThat(deliver()).isEqualTo(1);
    assertThat(deliver()).isZero();

    MimeMessage letter = onlyLetter();
    assertThat(letter.getSubject()).isEqualTo("Зафиксировано нарушение срока");
    assertThat(letter.getContent().toString())
        .contains("«приём на работу, перевод или увольнение» со сроком 26.11.2026")
        .contains("отправлено системой HEMIS");
    assertThat(letter.getMessageID()).isEqualTo("<" + notice + "@example.uz>");
    assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(letter.getFrom()[0]).hasToString("hemis@example.uz");
    assertThat(row(notice)).isEqualTo("SENT 1 null");
  }

  @Test
  void the_same_key_is_one_notice_and_one_email_also_when_sent_at_once() throws Exception {
    UUID person = person("xodim");
    AtOnce.times(8, () -> in(() -> notices.send(notice(person, "once"))));
    in(() -> notices.send(notice(person, "once")));

    deliver();

    assertThat(onlyLetter()).isNotNull();
    assertThat(noticesOf(person)).isEqualTo(1);
  }

  @Test
  void two_who_send_to_the_same_people_at_once_do_not_deadlock() throws Exception {
    List<Notice> all =
        Stream.generate(() -> person("xodim")).limit(12).map(p -> notice(p, "all")).toList();
    AtOnce.all(
        List.of(
            () -> in(() -> notices.sendAll(all)),
            () -> in(() -> notices.sendAll(all.reversed())),
            () -> in(() -> notices.sendAll(all))));
    assertThat(all).allMatch(notice -> noticesOf(notice.person()) == 1);
  }

  @Test
  void a_notice_of_a_deed_that_fails_is_not_sent() {
    UUID person = person("xodim");
    assertThatThrownBy(
            () ->
                in(
                    () -> {
                      notices.send(notice(person, "failed"));
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(noticesOf(person)).isZero();
  }

  @Test
  void rounds_of_several_nodes_send_each_notice_once() throws Exception {
    UUID person = person("xodim");
    for (int i = 0; i < 40; i++) {
      send(person, "many-" + i);
    }

    leaveOthersOut();
    assertThat(AtOnce.times(4, round::run).stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(40);

    MimeMessage[] letters = server.getReceivedMessages();
    assertThat(letters).hasSize(40);
    assertThat(Stream.of(letters).map(PostIT::messageId).collect(toSet())).hasSize(40);
  }

  @Test
  void a_round_ends_while_the_server_is_down_and_goes_on_when_it_is_up() throws Exception {
    UUID person = person("xodim");
    UUID first = send(person, "down-1");
    UUID second = send(person, "down-2");
    server.stop();
    List<String> logged = logged(() -> assertThat(deliver()).isEqualTo(1));

    assertThat(row(first)).startsWith("PENDING 1 ").contains("Connect");
    assertThat(row(second)).isEqualTo("PENDING 0 null");
    assertThat(logged).anyMatch(line -> line.contains(first.toString()));
    server = new MailServer(port);
    server.start();
    assertThat(deliver()).as("the first one waits").isEqualTo(1);
    letTimePass();
    assertThat(deliver()).isEqualTo(1);
    assertThat(row(first)).isEqualTo("SENT 2 null");
    assertThat(row(second)).isEqualTo("SENT 1 null");
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void a_refused_recipient_is_given_up_after_the_tries_and_stops_nobody_else() {
    String local = "refused" + Entries.serial();
    UUID refused = send(registered(local + "@example.uz"), "refused");
    UUID other = send(person("xodim"), "not-refused");

    List<String> logged =
        logged(
            () -> {
              assertThat(deliver()).isEqualTo(2);
              assertThat(row(other)).isEqualTo("SENT 1 null");
              for (int tries = 2; tries <= Delivery.MAX_TRIES; tries++) {
                assertThat(row(refused)).startsWith("PENDING");
                letTimePass();
                deliver();
              }
            });

    assertThat(row(refused)).isEqualTo("FAILED 8 reply 550");
    letTimePass();
    assertThat(deliver()).isZero();
    assertThat(logged).isNotEmpty().noneMatch(line -> line.contains(local));
  }

  @Test
  void a_node_that_dies_before_its_receipt_repeats_the_letter_under_the_same_message_id() {
    UUID notice = send(person("xodim"), "dies");
    Claimed dead = (Claimed) deliver.claim();
    post.deliver(dead.letter());

    assertThat(deliver()).as("within the lease").isZero();
    letTimePass();
    assertThat(deliver()).isEqualTo(1);

    deliver.keep(dead, Post.Receipt.refused("too late"));
    assertThat(row(notice)).isEqualTo("SENT 2 null");
    assertThat(Stream.of(server.getReceivedMessages()).map(PostIT::messageId))
        .containsExactly("<" + notice + "@example.uz>", "<" + notice + "@example.uz>");
  }

  @Test
  void who_has_no_address_or_wants_no_email_gets_none() {
    UUID without = send(registered(null), "no-address");
    UUID unwilling = person("xodim");
    in(() -> settings.replace(unwilling, new NoticeSettings(0, Language.ENGLISH, false)));
    UUID unwanted = send(unwilling, "unwanted");

    assertThat(deliver()).isEqualTo(2);

    assertThat(row(without)).isEqualTo("NO_ADDRESS 0 null");
    assertThat(row(unwanted)).isEqualTo("OFF 0 null");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private UUID send(UUID person, String key) {
    in(() -> notices.send(notice(person, key)));
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (UUID)
                    database
                        .createNativeQuery(
                            "select id from notices_notice where person_id = :p and key = :k")
                        .setParameter("p", person)
                        .setParameter("k", key)
                        .getSingleResult());
  }

  private static Notice notice(UUID person, String key) {
    return new Notice(person, "breach-opened", key, FACTS);
  }

  private UUID person(String local) {
    return registered(local + Entries.serial() + "@example.uz");
  }

  private UUID registered(String email) {
    Map<String, Object> entry = Entries.newcomer();
    if (email != null) {
      entry.put("email", email);
    }
    UUID person = UUID.fromString(Entries.register(entry).path("personId"));
    people.add(person);
    return person;
  }

  /** One round over what was sent to people of the test. */
  private int deliver() {
    leaveOthersOut();
    return round.run();
  }

  /** Rounds of the application may have told others meanwhile. */
  private void leaveOthersOut() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "update notices_notice set email_state = 'OFF', due_at = null,"
                            + " sent_at = null where email_state = 'PENDING'"
                            + " and person_id not in (:people)")
                    .setParameter("people", people)
                    .executeUpdate());
  }

  /** What is not over is due now. */
  private void letTimePass() {
    run("update notices_notice set due_at = created_at where due_at is not null");
  }

  private String row(UUID notice) {
    Tuple row =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    (Tuple)
                        database
                            .createNativeQuery(
                                "select email_state, tries, last_error from notices_notice"
                                    + " where id = :id",
                                Tuple.class)
                            .setParameter("id", notice)
                            .getSingleResult());
    return row.get(0) + " " + row.get(1) + " " + row.get(2);
  }

  private long noticesOf(UUID person) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Long)
                    database
                        .createNativeQuery(
                            "select count(*) from notices_notice where person_id = :person",
                            Long.class)
                        .setParameter("person", person)
                        .getSingleResult());
  }

  private void run(String statement) {
    in(() -> database.createNativeQuery(statement).executeUpdate());
  }

  private static Void in(Runnable deed) {
    QuarkusTransaction.requiringNew().run(deed);
    return null;
  }

  private MimeMessage onlyLetter() {
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  private static String messageId(MimeMessage letter) {
    try {
      return letter.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> logged(Runnable deed) {
    List<String> lines = new ArrayList<>();
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            lines.add(
                entry.getMessage()
                    + List.of(entry.getParameters() == null ? new Object[0] : entry.getParameters())
                    + entry.getThrown());
          }

          @Override
          public void flush() {
            // Every line is kept at once.
          }

          @Override
          public void close() {
            // Nothing is held open.
          }
        };
    Logger.getLogger("").addHandler(listener);
    try {
      deed.run();
    } finally {
      Logger.getLogger("").removeHandler(listener);
    }
    return lines;
  }
}
