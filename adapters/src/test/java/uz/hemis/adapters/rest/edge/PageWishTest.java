package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PageWishTest {

  @Test
  void browsers_ask_for_pages_and_programs_do_not() {
    assertThat(asked("text/html", "application/xhtml+xml", "*/*")).isTrue();
    assertThat(asked("image/avif", "text/html", "*/*")).isTrue();
    assertThat(asked("text/*")).isTrue();
    assertThat(asked("*/*")).isFalse();
    assertThat(asked("application/json", "text/html")).isFalse();
    assertThat(asked("application/problem+json", "text/html")).isFalse();
    assertThat(asked("application/pdf")).isFalse();
    assertThat(asked()).isFalse();
  }

  private static boolean asked(String... accepted) {
    return PageWish.in(Arrays.stream(accepted).map(MediaType::valueOf).toList());
  }
}
