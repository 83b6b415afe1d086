package uz.hemis.bootstrap.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import uz.hemis.bootstrap.startup.StartRefused;

/**
 * As whom the server programs run. PostgreSQL refuses root; under root they run without its powers,
 * in a user namespace of their own where the kernel allows that, else as the account nobody.
 */
enum ServerAccount {
  CALLER(),
  USER_NAMESPACE("unshare", "-U"),
  NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  private static final int NOBODY_ID = 65534;

  private final List<String> prefix;

  ServerAccount(String... prefix) {
    this.prefix = List.of(prefix);
  }

  static ServerAccount find() {
    if (new UnixSystem().getUid() != 0) {
      return CALLER;
    }
    return Stream.of(USER_NAMESPACE, NOBODY)
        .filter(account -> Command.succeeds(account.run("true")))
        .findFirst()
        .orElseThrow(
            () ->
                new StartRefused(
                    "The embedded database does not run as root: start as another account, or set HEMIS_DATABASE_URL."));
  }

  /** The command line that runs this one under the account. */
  List<String> run(String... command) {
    return Stream.concat(prefix.stream(), Stream.of(command)).toList();
  }

  /** Makes what the server writes its own. */
  void own(Path... trees) throws IOException {
    int uid = this == NOBODY ? NOBODY_ID : (int) new UnixSystem().getUid();
    for (Path tree : trees) {
      new FileTree(tree).handOver(uid);
    }
  }

  /** Lets nobody walk through, without letting him list, the directories above the cluster. */
  void openWay(Path postgresDirectory) throws IOException {
    if (this == NOBODY) {
      for (Path passage : List.of(postgresDirectory.getParent(), postgresDirectory)) {
        Files.setPosixFilePermissions(passage, PosixFilePermissions.fromString("rwx--x--x"));
      }
    }
  }
}
