package uz.hemis.openapi;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Node.js, which the lint of the contract runs on. {@code HEMIS_NODE} names another one than that
 * on the path, or {@code none}. Where there is none, the lint is left out - except on a continuous
 * integration ({@code CI=true}), where that fails.
 *
 * @param program path of the program
 * @param mustRun whether a lint that cannot run fails
 */
record Node(String program, boolean mustRun) {

  private static final String NONE = "none";

  /** The one of the environment; aborts or fails the test where there is none. */
  static Node of(Map<String, String> environment) {
    String named = environment.getOrDefault("HEMIS_NODE", "");
    Node node =
        new Node(
            named.isBlank() ? onPath(environment) : named,
            "true".equals(environment.get("CI")) && !named.equals(NONE));
    if (node.program().isBlank() || named.equals(NONE)) {
      node.isMissing("no Node.js here, HEMIS_NODE is '" + named + "'");
    }
    return node;
  }

  /** Aborts the test for the reason, or fails it. */
  void isMissing(String reason) {
    if (mustRun) {
      fail("Install Node.js, or set HEMIS_NODE to it or to none: " + reason);
    }
    abort("The contract was not linted: " + reason);
  }

  /** Runs the script; what it says goes into the file. */
  int run(Path said, String... script) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(Arrays.asList(script));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start()
        .waitFor();
  }

  private static String onPath(Map<String, String> environment) {
    return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "node"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse("");
  }
}
