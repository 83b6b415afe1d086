package uz.hemis.bootstrap;

import java.nio.file.Path;
import java.util.Map;
import uz.hemis.bootstrap.startup.StartRefused;

/** What the operator asked for. */
sealed interface CommandLine {
  int DEFAULT_PORT = 8080;
  int HIGHEST_PORT = 65535;
  String USAGE = "Usage: hemis start [--port N] [--data DIR] | hemis rotate-keys [--data DIR]";

  /** Serve on the port, 1 to 65535. */
  record Start(int port, Path data) implements CommandLine {}

  /** Add a new primary key to the data keys. */
  record RotateKeys(Path data) implements CommandLine {}

  static CommandLine parse(String[] arguments, Map<String, String> environment) {
    String word = arguments.length == 0 ? "start" : arguments[0];
    int port = DEFAULT_PORT;
    Path data = Path.of(environment.getOrDefault("HEMIS_DATA", "data"));
    for (int i = 1; i < arguments.length; i += 2) {
      String value = i + 1 < arguments.length ? arguments[i + 1] : "";
      if (arguments[i].equals("--port") && word.equals("start")) {
        port = port(value);
      } else if (arguments[i].equals("--data") && !value.isEmpty()) {
        data = Path.of(value);
      } else {
        throw new StartRefused("Not understood: " + arguments[i] + "\n" + USAGE);
      }
    }
    return switch (word) {
      case "start" -> new Start(port, data);
      case "rotate-keys" -> new RotateKeys(data);
      default -> throw new StartRefused("Not understood: " + word + "\n" + USAGE);
    };
  }

  private static int port(String value) {
    if (value.matches("\\d{1,5}")) {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= HIGHEST_PORT) {
        return port;
      }
    }
    throw new StartRefused("--port is '%s': it can be 1 to %d.".formatted(value, HIGHEST_PORT));
  }
}
