package uz.hemis.bootstrap.survival;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uz.hemis.bootstrap.TargetDirectory;

/** The application as it is delivered, a process of its own on a data directory of its own. */
final class PackagedApplication implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofMinutes(3);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final int LEAVING_LIMIT = 30;
  private static final int PORT_LINE = 3;

  private final Path data = TargetDirectory.path().resolve("survival-data");
  private final Path log = TargetDirectory.path().resolve("survival.log");
  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private Process process;

  /** On a new, empty data directory. */
  PackagedApplication(int port) throws IOException {
    this.port = port;
    stopDatabase();
    remove(data);
    Files.deleteIfExists(log);
  }

  Path data() {
    return data;
  }

  URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** Returns when the application is ready. */
  void start() throws IOException, InterruptedException {
    ProcessBuilder start =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx288m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                TargetDirectory.path().resolve("quarkus-app/quarkus-run.jar").toString(),
                "start",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    start.environment().keySet().removeIf(name -> name.startsWith("HEMIS_"));
    process = start.start();
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > limit) {
        throw new IllegalStateException("The application does not start; see " + log);
      }
      Thread.sleep(POLL);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      HttpRequest question = HttpRequest.newBuilder(at("/q/health/ready")).build();
      return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** SIGKILL to the application; its database goes on without it. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGKILL to the database server, once there is one. */
  void killDatabase() throws IOException, InterruptedException {
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    Optional<ProcessHandle> server = databaseProcess();
    while (server.isEmpty() && System.nanoTime() < limit) {
      Thread.sleep(POLL);
      server = databaseProcess();
    }
    end(server.orElseThrow(() -> new IllegalStateException("There is no database to kill")));
  }

  private static void end(ProcessHandle server) {
    server.destroyForcibly();
    server.onExit().join();
  }

  /** The application's database, as the superuser of the server. */
  Connection database() throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%s/hemis".formatted(postmasterFile().get(PORT_LINE).strip()),
        "postgres",
        Files.readString(data.resolve("postgres/secret")).strip());
  }

  /** Ends in order; what does not end so is killed. */
  @Override
  public void close() throws IOException {
    if (process != null) {
      process.destroy();
      process.onExit().completeOnTimeout(process, LEAVING_LIMIT, TimeUnit.SECONDS).join();
      process.destroyForcibly();
    }
    stopDatabase();
  }

  private void stopDatabase() throws IOException {
    databaseProcess().ifPresent(PackagedApplication::end);
  }

  private Optional<ProcessHandle> databaseProcess() throws IOException {
    List<String> lines = postmasterFile();
    return lines.size() <= PORT_LINE
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::isOurs);
  }

  /** A number in a file left behind may belong to a stranger by now. */
  private boolean isOurs(ProcessHandle server) {
    return server
        .info()
        .arguments()
        .map(List::of)
        .filter(arguments -> arguments.contains(postmasterPath().getParent().toString()))
        .isPresent();
  }

  private List<String> postmasterFile() throws IOException {
    try {
      return Files.readAllLines(postmasterPath());
    } catch (NoSuchFileException absent) {
      return List.of();
    }
  }

  private Path postmasterPath() {
    return data.resolve("postgres/data/postmaster.pid");
  }

  private static void remove(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> entries = Files.walk(tree)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    }
  }
}
