package uz.hemis.bootstrap.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileTest {

  @Test
  void an_installation_is_a_demonstration_unless_declared_otherwise() {
    assertThat(Profile.from(Map.of())).isEqualTo(Profile.DEMO);
    assertThat(Profile.from(Map.of("HEMIS_PROFILE", "prod"))).isEqualTo(Profile.PRODUCTION);
  }

  @Test
  void an_unknown_profile_is_refused() {
    assertThatThrownBy(() -> Profile.from(Map.of("HEMIS_PROFILE", "production")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("'production'");
  }
}
