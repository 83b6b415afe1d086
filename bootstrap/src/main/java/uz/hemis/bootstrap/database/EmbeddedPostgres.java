package uz.hemis.bootstrap.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import uz.hemis.bootstrap.data.PrivateFiles;
import uz.hemis.bootstrap.startup.StartRefused;

/**
 * PostgreSQL as a part of the application, with every durability setting on: one server process on
 * the loopback interface, started anew when it dies and stopped after the application.
 *
 * <p>The caller holds the data directory, so a server found running on it was left behind by an
 * application that was killed: it is stopped and its data recovered.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
  private static final Duration LEAVING_LIMIT = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration LONG_PAUSE = Duration.ofSeconds(2);
  private static final int PORT_ATTEMPTS = 3;

  private final Cluster cluster;
  private final int port;
  private final DatabaseAccess access;
  private final DatabaseAccess superuser;
  private final Thread supervisor;
  private volatile Postmaster postmaster;
  private volatile boolean stopping;

  private EmbeddedPostgres(
      Cluster cluster, int port, Postmaster postmaster, ApplicationDatabase database)
      throws SQLException {
    this.cluster = cluster;
    this.port = port;
    this.postmaster = postmaster;
    this.access = database.prepare(cluster.binaries().holdStatementStatistics());
    this.superuser = database.superuser("postgres");
    this.supervisor =
        Thread.ofPlatform().daemon().name("database-supervisor").unstarted(this::supervise);
  }

  /** Whether a database was created in this data directory before. */
  public static boolean existsIn(Path dataDirectory) {
    return Files.isDirectory(homeIn(dataDirectory).cluster());
  }

  /** Starts the server on {@code DIR/postgres}, creating the database at first start. */
  public static EmbeddedPostgres start(Path dataDirectory) {
    PostgresHome home = homeIn(dataDirectory);
    try {
      PrivateFiles.createDirectory(home.directory());
      PrivateFiles.createDirectory(home.log());
      ServerAccount account = ServerAccount.find();
      account.openWay(home.directory());
      Cluster cluster = new Cluster(home, PostgresBinaries.unpack(home), account);
      cluster.createIfMissing();
      account.own(home.cluster(), home.log());
      takeOver(home);
      return start(cluster);
    } catch (IOException | SQLException failure) {
      throw new StartRefused("The database cannot be started: " + failure.getMessage(), failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StartRefused("The start of the database was interrupted.", interrupted);
    }
  }

  private static PostgresHome homeIn(Path dataDirectory) {
    return new PostgresHome(dataDirectory.toAbsolutePath().normalize().resolve("postgres"));
  }

  private static void takeOver(PostgresHome home) throws IOException {
    PostmasterFile file = new PostmasterFile(home.postmasterFile());
    Optional<ProcessHandle> orphan = file.liveServer();
    if (orphan.isPresent()) {
      LOG.infof("Stopping the database server %d left behind.", orphan.get().pid());
      ServerStop.stop(orphan.get());
    }
    file.disownStranger();
  }

  private static EmbeddedPostgres start(Cluster cluster)
      throws IOException, InterruptedException, SQLException {
    Postmaster.NotReady last = null;
    for (int attempt = 0; attempt < PORT_ATTEMPTS; attempt++) {
      int port = freePort();
      try {
        Postmaster postmaster = startPatiently(cluster, port);
        return supervised(cluster, port, postmaster);
      } catch (Postmaster.NotReady failure) {
        last = failure;
      }
    }
    throw new StartRefused(
        "The database server does not start; see %s\n%s"
            .formatted(cluster.home().log(), last.getMessage()));
  }

  private static EmbeddedPostgres supervised(Cluster cluster, int port, Postmaster postmaster)
      throws IOException, SQLException {
    try {
      EmbeddedPostgres server =
          new EmbeddedPostgres(
              cluster, port, postmaster, new ApplicationDatabase(port, cluster.home().secret()));
      server.supervisor.start();
      return server;
    } catch (IOException | SQLException failure) {
      postmaster.stop();
      throw failure;
    }
  }

  private static Postmaster startPatiently(Cluster cluster, int port)
      throws IOException, InterruptedException, Postmaster.NotReady {
    long limit = System.nanoTime() + LEAVING_LIMIT.toNanos();
    while (true) {
      try {
        return Postmaster.start(cluster, port);
      } catch (Postmaster.NotReady failure) {
        if (!failure.passing() || System.nanoTime() > limit) {
          throw failure;
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The application's own database, as its owner. */
  public DatabaseAccess access() {
    return access;
  }

  /** The whole server, for tests of its settings. */
  DatabaseAccess superuser() {
    return superuser;
  }

  /** The process id of the server. */
  public long pid() {
    return postmaster.process().pid();
  }

  private void supervise() {
    try {
      while (!stopping) {
        postmaster.process().waitFor();
        if (!stopping) {
          LOG.errorf("The database server %d died; starting it again.", pid());
          revive();
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void revive() throws InterruptedException {
    while (!stopping) {
      try {
        Postmaster started = startPatiently(cluster, port);
        if (adopt(started)) {
          LOG.infof("The database server runs again as %d.", started.process().pid());
        }
        return;
      } catch (IOException | Postmaster.NotReady failure) {
        LOG.errorf("The database server does not start yet: %s", failure.getMessage());
        Thread.sleep(LONG_PAUSE);
      }
    }
  }

  private synchronized boolean adopt(Postmaster started) {
    if (stopping) {
      started.stop();
      return false;
    }
    postmaster = started;
    return true;
  }

  @Override
  public void close() {
    synchronized (this) {
      stopping = true;
      postmaster.stop();
    }
    try {
      supervisor.join(LONG_PAUSE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
