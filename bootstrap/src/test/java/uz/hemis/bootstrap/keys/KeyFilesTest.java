package uz.hemis.bootstrap.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.bootstrap.startup.Fault;

class KeyFilesTest {
  private static final byte[] PURPOSE = "people".getBytes(UTF_8);

  @TempDir Path parent;
  private KeyFiles keys;

  @BeforeEach
  void generate() {
    keys = new KeyFiles(parent.resolve("keys"));
    keys.generateMissing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"data-keys.json", "lookup-keys.json", "audit-keys.json"})
  void every_keyset_is_closed_to_others_and_refused_when_open(String name) throws IOException {
    assertThat(keys.faults()).isEmpty();

    Files.setPosixFilePermissions(
        keys.directory().resolve(name), PosixFilePermissions.fromString("rw-r-----"));

    assertThat(keys.faults())
        .singleElement()
        .extracting(Fault::line)
        .asString()
        .contains(name, "open to others");
  }

  @Test
  void an_open_directory_is_refused() throws IOException {
    Files.setPosixFilePermissions(keys.directory(), PosixFilePermissions.fromString("rwx-----x"));

    assertThat(keys.faults()).hasSize(1);
  }

  @Test
  void missing_keysets_are_told_all_at_once() throws IOException {
    Files.delete(keys.directory().resolve("data-keys.json"));
    Files.delete(keys.directory().resolve("audit-keys.json"));

    assertThat(keys.faults())
        .hasSize(2)
        .allSatisfy(fault -> assertThat(fault.line()).contains("is missing"));
  }

  @Test
  void existing_keys_are_never_replaced() throws IOException {
    Path file = keys.directory().resolve("data-keys.json");
    String before = Files.readString(file);

    keys.generateMissing();

    assertThat(file).hasContent(before);
  }

  @Test
  void rotation_adds_a_primary_key_and_still_reads_what_the_old_one_wrote()
      throws GeneralSecurityException, IOException {
    byte[] old = aead().encrypt("31502970123456".getBytes(UTF_8), PURPOSE);

    KeyFiles.Rotation done = keys.rotateDataKeys();

    assertThat(done.olderKeys()).isEqualTo(1);
    assertThat(keys.dataKeys().size()).isEqualTo(2);
    assertThat(keys.dataKeys().getPrimary().getId()).isEqualTo(done.primaryKeyId());
    assertThat(aead().decrypt(old, PURPOSE)).asString(UTF_8).isEqualTo("31502970123456");
    assertThat(keys.faults()).isEmpty();
    try (var files = Files.list(keys.directory())) {
      assertThat(files).hasSize(3);
    }
  }

  private Aead aead() throws GeneralSecurityException {
    return keys.dataKeys().getPrimitive(TinkConfig2026.get(), Aead.class);
  }
}
