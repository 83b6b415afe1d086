package uz.hemis.bootstrap.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Programs of the operating system, run without the secrets in our own environment. */
final class Command {

  private Command() {}

  /** A process whose output, errors too, goes to the file. */
  static Process start(List<String> command, Path output) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("HEMIS_"));
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
    return builder
        .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
        .redirectOutput(output.toFile())
        .start();
  }

  static boolean succeeds(List<String> command) {
    try {
      return start(command, Path.of("/dev/null")).waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
