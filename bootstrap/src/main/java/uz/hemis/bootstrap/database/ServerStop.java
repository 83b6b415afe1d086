package uz.hemis.bootstrap.database;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a server: fast (clients are cut off, data is written), then immediate, then by force. */
final class ServerStop {
  private static final Duration FAST = Duration.ofSeconds(5);
  private static final Duration IMMEDIATE = Duration.ofSeconds(2);

  private ServerStop() {}

  static void stop(ProcessHandle server) {
    signal(server, "INT");
    if (endsWithin(server, FAST)) {
      return;
    }
    signal(server, "QUIT");
    if (endsWithin(server, IMMEDIATE)) {
      return;
    }
    server.destroyForcibly();
    endsWithin(server, IMMEDIATE);
  }

  private static void signal(ProcessHandle server, String name) {
    Command.succeeds(List.of("/bin/sh", "-c", "kill -%s %d".formatted(name, server.pid())));
  }

  private static boolean endsWithin(ProcessHandle server, Duration limit) {
    try {
      server.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException stillThere) {
      return !server.isAlive();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return !server.isAlive();
    }
  }
}
