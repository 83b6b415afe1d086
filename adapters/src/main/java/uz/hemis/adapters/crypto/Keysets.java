package uz.hemis.adapters.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.ConfigurationV0;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
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
    try {
      this.data =
          read(keys.resolve("data-keys.json")).getPrimitive(ConfigurationV0.get(), Aead.class);
      this.lookup =
          read(keys.resolve("lookup-keys.json")).getPrimitive(ConfigurationV0.get(), Mac.class);
      this.audit =
          read(keys.resolve("audit-keys.json")).getPrimitive(ConfigurationV0.get(), Mac.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The keysets in " + keys + " cannot be used", e);
    }
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

  private static KeysetHandle read(Path file) throws GeneralSecurityException {
    try {
      return TinkJsonProtoKeysetFormat.parseKeyset(
          Files.readString(file), ConfigurationV0.get(), InsecureSecretKeyAccess.get());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the keyset " + file, e);
    }
  }
}
