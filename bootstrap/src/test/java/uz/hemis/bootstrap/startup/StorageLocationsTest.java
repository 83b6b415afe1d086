package uz.hemis.bootstrap.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageLocationsTest {

  @Test
  void production_starts_when_everything_is_in_uzbekistan() {
    var locations =
        StorageLocations.from(
            Map.of(
                "HEMIS_LOCATION", "UZ", "HEMIS_BACKUP_LOCATION", "UZ", "HEMIS_LOG_LOCATION", "UZ"));

    assertThat(locations.faults(Profile.PRODUCTION)).isEmpty();
  }

  @Test
  void one_location_stands_for_backups_and_logs_that_declare_none() {
    var locations = StorageLocations.from(Map.of("HEMIS_LOCATION", "UZ"));

    assertThat(locations.faults(Profile.PRODUCTION)).isEmpty();
  }

  @Test
  void production_without_any_location_tells_all_three_at_once() {
    var locations = StorageLocations.from(Map.of());

    assertThat(locations.faults(Profile.PRODUCTION))
        .hasSize(3)
        .allSatisfy(fault -> assertThat(fault.line()).startsWith("Clause 2.1: "));
  }

  @Test
  void a_demonstration_need_not_declare_a_location() {
    assertThat(StorageLocations.from(Map.of()).faults(Profile.DEMO)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void a_foreign_backup_is_refused_in_every_profile(Profile profile) {
    var locations =
        StorageLocations.from(Map.of("HEMIS_LOCATION", "UZ", "HEMIS_BACKUP_LOCATION", "DE"));

    assertThat(locations.faults(profile))
        .singleElement()
        .extracting(Fault::sentence)
        .asString()
        .contains("backups", "'DE'", "HEMIS_BACKUP_LOCATION");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eu-west-1", "uz", "UZ ", "", "UZB", "KZ"})
  void only_the_exact_country_code_counts(String declared) {
    var locations = StorageLocations.from(Map.of("HEMIS_LOCATION", declared));

    assertThat(locations.faults(Profile.PRODUCTION)).hasSize(3);
  }
}
