package uz.hemis.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.files.ReadFile;
import uz.hemis.application.files.port.StoredFiles;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.files.FileFormat;
import uz.hemis.domain.files.FileName;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.files.FileRule;
import uz.hemis.domain.files.StoredFile;
import uz.hemis.domain.files.Uploader;
import uz.hemis.domain.shared.rule.RuleBroken;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilesIT {

  private static final byte[] CONTENT = "%PDF-1.7 buyruq matni".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private static final Actor HR =
      new Actor(
          new UUID(9, 1),
          new UUID(9, 2),
          null,
          null,
          Role.HR_DEPARTMENT,
          Scope.institution(),
          null);

  @Inject StoredFiles files;
  @Inject ReadFile read;
  @Inject FileReferences references;
  @Inject AgroalDataSource database;

  @Test
  void a_file_comes_back_as_it_was_uploaded() {
    StoredFile file = uploaded(NOW);
    assertThat(files.find(file.id())).contains(file);
    assertThat(read.open(HR, file.id()).content()).isEqualTo(CONTENT);
  }

  @Test
  void the_table_holds_nothing_in_clear() throws SQLException {
    uploaded(NOW);
    assertThat(
            number(
                """
                select count(*) from files_file
                where position('%PDF'::bytea in content_sealed) > 0
                  or position('buyruq'::bytea in content_sealed) > 0
                  or position('buyruq'::bytea in name_sealed) > 0
                """))
        .isZero();
  }

  @Test
  void sealed_content_does_not_open_in_another_row() throws SQLException {
    StoredFile one = uploaded(NOW);
    StoredFile other = uploaded(NOW);
    execute(
        "update files_file set content_sealed = (select content_sealed from files_file where id ="
            + " '%s') where id = '%s'".formatted(one.id(), other.id()));
    assertThatThrownBy(() -> read.open(HR, other.id())).hasMessageContaining("Cannot open");
  }

  @Test
  void a_file_is_attached_once() {
    StoredFile file = uploaded(NOW);
    UUID owner = UUID.randomUUID();
    attach(file.id(), owner);
    assertThat(files.find(file.id()).orElseThrow().attachedTo()).isEqualTo(owner);
    refused(FileRule.FILE_ATTACHED, file.id());
  }

  @Test
  void a_missing_or_unknown_file_is_refused() {
    refused(FileRule.FILE_MISSING, null);
    refused(FileRule.FILE_UNKNOWN, UUID.randomUUID());
  }

  @Test
  void only_old_files_that_belong_to_no_entry_are_removed() {
    Instant week = NOW.minus(Duration.ofDays(7));
    StoredFile old = uploaded(week.minusMillis(1));
    StoredFile young = uploaded(week);
    StoredFile attached = uploaded(week.minusMillis(1));
    attach(attached.id(), UUID.randomUUID());

    QuarkusTransaction.requiringNew().run(() -> files.purge(week));

    assertThat(files.find(old.id())).isEmpty();
    assertThat(files.find(young.id())).isPresent();
    assertThat(files.find(attached.id())).isPresent();
  }

  private StoredFile uploaded(Instant at) {
    StoredFile file =
        new StoredFile(
            UUID.randomUUID(),
            FilePurpose.ORDER,
            new FileName("buyruq.pdf"),
            FileFormat.PDF,
            CONTENT.length,
            Uploader.of(HR),
            at,
            null);
    QuarkusTransaction.requiringNew().run(() -> files.save(file, CONTENT));
    return file;
  }

  private void attach(UUID file, UUID owner) {
    QuarkusTransaction.requiringNew()
        .run(() -> references.attach(HR, file, FilePurpose.ORDER, "/order/file", owner));
  }

  private void refused(FileRule rule, UUID file) {
    assertThatThrownBy(() -> attach(file, UUID.randomUUID()))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement command = connection.createStatement()) {
      command.execute(statement);
    }
  }

  private long number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement command = connection.createStatement();
        ResultSet row = command.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
