package uz.hemis.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.domain.access.Login;

class TimedOneTimeCodesTest {

  /** The secret of RFC 6238, appendix B. */
  private static final String SECRET =
      new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  private final TimedOneTimeCodes codes = new TimedOneTimeCodes(bytes -> new byte[bytes]);

  /** The last six of the eight digits of RFC 6238, appendix B, for SHA-1. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void the_codes_are_those_of_rfc_6238(long second, String code) {
    assertThat(codes.step(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
  }

  @Test
  void a_code_holds_one_step_earlier_and_later_but_not_two() {
    long step = 1234567890 / 30;
    assertThat(codes.step(SECRET, "005924", Instant.ofEpochSecond((step - 1) * 30))).hasValue(step);
    assertThat(codes.step(SECRET, "005924", Instant.ofEpochSecond((step + 2) * 30 - 1)))
        .hasValue(step);
    assertThat(codes.step(SECRET, "005924", Instant.ofEpochSecond((step - 1) * 30 - 1))).isEmpty();
    assertThat(codes.step(SECRET, "005924", Instant.ofEpochSecond((step + 2) * 30))).isEmpty();
  }

  @Test
  void a_wrong_code_fits_no_step() {
    assertThat(codes.step(SECRET, "005925", Instant.ofEpochSecond(1234567890))).isEmpty();
  }

  @Test
  void the_address_names_the_system_and_the_login() {
    assertThat(codes.address(SECRET, new Login("kadrlar")).toString())
        .startsWith("otpauth://totp/HEMIS:kadrlar?")
        .contains("secret=" + SECRET);
  }

  @Test
  void a_new_secret_has_160_bits() {
    assertThat(new Base32().decode(codes.newSecret())).hasSize(20);
  }
}
