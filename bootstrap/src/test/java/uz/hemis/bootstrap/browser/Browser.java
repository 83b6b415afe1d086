package uz.hemis.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import uz.hemis.bootstrap.TargetDirectory;

/**
 * A Chromium without a window. {@code HEMIS_BROWSER} names another one than that on the path, or
 * {@code none}. Where there is none, tests that need it are skipped - except on a continuous
 * integration ({@code CI=true}), where a missing browser fails them: nobody reads there what was
 * skipped.
 */
public final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
  private static final String NONE = "none";
  private static final int SECONDS = 60;
  private static final int PAUSE_MILLIS = 50;

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final DevTools tools;

  private Browser(String program) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(TargetDirectory.path(), "browser");
    List<String> command = new ArrayList<>(List.of(program, "--headless=new"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--no-sandbox");
    }
    command.addAll(
        List.of(
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--hide-scrollbars",
            "--no-first-run",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank"));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    tools = new DevTools(client, address(profile.resolve("DevToolsActivePort")));
  }

  /** The browser of this machine; aborts the test where there is none. */
  public static Browser open() {
    String program = program(System.getenv());
    try {
      return new Browser(program);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("Cannot start " + program, e);
    }
  }

  /** Which program it is in the environment; aborts or fails the test where there is none. */
  static String program(Map<String, String> environment) {
    String named = environment.getOrDefault("HEMIS_BROWSER", "");
    Optional<String> program = named.isBlank() ? onPath(environment) : Optional.of(named);
    if (program.isEmpty() && "true".equals(environment.get("CI"))) {
      fail("No Chromium is on the path; install it, or set HEMIS_BROWSER to it or to none");
    }
    if (program.isEmpty() || named.equals(NONE)) {
      abort("Pages were not seen in a browser: no Chromium here, HEMIS_BROWSER is " + named);
    }
    return program.get();
  }

  /** A new tab on a screen of the width in pixels that prefers the language. */
  public Tab tab(String language, int width) {
    String target =
        tools
            .call(null, "Target.createTarget", Map.of("url", "about:blank"))
            .get("targetId")
            .asText();
    String session =
        tools
            .call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asText();
    return new Tab(tools, session, language, width);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    client.shutdownNow();
  }

  private URI address(Path port) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException("The browser did not start: " + port.resolveSibling("log"));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    List<String> lines = Files.readAllLines(port);
    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
  }

  private static Optional<String> onPath(Map<String, String> environment) {
    return NAMES.stream()
        .flatMap(
            name ->
                Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
