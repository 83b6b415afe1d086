package uz.hemis.bootstrap.keys;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import uz.hemis.bootstrap.data.PrivateFiles;
import uz.hemis.bootstrap.startup.Fault;
import uz.hemis.bootstrap.startup.StartRefused;

/**
 * The keysets that protect stored personal data, kept outside the database so that a copy of the
 * database alone tells nothing. Each is a Tink keyset in JSON:
 *
 * <ul>
 *   <li>{@code data-keys.json}: AES256-GCM, encrypts confidential columns; rotated;
 *   <li>{@code lookup-keys.json}: HMAC-SHA256, finds a person by an encrypted number; never rotated
 *       alone, because its results are stored;
 *   <li>{@code audit-keys.json}: HMAC-SHA256, seals the audit chain.
 * </ul>
 */
public record KeyFiles(Path directory) {
  private static final Configuration TINK = TinkConfig2026.get();
  private static final String DATA = "data-keys.json";
  private static final String LOOKUP = "lookup-keys.json";
  private static final String AUDIT = "audit-keys.json";

  /** What a rotation did: the new primary key and how many older ones can still decrypt. */
  public record Rotation(int primaryKeyId, int olderKeys) {}

  /** Generates what is missing; only before a database exists, or its data could not be read. */
  public void generateMissing() {
    try {
      PrivateFiles.createDirectory(directory);
      generate(DATA, PredefinedAeadParameters.AES256_GCM);
      generate(LOOKUP, PredefinedMacParameters.HMAC_SHA256_256BITTAG);
      generate(AUDIT, PredefinedMacParameters.HMAC_SHA256_256BITTAG);
    } catch (IOException | GeneralSecurityException failure) {
      throw new StartRefused(
          "Keys cannot be written to %s: %s".formatted(directory, failure), failure);
    }
  }

  /** Missing files, and files or the directory open to group or others, all at once. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(OwnedKeys.faults(directory));
    if (Files.isDirectory(directory)) {
      for (String name : List.of(DATA, LOOKUP, AUDIT)) {
        faults.addAll(OwnedKeys.faults(directory.resolve(name)));
      }
    }
    return faults;
  }

  KeysetHandle dataKeys() {
    return read(DATA);
  }

  /** Adds a new primary key to the data keys; older ones stay and still decrypt. */
  public Rotation rotateDataKeys() {
    KeysetHandle before = dataKeys();
    try {
      KeysetHandle after =
          KeysetHandle.newBuilder(before)
              .setConfiguration(TINK)
              .addEntry(
                  KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                      .withRandomId()
                      .makePrimary())
              .build();
      write(DATA, after);
      return new Rotation(after.getPrimary().getId(), before.size());
    } catch (IOException | GeneralSecurityException failure) {
      throw new StartRefused(
          "The data keys in %s cannot be rotated: %s".formatted(directory, failure), failure);
    }
  }

  private void generate(String name, Parameters parameters)
      throws IOException, GeneralSecurityException {
    if (!Files.exists(directory.resolve(name))) {
      write(name, KeysetHandle.generateNew(parameters, TINK));
    }
  }

  private void write(String name, KeysetHandle keys) throws IOException, GeneralSecurityException {
    String json =
        TinkJsonProtoKeysetFormat.serializeKeyset(keys, TINK, InsecureSecretKeyAccess.get());
    PrivateFiles.write(directory.resolve(name), json.getBytes(StandardCharsets.UTF_8));
  }

  private KeysetHandle read(String name) {
    Path file = directory.resolve(name);
    try {
      return TinkJsonProtoKeysetFormat.parseKeyset(
          Files.readString(file), TINK, InsecureSecretKeyAccess.get());
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new StartRefused(
          "The keyset %s cannot be read: %s".formatted(file, unreadable.getClass().getSimpleName()),
          unreadable);
    }
  }
}
