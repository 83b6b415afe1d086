package uz.hemis.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TikaMediaTypesTest {

  private final TikaMediaTypes mediaTypes = new TikaMediaTypes();

  @Test
  void the_accepted_formats_are_found() {
    assertThat(found("%PDF-1.7\n1 0 obj")).isEqualTo("application/pdf");
    assertThat(found("\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF")).isEqualTo("image/jpeg");
    assertThat(found("\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR")).isEqualTo("image/png");
  }

  @Test
  void other_content_is_not_taken_for_them() {
    assertThat(found("MZ\u0090\u0000")).isNotIn("application/pdf", "image/jpeg", "image/png");
    assertThat(found("<html><script>1</script></html>")).isEqualTo("text/html");
    assertThat(found("PK\u0003\u0004")).isEqualTo("application/zip");
    assertThat(found("plain")).isEqualTo("text/plain");
  }

  private String found(String content) {
    return mediaTypes.find(content.getBytes(StandardCharsets.ISO_8859_1));
  }
}
