package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

  private static final int MEBIBYTE = 1024 * 1024;

  @Test
  void a_mebibyte_passes() throws IOException {
    assertThat(body(MEBIBYTE).readAllBytes()).hasSize(MEBIBYTE);
    assertThatCode(() -> BodyLimit.requireWithin(MEBIBYTE, MEBIBYTE)).doesNotThrowAnyException();
    assertThatCode(() -> BodyLimit.requireWithin(-1, MEBIBYTE)).doesNotThrowAnyException();
  }

  @Test
  void one_byte_more_is_refused_however_it_is_read() throws IOException {
    assertThatThrownBy(() -> body(MEBIBYTE + 1).readAllBytes()).isInstanceOf(EdgeRefusal.class);
    assertThatThrownBy(() -> BodyLimit.requireWithin(MEBIBYTE + 1, MEBIBYTE))
        .isInstanceOf(EdgeRefusal.class);
    BodyLimit body = body(MEBIBYTE + 1);
    assertThat(body.skip(MEBIBYTE)).isEqualTo(MEBIBYTE);
    assertThatThrownBy(body::read).isInstanceOf(EdgeRefusal.class);
  }

  private static BodyLimit body(int length) {
    return new BodyLimit(new ByteArrayInputStream(new byte[length]), MEBIBYTE);
  }
}
