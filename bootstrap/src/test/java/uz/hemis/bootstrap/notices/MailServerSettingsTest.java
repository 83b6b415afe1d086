package uz.hemis.bootstrap.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.bootstrap.startup.Fault;
import uz.hemis.bootstrap.startup.Profile;

class MailServerSettingsTest {

  @ParameterizedTest
  @CsvSource({
    ",,,",
    "mail.example.uz, hemis@example.uz,,",
    "mail.example.uz, hemis@example.uz, hemis, secret",
    ", hemis@example.uz,,"
  })
  void what_fits_together_starts(String host, String from, String user, String password) {
    assertThat(faults(host, from, user, password)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "mail.example.uz,",
    "mail.example.uz, hemis",
    "mail.example.uz, HEMIS <h@example.uz>"
  })
  void a_mail_server_needs_a_senders_address(String host, String from) {
    assertThat(faults(host, from, null, null))
        .singleElement()
        .extracting(Fault::sentence)
        .asString()
        .contains("HEMIS_SMTP_FROM");
  }

  @Test
  void a_user_needs_a_password_and_a_password_a_user() {
    assertThat(faults("mail.example.uz", "hemis@example.uz", "hemis", null)).hasSize(1);
    assertThat(faults("mail.example.uz", "hemis@example.uz", null, "secret")).hasSize(1);
  }

  private static List<Fault> faults(String host, String from, String user, String password) {
    return new MailServerSettings(
            Optional.ofNullable(host),
            Optional.ofNullable(from),
            Optional.ofNullable(user),
            Optional.ofNullable(password))
        .faults(Profile.PRODUCTION);
  }
}
