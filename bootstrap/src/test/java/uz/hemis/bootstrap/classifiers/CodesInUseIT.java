package uz.hemis.bootstrap.classifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.application.classifiers.ChangeClassifier;
import uz.hemis.application.classifiers.ChangeClassifier.Target;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.application.classifiers.query.ClassifierQueries;
import uz.hemis.application.shared.Moment;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.classifiers.ClassifierCode;
import uz.hemis.domain.classifiers.ClassifierRule;
import uz.hemis.domain.classifiers.CodeNames;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

/** What other areas are told about codes, and what it costs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CodesInUseIT {

  private static final Classifier NATIONS = Classifier.NATIONALITY;
  private static final CodeNames NAMES = new CodeNames("Sinov", "Синов", "Проба", "Trial");
  private static final String SCANS =
      """
      select coalesce(sum(coalesce(seq_scan, 0) + coalesce(idx_scan, 0)), 0)
      from pg_stat_xact_user_tables where relname like 'classifiers%'""";

  @Inject ClassifierCodes codes;
  @Inject ChangeClassifier change;
  @Inject ClassifierQueries queries;
  @Inject Moment moment;
  @Inject EntityManager database;
  @Inject AgroalDataSource source;

  @Test
  void a_code_is_usable_from_its_addition_to_its_retirement_and_again_when_brought_back() {
    String code = code();
    assertThat(refused(code).rule()).isEqualTo(ClassifierRule.CODE_UNKNOWN);
    change.add(superAdministrator(), target(), List.of(new ClassifierCode(code, NAMES)));
    codes.requireUsable(NATIONS, code, "/nationality");
    change.retire(superAdministrator(), target(), code, moment.today().plusDays(1));
    codes.requireUsable(NATIONS, code, "/nationality");
    change.retire(superAdministrator(), target(), code, moment.today());
    assertThat(refused(code).rule()).isEqualTo(ClassifierRule.CODE_RETIRED);
    assertThat(refused(code).field()).isEqualTo("/nationality");
    assertThat(refused(code).facts()).containsEntry("classifier", "NATIONALITY");
    change.restore(superAdministrator(), target(), code);
    codes.requireUsable(NATIONS, code, "/nationality");
  }

  @Test
  void a_change_that_is_rolled_back_is_never_remembered() {
    String code = code();
    QuarkusTransaction.begin();
    change.add(superAdministrator(), target(), List.of(new ClassifierCode(code, NAMES)));
    assertThat(refused(code).rule()).isEqualTo(ClassifierRule.CODE_UNKNOWN);
    QuarkusTransaction.rollback();
    assertThat(refused(code).rule()).isEqualTo(ClassifierRule.CODE_UNKNOWN);
  }

  @Test
  void a_change_of_another_node_is_reckoned_with_after_a_second() throws Exception {
    String code = code();
    long next = target().expectedVersion() + 1;
    execute(
        "update classifiers_classifier set version = version + 1 where name = 'NATIONALITY'",
        "insert into classifiers_version select 'NATIONALITY', "
            + next
            + ", now(), id, 'ADDED' from people_person limit 1",
        "insert into classifiers_code values ('NATIONALITY', '"
            + code
            + "', "
            + next
            + ", null, null, 'a', 'a', 'a', 'a')");
    Thread.sleep(1500);
    codes.requireUsable(NATIONS, code, "/nationality");
  }

  @Test
  void judging_codes_asks_the_database_nothing() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              long before = scans();
              for (int i = 0; i < 1000; i++) {
                codes.requireUsable(Classifier.CITIZENSHIP, "11", "/citizenship");
              }
              assertThat(scans()).isEqualTo(before);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update classifiers_code set ru = 'x' where classifier = 'SEX'",
        "update classifiers_code set until_version = null",
        "delete from classifiers_code",
        "truncate classifiers_code",
        "update classifiers_version set made_by = null",
        "delete from classifiers_version",
        "update classifiers_classifier set version = version + 2",
        "delete from classifiers_classifier",
      })
  void the_database_refuses_to_change_what_a_classifier_said(String statement) {
    assertThatThrownBy(() -> execute(statement)).hasMessageContaining("classifier");
  }

  private String code() {
    return "N-" + Entries.serial();
  }

  /** How often the tables of the classifiers were scanned, as PostgreSQL counts it. */
  private long scans() {
    return ((Number) database.createNativeQuery(SCANS).getSingleResult()).longValue();
  }

  private Target target() {
    return new Target(NATIONS, queries.getClassifier(NATIONS).version());
  }

  private Fault refused(String code) {
    return catchThrowableOfType(
            RuleBroken.class, () -> codes.requireUsable(NATIONS, code, "/nationality"))
        .faults()
        .getFirst();
  }

  private Actor superAdministrator() {
    UUID person =
        UUID.fromString(
            Api.as(Role.SUPER_ADMINISTRATOR)
                .get("/api/v1/access/sessions/current")
                .path("personId"));
    return new Actor(
        person, person, person, person, Role.SUPER_ADMINISTRATOR, Scope.institution(), null);
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }
}
