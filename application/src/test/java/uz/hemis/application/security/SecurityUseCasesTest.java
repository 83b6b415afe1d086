package uz.hemis.application.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.security.port.SecurityPolicies;
import uz.hemis.application.security.port.ServerAccesses;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.security.PolicyEntry;
import uz.hemis.domain.security.PolicySettings;
import uz.hemis.domain.security.SecurityPolicy;
import uz.hemis.domain.security.SecurityRule;
import uz.hemis.domain.security.ServerAccess;
import uz.hemis.domain.security.ServerAccessKind;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class SecurityUseCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final UUID KNOWN = new UUID(3, 1);
  private static final UUID FILE = new UUID(4, 1);

  private final Map<UUID, SecurityPolicy> policies = new HashMap<>();
  private final Map<UUID, UUID> acknowledged = new HashMap<>();
  private final Map<UUID, ServerAccess> accesses = new HashMap<>();
  private final Set<UUID> held = new HashSet<>();
  private final List<String> attached = new ArrayList<>();
  private long lastIdentity;

  private final Moment moment =
      new Moment() {
        @Override
        public Instant now() {
          return Instant.parse("2026-11-02T05:00:00Z");
        }

        @Override
        public LocalDate today() {
          return TODAY;
        }
      };
  private final SecurityPolicies keptPolicies =
      new SecurityPolicies() {
        @Override
        public void add(SecurityPolicy policy, Instant at, UUID by) {
          policies.put(policy.id(), policy);
        }

        @Override
        public void acknowledge(UUID policy, Instant at, UUID by) {
          if (acknowledged.putIfAbsent(policy, by) != null) {
            throw new RuleBroken(SecurityRule.POLICY_ACKNOWLEDGED);
          }
        }
      };
  private final ServerAccesses keptAccesses =
      new ServerAccesses() {
        @Override
        public List<ServerAccess> holdOf(UUID person) {
          held.add(person);
          return accesses.values().stream()
              .filter(access -> access.terms().person().equals(person))
              .toList();
        }

        @Override
        public ServerAccess get(UUID id) {
          if (!accesses.containsKey(id)) {
            throw new RuleBroken(AccessRule.NOT_FOUND);
          }
          return accesses.get(id);
        }

        @Override
        public void add(ServerAccess access, Instant at, UUID by) {
          assertThat(held).contains(access.terms().person());
          accesses.put(access.id(), access);
        }

        @Override
        public void revoke(ServerAccess access) {
          accesses.put(access.id(), access);
        }
      };
  private final FileReferences files =
      (actor, file, purpose, field, owner) -> attached.add(purpose + " " + field);

  private final PublishSecurityPolicy publish =
      new PublishSecurityPolicyService(
          keptPolicies, files, () -> new UUID(0, ++lastIdentity), moment);
  private final AcknowledgeSecurityPolicy acknowledge =
      new AcknowledgeSecurityPolicyService(keptPolicies, moment);
  private final RegisterServerAccess register =
      new RegisterServerAccessService(
          keptAccesses, KNOWN::equals, files, () -> new UUID(0, ++lastIdentity), moment);
  private final RevokeServerAccess revoke = new RevokeServerAccessService(keptAccesses, moment);

  @Test
  void the_ICT_unit_of_the_ministry_publishes_and_the_leadership_acknowledges_once() {
    UUID id = publish.publish(ministry(MinistryUnit.ICT_AND_DIGITALISATION), policy(FILE));
    assertThat(attached).containsExactly("ORDER /file");
    Actor leader = actor(Role.LEADERSHIP);
    acknowledge.acknowledge(leader, id);
    assertThat(acknowledged).containsEntry(id, leader.person());
    assertRefused(() -> acknowledge.acknowledge(leader, id), SecurityRule.POLICY_ACKNOWLEDGED);
  }

  @Test
  void a_policy_needs_no_file() {
    publish.publish(ministry(MinistryUnit.ICT_AND_DIGITALISATION), policy(null));
    assertThat(attached).isEmpty();
    assertThat(policies).hasSize(1);
  }

  @Test
  void another_unit_of_the_ministry_does_not_publish() {
    assertRefused(
        () -> publish.publish(ministry(MinistryUnit.HUMAN_RESOURCES), policy(null)),
        SecurityRule.POLICY_UNIT_UNFIT);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobody_does_what_the_role_does_not_hold(Role role) {
    Actor actor = actor(role);
    Map<Permission, ThrowingCallable> deeds =
        Map.of(
            Permission.SECURITY_POLICY_PUBLISH,
            () -> publish.publish(actor, policy(null)),
            Permission.SECURITY_POLICY_ACKNOWLEDGE,
            () -> acknowledge.acknowledge(actor, new UUID(0, 9)),
            Permission.SERVER_ACCESS_MANAGE,
            () -> register.register(actor, access(KNOWN, TODAY, order())));
    deeds.forEach(
        (permission, deed) -> {
          if (!role.holds(permission)) {
            assertRefused(deed, AccessRule.PERMISSION_MISSING);
          }
        });
    if (!role.holds(Permission.SERVER_ACCESS_MANAGE)) {
      assertRefused(
          () -> revoke.revoke(actor, new UUID(0, 9), "Sabab"), AccessRule.PERMISSION_MISSING);
    }
  }

  @Test
  void access_to_the_server_is_given_by_an_order_and_revoked_once() {
    Actor administrator = actor(Role.SUPER_ADMINISTRATOR);
    UUID id = register.register(administrator, access(KNOWN, TODAY, order()));
    assertThat(attached).containsExactly("ORDER /order/file");
    assertRefused(
        () -> register.register(administrator, access(KNOWN, TODAY.plusDays(3), order())),
        SecurityRule.SERVER_ACCESS_OVERLAPS);
    revoke.revoke(administrator, id, "Ishdan boʻshatildi");
    assertThat(accesses.get(id).revocation()).isPresent();
    assertRefused(
        () -> revoke.revoke(administrator, id, "Yana"), SecurityRule.SERVER_ACCESS_REVOKED);
    register.register(administrator, access(KNOWN, TODAY.plusDays(3), order()));
  }

  @Test
  void all_that_is_wrong_with_an_access_is_told_at_once() {
    RegisterServerAccess.Command command =
        new RegisterServerAccess.Command(
            new UUID(3, 9),
            ServerAccessKind.BACKUP,
            TODAY,
            TODAY.minusDays(1),
            new RegisterServerAccess.Order(null, null, null));
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> register.register(actor(Role.SUPER_ADMINISTRATOR), command))
        .satisfies(
            broken ->
                assertThat(broken.faults())
                    .extracting(Fault::field)
                    .containsExactly(
                        "/person", "/to", "/order/number", "/order/date", "/order/file"));
  }

  private static PolicyEntry policy(UUID file) {
    return new PolicyEntry(
        "15-X",
        TODAY,
        "Siyosat",
        "Matn",
        file,
        TODAY,
        () -> new PolicySettings(12, 4, 60, 480, 30));
  }

  private static RegisterServerAccess.Order order() {
    return new RegisterServerAccess.Order("5-S", TODAY, FILE);
  }

  private static RegisterServerAccess.Command access(
      UUID person, LocalDate from, RegisterServerAccess.Order order) {
    return new RegisterServerAccess.Command(person, ServerAccessKind.DATABASE, from, null, order);
  }

  private static Actor ministry(MinistryUnit unit) {
    return new Actor(
        new UUID(1, 1), null, null, null, Role.MINISTRY_UNIT, Scope.institution(), unit);
  }

  private static Actor actor(Role role) {
    Scope scope =
        role.scopeKind().namesUnit()
            ? new Scope(role.scopeKind(), new UUID(7, 7))
            : new Scope(role.scopeKind(), null);
    return new Actor(new UUID(1, 2), null, null, null, role, scope, null);
  }

  private static void assertRefused(ThrowingCallable deed, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
