package uz.hemis.adapters.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.mac.MacConfig2026;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keysets of the installation, read once from files that lie outside the database (2.3). */
@Singleton
class Keysets {

  private final Aead data;
  private final Mac lookup;
  private final Mac audit;

  @Inject
  Keysets(@ConfigProperty(name = "hemis.keys.directory") String directory) {
    Path keys = Path.of(directory);
    this.data = read(keys.resolve("data-keys.json"), AeadConfig2026.get(), Aead.class);
    this.lookup = read(keys.resolve("lookup-keys.json"), MacConfig2026.get(), Mac.class);
    this.audit = read(keys.resolve("audit-keys.json"), MacConfig2026.get(), Mac.class);
  }

  Aead data() {
    return data;
  }

  Mac lookup() {
    return lookup;
  }

  Mac audit() {
    return audit;
  }

  private static <T> T read(Path file, Configuration configuration, Class<T> primitive) {
    try {
      return TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(file), configuration, InsecureSecretKeyAccess.get())
          .getPrimitive(configuration, primitive);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the keyset " + file, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot use the keyset " + file, e);
    }
  }
}
