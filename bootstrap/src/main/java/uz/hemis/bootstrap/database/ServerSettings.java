package uz.hemis.bootstrap.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings of the embedded server. They are given on its command line, where no file wins. */
final class ServerSettings {
  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("password_encryption", "scram-sha-256"),
          Map.entry("max_connections", "64"),
          Map.entry("random_page_cost", "1.1"),
          Map.entry("timezone", "UTC"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("logging_collector", "on"),
          Map.entry("log_filename", "postgresql-%a.log"),
          Map.entry("log_rotation_age", "1d"),
          Map.entry("log_rotation_size", "0"),
          Map.entry("log_truncate_on_rotation", "on"),
          // The text of a failed statement and its details quote personal data.
          Map.entry("log_min_messages", "log"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"));

  private ServerSettings() {}

  static List<String> arguments(PostgresHome home, PostgresBinaries binaries, int port) {
    Map<String, String> settings = new TreeMap<>(ALWAYS);
    settings.put("port", Integer.toString(port));
    settings.put("log_directory", home.log().toString());
    if (binaries.holdStatementStatistics()) {
      settings.put("shared_preload_libraries", "pg_stat_statements");
    }
    List<String> arguments = new ArrayList<>();
    settings.forEach(
        (name, value) -> {
          arguments.add("-c");
          arguments.add(name + "=" + value);
        });
    return arguments;
  }
}
