package uz.hemis.domain.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;

class ServerAccessTest {

  private static final UUID PERSON = new UUID(1, 1);
  private static final LocalDate FROM = LocalDate.of(2026, 11, 2);
  private static final LocalDate TO = LocalDate.of(2026, 12, 31);
  private static final ServerAccess.Revocation END =
      new ServerAccess.Revocation(
          Instant.parse("2026-11-05T05:00:00Z"), new UUID(1, 2), "Ishdan boʻshatildi");

  @Test
  void access_begins_on_the_date_of_its_order_at_the_earliest() {
    assertThatNoException().isThrownBy(() -> terms(PERSON, ServerAccessKind.DATABASE, FROM, FROM));
    assertRefused(
        () -> terms(PERSON, ServerAccessKind.DATABASE, FROM, FROM.plusDays(1)),
        SecurityRule.SERVER_ACCESS_ORDER_AFTER_START);
  }

  @Test
  void an_access_of_the_kind_is_held_once_at_a_time() {
    ServerAccess known = access(terms(PERSON, ServerAccessKind.DATABASE, FROM, FROM), List.of());
    assertRefused(
        () -> access(terms(PERSON, ServerAccessKind.DATABASE, TO, FROM), List.of(known)),
        SecurityRule.SERVER_ACCESS_OVERLAPS);
    assertThatNoException()
        .isThrownBy(
            () ->
                access(
                    terms(PERSON, ServerAccessKind.DATABASE, TO.plusDays(1), FROM),
                    List.of(known)));
  }

  @Test
  void accesses_of_other_kinds_and_of_other_people_do_not_matter() {
    ServerAccess known = access(terms(PERSON, ServerAccessKind.DATABASE, FROM, FROM), List.of());
    assertThatNoException()
        .isThrownBy(
            () -> access(terms(PERSON, ServerAccessKind.BACKUP, FROM, FROM), List.of(known)));
    assertThatNoException()
        .isThrownBy(
            () ->
                access(
                    terms(new UUID(1, 9), ServerAccessKind.DATABASE, FROM, FROM), List.of(known)));
  }

  @Test
  void a_revoked_access_leaves_room_for_another() {
    ServerAccess known = access(terms(PERSON, ServerAccessKind.DATABASE, FROM, FROM), List.of());
    known.revoke(END);
    assertThatNoException()
        .isThrownBy(
            () -> access(terms(PERSON, ServerAccessKind.DATABASE, FROM, FROM), List.of(known)));
  }

  @Test
  void an_access_is_revoked_once() {
    ServerAccess access = access(terms(PERSON, ServerAccessKind.DATABASE, FROM, FROM), List.of());
    access.revoke(END);
    assertThat(access.revocation()).contains(END);
    assertRefused(() -> access.revoke(END), SecurityRule.SERVER_ACCESS_REVOKED);
  }

  private static ServerAccess access(ServerAccess.Terms terms, List<ServerAccess> known) {
    return ServerAccess.give(new UUID(0, 1), terms, known);
  }

  private static ServerAccess.Terms terms(
      UUID person, ServerAccessKind kind, LocalDate from, LocalDate orderDate) {
    LocalDate to = from.isAfter(TO) ? null : TO;
    return new ServerAccess.Terms(
        person, kind, new Period(from, to), new OfficialDocument("5-S", orderDate, new UUID(0, 7)));
  }

  private static void assertRefused(ThrowingCallable deed, SecurityRule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
