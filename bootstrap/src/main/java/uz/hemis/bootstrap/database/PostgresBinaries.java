package uz.hemis.bootstrap.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import uz.hemis.bootstrap.startup.StartRefused;

/** The server programs, unpacked once from the archive on the class path. */
record PostgresBinaries(Path directory) {
  /** The version of the archive; its major number is the version of the cluster. */
  static final String VERSION = "18.4.0";

  static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

  private static final Set<PosixFilePermission> DIRECTORY =
      PosixFilePermissions.fromString("rwxr-xr-x");
  private static final int OWNER_EXECUTES = 0100;

  Path initdb() {
    return directory.resolve("bin/initdb");
  }

  Path postgres() {
    return directory.resolve("bin/postgres");
  }

  boolean holdStatementStatistics() {
    return Files.exists(directory.resolve("share/postgresql/extension/pg_stat_statements.control"));
  }

  /** Unpacks into {@code bin-VERSION} unless that is done; other versions are removed. */
  static PostgresBinaries unpack(PostgresHome home) throws IOException {
    Path target = home.directory().resolve("bin-" + VERSION);
    if (!Files.isDirectory(target)) {
      Path draft = home.directory().resolve("bin.new");
      new FileTree(draft).delete();
      extract(archiveName(), draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      removeOthers(home, target);
    }
    return new PostgresBinaries(target);
  }

  private static void removeOthers(PostgresHome home, Path kept) throws IOException {
    try (var versions = Files.newDirectoryStream(home.directory(), "bin-*")) {
      for (Path version : versions) {
        if (!version.equals(kept)) {
          new FileTree(version).delete();
        }
      }
    }
  }

  private static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String family = system.contains("mac") ? "darwin" : system.contains("linux") ? "linux" : "";
    String machine =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> "";
        };
    if (family.isEmpty() || machine.isEmpty()) {
      throw new StartRefused(
          "There is no embedded database for %s on %s: set HEMIS_DATABASE_URL to a PostgreSQL %s."
              .formatted(system, System.getProperty("os.arch"), MAJOR));
    }
    return "postgres-%s-%s.txz".formatted(family, machine);
  }

  private static void extract(String archive, Path target) throws IOException {
    try (InputStream packed =
        PostgresBinaries.class.getClassLoader().getResourceAsStream(archive)) {
      if (packed == null) {
        throw new IOException("The class path holds no " + archive);
      }
      try (TarArchiveInputStream entries =
          new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
        for (TarArchiveEntry entry; (entry = entries.getNextEntry()) != null; ) {
          extract(entry, entries, target);
        }
      }
    }
  }

  private static void extract(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("The archive points outside: " + entry.getName());
    }
    if (entry.isDirectory()) {
      createDirectory(path);
      return;
    }
    createDirectory(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(path, target.resolve(entry.getLinkName()).normalize());
    } else {
      Files.copy(content, path);
      boolean program = (entry.getMode() & OWNER_EXECUTES) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static void createDirectory(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    createDirectory(path.getParent());
    Files.createDirectory(path);
    Files.setPosixFilePermissions(path, DIRECTORY);
  }
}
