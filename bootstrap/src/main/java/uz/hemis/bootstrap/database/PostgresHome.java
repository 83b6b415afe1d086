package uz.hemis.bootstrap.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import uz.hemis.bootstrap.data.PrivateFiles;

/** Where the embedded database lives inside the data directory. */
record PostgresHome(Path directory) {
  private static final int SECRET_BYTES = 32;

  Path cluster() {
    return directory.resolve("data");
  }

  /** A cluster under construction; becomes {@link #cluster()} only when complete. */
  Path unfinishedCluster() {
    return directory.resolve("data.new");
  }

  Path log() {
    return directory.resolve("log");
  }

  /** What the server says before its own log is open. */
  Path startupLog() {
    return log().resolve("startup.log");
  }

  Path postmasterFile() {
    return cluster().resolve("postmaster.pid");
  }

  Path secretFile() {
    return directory.resolve("secret");
  }

  /** The superuser's password, generated at first use. */
  String secret() throws IOException {
    if (!Files.exists(secretFile())) {
      PrivateFiles.write(secretFile(), randomSecret().getBytes(StandardCharsets.US_ASCII));
    }
    return Files.readString(secretFile()).strip();
  }

  /** 256 random bits in letters that need no quoting. */
  static String randomSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
