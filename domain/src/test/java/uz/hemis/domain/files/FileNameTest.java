package uz.hemis.domain.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class FileNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"buyruq.pdf", "Buyruq № 12 (oʻzgartirish).PDF", "приказ.jpeg", "акт"})
  void a_plain_name_fits(String name) {
    assertThat(new FileName(name).value()).isEqualTo(name);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        ".pdf",
        " a.pdf",
        "a.pdf ",
        "../a.pdf",
        "a\\b.pdf",
        "a\u0000.pdf",
        "a\n.pdf",
        "fdp.\u202Eexe.pdf",
        "a\u200B.pdf",
        "a\".pdf",
        "a\uD83D.pdf"
      })
  void a_name_that_could_mislead_is_unfit(String name) {
    assertThatThrownBy(() -> new FileName(name))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(FileRule.FILE_NAME_UNFIT));
  }

  @Test
  void the_longest_name_fits_and_a_longer_one_does_not() {
    String longest = "a".repeat(FileName.MAX_LENGTH - 4) + ".pdf";
    assertThat(new FileName(longest).value()).hasSize(200);
    assertThatThrownBy(() -> new FileName("a" + longest)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void the_extension_is_what_follows_the_last_dot() {
    assertThat(new FileName("a.b.PDF").extension()).isEqualTo("pdf");
    assertThat(new FileName("pdf").extension()).isEmpty();
  }
}
