package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadWriterTest {

  @Test
  void a_name_in_any_script_is_given_in_full() {
    assertThat(DownloadWriter.disposition("Buyruq oʻ 1.pdf"))
        .isEqualTo(
            "attachment; filename=\"Buyruq o_ 1.pdf\";"
                + " filename*=UTF-8''Buyruq%20o%CA%BB%201.pdf");
  }

  @Test
  void a_name_does_not_end_the_header() {
    assertThat(DownloadWriter.disposition("a\"; x=\"\r\n%.pdf"))
        .isEqualTo(
            "attachment; filename=\"a_; x=____.pdf\";"
                + " filename*=UTF-8''a%22%3B%20x%3D%22%0D%0A%25.pdf");
  }
}
