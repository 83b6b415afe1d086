package uz.hemis.bootstrap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One run of the server process, our child. */
record Postmaster(Process process) {
  private static final Duration READY_LIMIT = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(20);

  /** The server ended before it accepted connections. */
  static final class NotReady extends Exception {
    private static final long serialVersionUID = 1L;

    NotReady(String said) {
      super(said);
    }

    /** Another server of this cluster has just died and its processes are still leaving. */
    boolean passing() {
      return getMessage().contains("shared memory") || getMessage().contains("postmaster.pid");
    }
  }

  /** Returns when the server accepts connections. */
  static Postmaster start(Cluster cluster, int port)
      throws IOException, InterruptedException, NotReady {
    PostgresHome home = cluster.home();
    List<String> command = new ArrayList<>(OwnSession.prefix());
    command.addAll(
        cluster
            .account()
            .run(cluster.binaries().postgres().toString(), "-D", home.cluster().toString()));
    command.addAll(ServerSettings.arguments(home, cluster.binaries(), port));
    Postmaster postmaster = new Postmaster(Command.start(command, home.startupLog()));
    postmaster.awaitReady(home);
    return postmaster;
  }

  private void awaitReady(PostgresHome home) throws IOException, InterruptedException, NotReady {
    PostmasterFile file = new PostmasterFile(home.postmasterFile());
    long limit = System.nanoTime() + READY_LIMIT.toNanos();
    while (!file.saysReady(process.pid())) {
      if (!process.isAlive()) {
        throw new NotReady(Files.readString(home.startupLog()).strip());
      }
      if (System.nanoTime() > limit) {
        stop();
        throw new NotReady("No answer within %d s".formatted(READY_LIMIT.toSeconds()));
      }
      Thread.sleep(POLL);
    }
  }

  void stop() {
    ServerStop.stop(process.toHandle());
  }

  /**
   * Keeps Ctrl-C away from the server, which would otherwise end together with the application
   * instead of after it.
   */
  private static final class OwnSession {
    private static final List<List<String>> WAYS =
        List.of(
            List.of("setsid"),
            List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec { $ARGV[0] } @ARGV"));

    static List<String> prefix() {
      return WAYS.stream().filter(way -> onPath(way.getFirst())).findFirst().orElse(List.of());
    }

    private static boolean onPath(String program) {
      String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
      return List.of(path.split(":")).stream()
          .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
  }
}
