package uz.hemis.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.bootstrap.TargetDirectory;

class EmbeddedPostgresIT {
  private static final Path DATA = TargetDirectory.path().resolve("embedded-postgres-it");

  private EmbeddedPostgres server;

  @BeforeEach
  void start() {
    server = EmbeddedPostgres.start(DATA);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''",
    "password_encryption, scram-sha-256",
    "max_connections, 64",
    "server_encoding, UTF8",
    "log_min_error_statement, panic"
  })
  void durability_and_secrecy_are_really_on(String setting, String value) throws SQLException {
    assertThat(answer(server.superuser(), "show " + setting)).isEqualTo(value);
  }

  @Test
  void pages_are_priced_as_on_a_solid_state_disk() throws SQLException {
    assertThat(answer(server.superuser(), "show random_page_cost")).isEqualTo("1.1");
  }

  @Test
  void cyrillic_letters_have_case() throws SQLException {
    assertThat(answer(server.access(), "select lower('ЎҚУВ')")).isEqualTo("ўқув");
  }

  @Test
  void the_application_owns_its_database_and_has_no_power_over_the_server() throws SQLException {
    assertThat(answer(server.access(), "select current_user")).isEqualTo("hemis");
    assertThat(
            answer(
                server.access(),
                "select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls from pg_roles"
                    + " where rolname = current_user"))
        .isEqualTo("f");
    execute("create extension if not exists btree_gist");
  }

  @ParameterizedTest
  @CsvSource({"hemis", "postgres"})
  void a_wrong_password_is_refused(String user) {
    DatabaseAccess stranger = new DatabaseAccess(server.access().url(), user, "guess");

    assertThatThrownBy(stranger::open)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void the_secret_is_closed_to_others_and_on_no_command_line() throws IOException {
    Path secret = DATA.resolve("postgres/secret");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
    assertThat(DATA.resolve("postgres/secret.new")).doesNotExist();
  }

  @Test
  void a_restart_keeps_the_data() throws SQLException {
    write("restart");

    server.close();
    server = EmbeddedPostgres.start(DATA);

    assertThat(read("restart")).isEqualTo("1");
  }

  @Test
  void a_killed_server_is_started_again_with_its_data_under_the_same_address() throws Exception {
    write("killed");

    kill(server.pid());

    assertThat(answerOnceThere("select count(*) from kept where word = 'killed'")).isEqualTo("1");
  }

  @Test
  void a_server_left_behind_by_a_killed_application_is_taken_over() throws Exception {
    server.close();
    Process application = otherApplication();
    long orphan = Long.parseLong(application.inputReader().readLine());
    application.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(orphan)).isPresent();

    server = EmbeddedPostgres.start(DATA);

    assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(read("other application")).isEqualTo("1");
  }

  @Test
  void the_next_start_recovers_when_application_and_server_were_killed() throws Exception {
    server.close();
    Process application = otherApplication();
    long orphan = Long.parseLong(application.inputReader().readLine());
    application.destroyForcibly().waitFor();
    kill(orphan);

    server = EmbeddedPostgres.start(DATA);

    assertThat(read("other application")).isEqualTo("1");
  }

  @Test
  void a_stranger_with_the_number_of_a_dead_server_does_not_block_the_start() throws Exception {
    write("stranger");
    server.close();
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      Path file = DATA.resolve("postgres/data/postmaster.pid");
      Files.write(file, List.of(Long.toString(stranger.pid()), DATA.toString(), "0", "5432"));

      server = EmbeddedPostgres.start(DATA);

      assertThat(read("stranger")).isEqualTo("1");
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  /** Another virtual machine that starts the server, writes one row and waits to be killed. */
  static final class OtherApplication {
    private OtherApplication() {}

    public static void main(String[] arguments) throws Exception {
      EmbeddedPostgres server = EmbeddedPostgres.start(DATA);
      try (Connection connection = server.access().open();
          Statement statement = connection.createStatement()) {
        statement.execute("create table if not exists kept (word text)");
        statement.execute("delete from kept where word = 'other application'");
        statement.execute("insert into kept values ('other application')");
      }
      System.out.println(server.pid());
      Thread.sleep(Duration.ofMinutes(1));
    }
  }

  private static Process otherApplication() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(OtherApplication.class.getName());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void kill(long pid) throws Exception {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    process.destroyForcibly();
    process.onExit().get(10, TimeUnit.SECONDS);
  }

  private void write(String word) throws SQLException {
    execute("create table if not exists kept (word text)");
    execute("delete from kept where word = '%s'".formatted(word));
    execute("insert into kept values ('%s')".formatted(word));
  }

  private String read(String word) throws SQLException {
    return answer(server.access(), "select count(*) from kept where word = '%s'".formatted(word));
  }

  private void execute(String command) throws SQLException {
    try (Connection connection = server.access().open();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private String answerOnceThere(String query) throws InterruptedException {
    Optional<String> answer = Optional.empty();
    for (int attempt = 0; attempt < 200 && answer.isEmpty(); attempt++) {
      try {
        answer = Optional.of(answer(server.access(), query));
      } catch (SQLException notYet) {
        Thread.sleep(Duration.ofMillis(100));
      }
    }
    return answer.orElse("no answer");
  }

  private static String answer(DatabaseAccess access, String query) throws SQLException {
    try (Connection connection = access.open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
