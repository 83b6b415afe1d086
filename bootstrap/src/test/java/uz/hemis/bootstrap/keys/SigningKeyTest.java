package uz.hemis.bootstrap.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.hemis.bootstrap.startup.Fault;

class SigningKeyTest {
  @TempDir Path parent;

  @Test
  void a_generated_pair_is_sound_and_keeps_its_id() {
    SigningKey key = generated("keys");
    String id = key.id();

    key.generateMissing();

    assertThat(key.faults()).isEmpty();
    assertThat(key.id()).isEqualTo(id).matches("[A-Za-z0-9_-]{43}");
  }

  @Test
  void a_public_key_of_another_pair_is_refused() throws IOException {
    SigningKey key = generated("keys");
    Files.copy(
        generated("others").publicKey(), key.publicKey(), StandardCopyOption.REPLACE_EXISTING);

    assertThat(key.faults())
        .singleElement()
        .extracting(Fault::line)
        .asString()
        .contains("not one P-256 key pair");
  }

  @Test
  void an_open_private_key_is_refused() throws IOException {
    SigningKey key = generated("keys");
    Files.setPosixFilePermissions(key.privateKey(), PosixFilePermissions.fromString("rw----r--"));

    assertThat(key.faults()).hasSize(1);
  }

  @Test
  void a_missing_public_key_is_asked_for() throws IOException {
    SigningKey key = generated("keys");
    Files.delete(key.publicKey());

    assertThat(key.faults())
        .singleElement()
        .extracting(Fault::line)
        .asString()
        .contains("openssl pkey");
  }

  @Test
  void the_id_is_the_thumbprint_of_rfc_7638() throws IOException {
    SigningKey key = new SigningKey(parent.resolve("known.pem"));
    Files.writeString(
        key.publicKey(),
        """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwMoKgkrrwN7dKPazpieb2Gsc4cMR
        O4leKmPmKmRK9pUTUGcsrXrrBrg0FukHb2+jm0J3yfvgYnSy8L3RyR4hHA==
        -----END PUBLIC KEY-----
        """);

    assertThat(key.id()).isEqualTo("YcTu8GMd5etbdE6179KrsW7BebSbwCxAN1IavFpCrgM");
  }

  private SigningKey generated(String directory) {
    SigningKey key = SigningKey.in(parent.resolve(directory));
    key.generateMissing();
    return key;
  }
}
