package uz.hemis.adapters.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.hemis.adapters.crypto.OtherKeys;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.keys.KeyFiles;

/** Rotates the keys for real, in a transaction that is rolled back for the sake of other tests. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ResealerIT {

  private static final String ONE =
      "select id, pinfl_sealed from people_person where pinfl_sealed is not null order by id limit 1";

  @Inject Jdbc jdbc;
  @Inject Vault before;

  @ConfigProperty(name = "hemis.keys.directory")
  Path keys;

  @Test
  void people_are_sealed_anew_and_read_the_same_after_a_rotation(@TempDir Path rotated)
      throws IOException {
    for (String file : new String[] {"data-keys.json", "lookup-keys.json", "audit-keys.json"}) {
      Files.copy(keys.resolve(file), rotated.resolve(file));
    }
    new KeyFiles(rotated).rotateDataKeys();
    Vault after = OtherKeys.in(rotated);
    Resealer resealer = new Resealer(jdbc, after);

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          Sealed old = one();
                          String pinfl = before.open(old.pinfl(), SealedIdentity.PINFL, old.id());
                          assertThat(resealer.countLeft()).isPositive();
                          while (resealer.resealBatch(10) > 0) {
                            assertThat(resealer.countLeft()).isNotNegative();
                          }
                          assertThat(resealer.countLeft()).isZero();
                          Sealed anew = one();
                          assertThat(anew.pinfl()).isNotEqualTo(old.pinfl());
                          assertThat(after.open(anew.pinfl(), SealedIdentity.PINFL, anew.id()))
                              .isEqualTo(pinfl);
                          throw new IllegalStateException("rolled back");
                        }))
        .hasMessage("rolled back");
  }

  private Sealed one() {
    return jdbc.find(ONE, row -> new Sealed(Jdbc.uuid(row, "id"), row.getBytes("pinfl_sealed")))
        .orElseThrow();
  }

  private record Sealed(UUID id, byte[] pinfl) {}
}
