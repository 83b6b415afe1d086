package uz.hemis.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

  private final Argon2Passwords passwords = new Argon2Passwords(1024, 1, 1);

  @Test
  void a_hash_is_argon2id_with_its_parameters() {
    assertThat(passwords.hash("olma nok anor behi")).startsWith("$argon2id$v=19$m=1024,t=1,p=1$");
  }

  @Test
  void the_password_fits_its_hash_and_no_other_does() {
    String hash = passwords.hash("olma nok anor behi");
    assertThat(passwords.fits("olma nok anor behi", hash)).isTrue();
    assertThat(passwords.fits("olma nok anor behl", hash)).isFalse();
  }

  @Test
  void hashes_made_with_other_parameters_stay_valid() {
    String older = new Argon2Passwords(512, 2, 1).hash("olma nok anor behi");
    assertThat(passwords.fits("olma nok anor behi", older)).isTrue();
  }

  @Test
  void nothing_fits_where_there_is_no_account() {
    assertThat(passwords.fits("", null)).isFalse();
    assertThat(passwords.fits("olma nok anor behi", null)).isFalse();
  }
}
