package uz.hemis.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uz.hemis.application.access.port.Passwords;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.startup.Profile;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DemoInstitutionIT {

  @ConfigProperty(name = "hemis.demo.accounts-file")
  Path file;

  @Inject DataSource database;
  @Inject Passwords passwords;
  @Inject DemoInstitution demonstration;
  @Inject NoDemoAccounts check;

  @Test
  void everyone_has_one_person_one_account_and_one_role() throws Exception {
    int parts = Part.all().size();
    String theirs =
        Part.all().stream()
            .map(part -> "'" + part.login() + "'")
            .collect(Collectors.joining(", ", " where c.demo and c.login in (", ")"));
    assertThat(count("select count(*) from access_account c" + theirs)).isEqualTo(parts);
    assertThat(count("select count(distinct person_id) from access_account c" + theirs))
        .isEqualTo(parts);
    assertThat(
            count(
                "select count(*) from access_account c join access_assignment a"
                    + " on a.person_id = c.person_id and a.created_by is null"
                    + theirs))
        .isEqualTo(parts);
  }

  @Test
  void the_institution_is_active_with_an_act_two_faculties_and_four_departments() throws Exception {
    assertThat(count("select count(*) from installation where activated_at is not null")).isOne();
    assertThat(count("select count(*) from structure_unit where code in ('F1', 'F2')"))
        .isEqualTo(2);
    assertThat(count("select count(*) from structure_unit where code ~ '^K[12][12]$'"))
        .isEqualTo(4);
    assertThat(count("select count(*) from structure_unit where code in ('B1', 'B2')"))
        .isEqualTo(2);
  }

  @Test
  void the_file_is_private_and_its_passwords_are_long_and_fit() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    JsonNode accounts = new ObjectMapper().readTree(file.toFile());
    assertThat(accounts).hasSize(Part.all().size());
    JsonNode first = accounts.get(0);
    assertThat(first.get("login").asText()).isEqualTo("superadmin");
    assertThat(first.get("password").asText()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(passwords.fits(first.get("password").asText(), hash("superadmin"))).isTrue();
  }

  @Test
  void another_start_touches_no_account() throws Exception {
    String before = hash("kadrlar");
    byte[] written = Files.readAllBytes(file);
    demonstration.onStart(new StartupEvent());
    assertThat(hash("kadrlar")).isEqualTo(before);
    assertThat(Files.readAllBytes(file)).isEqualTo(written);
  }

  @Test
  void production_is_not_started_on_this_database() {
    assertThat(check.faults(Profile.DEMO)).isEmpty();
    assertThat(check.faults(Profile.PRODUCTION))
        .singleElement()
        .satisfies(fault -> assertThat(fault.clause()).isEqualTo("2.1"));
  }

  private long count(String sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private String hash(String login) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select password_hash from access_account where login = '" + login + "'")) {
      row.next();
      return row.getString(1);
    }
  }
}
