package uz.hemis.bootstrap.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import uz.hemis.bootstrap.data.PrivateFiles;
import uz.hemis.bootstrap.startup.StartRefused;

/** The files of the database: created once, complete or not at all. */
record Cluster(PostgresHome home, PostgresBinaries binaries, ServerAccount account) {

  void createIfMissing() throws IOException, InterruptedException {
    if (Files.isDirectory(home.cluster())) {
      requireOwnVersion();
      return;
    }
    Path draft = home.unfinishedCluster();
    new FileTree(draft).delete();
    PrivateFiles.createDirectory(draft);
    Path password = home.directory().resolve("secret.new");
    PrivateFiles.write(password, home.secret().getBytes(StandardCharsets.US_ASCII));
    try {
      account.own(draft, password);
      initialize(draft, password);
    } finally {
      Files.deleteIfExists(password);
    }
    Files.move(draft, home.cluster(), StandardCopyOption.ATOMIC_MOVE);
    PrivateFiles.sync(home.directory());
  }

  private void initialize(Path draft, Path password) throws IOException, InterruptedException {
    Process initdb =
        Command.start(
            account.run(
                binaries.initdb().toString(),
                "--pgdata=" + draft,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"),
            home.startupLog());
    if (initdb.waitFor() != 0) {
      throw new StartRefused(
          "The database could not be created:\n" + Files.readString(home.startupLog()).strip());
    }
  }

  private void requireOwnVersion() throws IOException {
    String version = Files.readString(home.cluster().resolve("PG_VERSION")).strip();
    if (!version.equals(PostgresBinaries.MAJOR)) {
      throw new StartRefused(
          "%s holds a database of PostgreSQL %s; this release runs %s: move it with pg_dump."
              .formatted(home.cluster(), version, PostgresBinaries.MAJOR));
    }
  }
}
