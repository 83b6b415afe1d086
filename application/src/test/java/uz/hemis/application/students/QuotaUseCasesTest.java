package uz.hemis.application.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uz.hemis.application.access.Refusals.assertRefused;
import static uz.hemis.application.students.StudentWorld.DEAN;
import static uz.hemis.application.students.StudentWorld.FILE;
import static uz.hemis.application.students.StudentWorld.GRANTS;
import static uz.hemis.application.students.StudentWorld.MARKETING;
import static uz.hemis.application.students.StudentWorld.ORDER;
import static uz.hemis.application.students.StudentWorld.PROGRAMME;
import static uz.hemis.application.students.StudentWorld.TODAY;
import static uz.hemis.application.students.StudentWorld.YEAR;
import static uz.hemis.application.students.StudentWorld.ali;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.AdmissionQuota;
import uz.hemis.domain.students.QuotaTarget;
import uz.hemis.domain.students.StudentRule;

/** Quotas of admission by orders: 3.1.11, annex 11. */
class QuotaUseCasesTest {

  private static final QuotaTarget CONTRACTS = new QuotaTarget(YEAR, PROGRAMME, "11", "12", "12");
  private static final OrderEntry ANOTHER = new OrderEntry("22-Q", TODAY, new UUID(6, 2));

  private final StudentWorld world = new StudentWorld();

  @Test
  void the_quotas_of_one_order_are_one_entry_of_the_institution() {
    List<UUID> ids = set(ORDER, line(GRANTS, 50), line(CONTRACTS, 100));

    assertThat(ids).containsExactlyElementsOf(world.quotas.keySet());
    assertThat(world.quotas.values())
        .extracting(AdmissionQuota::places, AdmissionQuota::taken)
        .containsExactly(tuple(50, 0), tuple(100, 0));
    assertThat(world.window.admitted)
        .extracting(Entry::kind, Entry::subject, Entry::orderNumber)
        .containsExactly(tuple("QUOTA_APPROVED", Entry.INSTITUTION, "21-Q"));
    assertThat(world.attached).containsExactly(FILE);
  }

  @Test
  void there_is_one_quota_for_an_admission() {
    assertRefused(
        StudentRule.QUOTA_EXISTS,
        () -> set(ORDER, line(GRANTS, 1), line(CONTRACTS, 1), line(GRANTS, 2)),
        "/quotas/2");
    assertThat(world.quotas).isEmpty();
    set(ORDER, line(GRANTS, 1));
    assertRefused(StudentRule.QUOTA_EXISTS, () -> set(ANOTHER, line(GRANTS, 2)), "/quotas/0");
  }

  @Test
  void all_faults_are_told_at_once_and_nothing_is_set() {
    QuotaTarget unknown = new QuotaTarget(YEAR, PROGRAMME, "97", "98", "99");

    assertRefused(
        StudentRule.ADMISSION_ORDER_MISSING,
        () -> set(new OrderEntry(null, TODAY, null), line(GRANTS, 1), line(unknown, 1)),
        "/order/number",
        "/order/file",
        "/quotas/1/educationForm",
        "/quotas/1/educationLanguage",
        "/quotas/1/paymentForm");
    assertThat(world.quotas).isEmpty();
    assertThat(world.window.admitted).isEmpty();
  }

  @Test
  void the_order_is_of_today_at_the_latest() {
    OrderEntry tomorrow = new OrderEntry("21-Q", TODAY.plusDays(1), FILE);

    assertRefused(
        StudentRule.ADMISSION_ORDER_IN_FUTURE, () -> set(tomorrow, line(GRANTS, 1)), "/order/date");
  }

  @Test
  void after_the_term_nothing_is_set_or_changed() {
    AdmissionQuota quota = world.quota(10);
    world.window.closed = new RuleBroken(RegulationRule.ENTRY_CLOSED);

    assertRefused(RegulationRule.ENTRY_CLOSED, () -> set(ORDER, line(CONTRACTS, 1)));
    assertRefused(RegulationRule.ENTRY_CLOSED, () -> change(quota, 0, 11, ANOTHER));
    assertThat(world.quotas.values()).extracting(AdmissionQuota::places).containsExactly(10);
  }

  @Test
  void places_change_by_an_order_but_not_under_those_taken() {
    AdmissionQuota quota = world.quota(2);
    world.admitted(ali());

    assertRefused(StudentRule.QUOTA_BELOW_TAKEN, () -> change(quota, 0, 0, ANOTHER), "/places");
    change(quota, 0, 1, ANOTHER);

    AdmissionQuota changed = world.quotas.get(quota.id());
    assertThat(changed.places()).isEqualTo(1);
    assertThat(changed.taken()).isEqualTo(1);
    assertThat(changed.order().number()).isEqualTo("22-Q");
    assertThat(world.window.kinds()).containsExactly("ADMISSION_ORDERED", "QUOTA_APPROVED");
    assertThat(world.instructed).contains(quota.id());
  }

  @Test
  void a_change_builds_on_what_was_seen() {
    AdmissionQuota quota = world.quota(2);

    assertRefused(AccessRule.VERSION_STALE, () -> change(quota, 1, 3, ANOTHER));
    assertRefused(
        StudentRule.ADMISSION_ORDER_MISSING,
        () -> change(quota, 0, 3, new OrderEntry("22-Q", null, FILE)),
        "/order/date");
    assertRefused(
        AccessRule.NOT_FOUND,
        () ->
            world.changeQuota.change(
                MARKETING, new ChangeQuota.Command(new UUID(4, 9), 0, 3, ANOTHER)));
  }

  @Test
  void only_the_marketing_department_sets_and_changes() {
    AdmissionQuota quota = world.quota(2);

    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> world.setQuotas.set(DEAN, ORDER, List.of(line(GRANTS, 1))));
    assertRefused(
        AccessRule.PERMISSION_MISSING,
        () -> world.changeQuota.change(DEAN, new ChangeQuota.Command(quota.id(), 0, 3, ANOTHER)));
  }

  private List<UUID> set(OrderEntry order, SetQuotas.Line... lines) {
    return world.setQuotas.set(MARKETING, order, List.of(lines));
  }

  private void change(AdmissionQuota quota, long version, int places, OrderEntry order) {
    world.changeQuota.change(
        MARKETING, new ChangeQuota.Command(quota.id(), version, places, order));
  }

  private static SetQuotas.Line line(QuotaTarget target, int places) {
    return new SetQuotas.Line(target, places);
  }
}
