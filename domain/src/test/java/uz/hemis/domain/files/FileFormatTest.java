package uz.hemis.domain.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class FileFormatTest {

  @ParameterizedTest
  @CsvSource({
    "application/pdf,a.pdf,application/pdf,PDF",
    "application/pdf,a.PDF,,PDF",
    "image/jpeg,a.jpg,image/jpeg,JPEG",
    "image/jpeg,a.jpeg,,JPEG",
    "image/png,a.png,image/png,PNG"
  })
  void content_name_and_claim_agree(String found, String name, String claim, FileFormat format) {
    assertThat(FileFormat.of(found, new FileName(name), claim)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "application/x-msdownload,a.pdf,application/pdf",
    "application/pdf,a.png,application/pdf",
    "application/pdf,a.pdf,image/png",
    "application/pdf,a,",
    "image/gif,a.gif,image/gif",
    "text/html,a.pdf,",
    "image/svg+xml,a.png,image/png"
  })
  void anything_else_is_refused(String found, String name, String claim) {
    assertThatThrownBy(() -> FileFormat.of(found, new FileName(name), claim))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> {
              assertThat(e.rule()).isEqualTo(FileRule.FILE_TYPE_REFUSED);
              assertThat(e.facts()).containsEntry("found", found);
            });
  }
}
