package uz.hemis.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.application.audit.query.AuditQueries;
import uz.hemis.application.audit.query.DeedFilter;
import uz.hemis.application.audit.query.DeedView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.audit.AuditRule;
import uz.hemis.domain.audit.RecordVerdict;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class ReadRecordServiceTest {

  private static final DeedFilter ALL = filter(null, null);
  private static final PageRequest PAGE = new PageRequest(50, null, false);
  private static final DeedView DEED =
      new DeedView(
          Instant.EPOCH, 0, 1, null, "signIn", Deed.Kind.WRITE, List.of(), null, null, null, null);

  @Test
  void the_leadership_reads_exports_and_checks_the_record() {
    Actor leader = actor(Role.LEADERSHIP);
    assertThat(holding(1).list(leader, ALL, PAGE).items()).hasSize(1);
    assertThat(holding(1).export(leader, ALL)).hasSize(1);
    assertThat(verify().verify(leader).whole()).isTrue();
  }

  @Test
  void the_overseer_reads_but_does_not_export_nor_check() {
    Actor overseer = actor(Role.OVERSEER);
    assertThat(holding(1).list(overseer, ALL, PAGE).items()).hasSize(1);
    refused(AccessRule.PERMISSION_MISSING, () -> holding(1).export(overseer, ALL));
    refused(AccessRule.PERMISSION_MISSING, () -> verify().verify(overseer));
  }

  @Test
  void a_dean_reads_nothing_of_the_record() {
    Actor dean = actor(Role.DEAN);
    refused(AccessRule.PERMISSION_MISSING, () -> holding(1).list(dean, ALL, PAGE));
  }

  @Test
  void an_export_is_whole_or_refused() {
    Actor leader = actor(Role.LEADERSHIP);
    assertThat(holding(100_000).export(leader, ALL)).hasSize(100_000);
    refused(AuditRule.RECORD_EXPORT_TOO_LONG, () -> holding(100_001).export(leader, ALL));
  }

  @Test
  void a_period_does_not_end_before_it_begins() {
    Instant noon = Instant.parse("2026-03-19T07:00:00Z");
    assertThat(filter(noon, noon).to()).isEqualTo(noon);
    refused(AuditRule.RECORD_PERIOD_REVERSED, () -> filter(noon, noon.minusNanos(1)));
  }

  private static DeedFilter filter(Instant from, Instant to) {
    return new DeedFilter(null, null, null, null, null, null, from, to);
  }

  private static VerifyRecord verify() {
    return new VerifyRecordService(() -> new RecordVerdict(0, List.of()));
  }

  private static ReadRecord holding(int deeds) {
    return new ReadRecordService(
        new AuditQueries() {
          @Override
          public Page<DeedView> listDeeds(DeedFilter filter, PageRequest page) {
            return new Page<>(listDeeds(filter, page.limit()), null, null);
          }

          @Override
          public List<DeedView> listDeeds(DeedFilter filter, int most) {
            return Collections.nCopies(Math.min(deeds, most), DEED);
          }
        });
  }

  private static void refused(Rule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }

  private static Actor actor(Role role) {
    return new Actor(new UUID(9, 1), null, null, null, role, Scope.institution(), null);
  }
}
