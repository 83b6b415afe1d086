package uz.hemis.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import uz.hemis.adapters.documents.Chart.Whole;
import uz.hemis.adapters.documents.Chart.Words;

class ChartTest {

  private static final List<String> PARTS = List.of("in time", "late");
  private static final Words WORDS =
      new Words("Title <&>", "of 2026", "Due: 4.", "Due", "In time, %", "Nothing.");

  @Test
  void bars_write_every_number_and_share() throws Exception {
    Document picture = parsed(chart(whole("HR", 1234, 6)).bars());

    assertThat(texts(picture, "text"))
        .contains("Title <&>", "HR", "1,234", "6", "1,240", "99.5%", "in time", "late");
    assertThat(texts(picture, "title")).startsWith("Title <&>");
    assertThat(texts(picture, "desc")).containsExactly("Due: 4.");
  }

  @Test
  void the_trend_writes_totals_months_and_shares() throws Exception {
    Document picture = parsed(chart(whole("2026-01", 3, 1), whole("2026-02", 8, 0)).trend());

    assertThat(texts(picture, "text")).contains("2026-01", "2026-02", "4", "8", "75.0%", "100%");
  }

  @Test
  void what_people_entered_is_text_and_never_markup() throws Exception {
    String evil = "<script>alert(1)</script>\u0000\u0007\"'";
    byte[] bytes = chart(whole(evil, 1, 1)).bars();

    assertThat(parsed(bytes).getElementsByTagName("script").getLength()).isZero();
    assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("<script", "\u0000", "\u0007");
  }

  @Test
  void where_nothing_is_due_the_picture_says_so() throws Exception {
    assertThat(texts(parsed(chart().bars()), "text")).contains("Nothing.");
    assertThat(texts(parsed(chart().trend()), "text")).contains("Nothing.");
  }

  @Test
  void a_whole_of_nothing_is_drawn_without_parts() throws Exception {
    Whole empty = new Whole("none", List.of(0L, 0L), OptionalInt.empty());
    assertThat(texts(parsed(chart(empty).bars()), "text")).contains("none", "0", "–");
    assertThat(parsed(chart(empty).trend())).isNotNull();
  }

  @Test
  void a_long_label_takes_two_lines_and_is_cut_there() {
    String label = "Oʻquv jarayonini tashkil etish va nazorat qilish ".repeat(4).strip();
    List<String> lines = ShareBars.lines(label);
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast()).endsWith("…");
    assertThat(ShareBars.lines("bir")).containsExactly("bir");
    assertThat(ShareBars.lines("x".repeat(200))).singleElement().asString().endsWith("…");
  }

  @Test
  void the_scale_is_the_next_round_number() {
    assertThat(TrendColumns.scale(0)).isEqualTo(4);
    assertThat(TrendColumns.scale(4)).isEqualTo(4);
    assertThat(TrendColumns.scale(5)).isEqualTo(8);
    assertThat(TrendColumns.scale(81)).isEqualTo(100);
    assertThat(TrendColumns.scale(400)).isEqualTo(400);
    assertThat(TrendColumns.scale(401)).isEqualTo(600);
    assertThat(TrendColumns.scale(93_433)).isEqualTo(100_000);
    assertThat(TrendColumns.scale(100_001)).isEqualTo(120_000);
  }

  @Test
  void every_whole_has_each_part() {
    assertThatThrownBy(() -> chart(new Whole("one", List.of(1L), OptionalInt.empty())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Chart chart(Whole... wholes) {
    return new Chart(WORDS, PARTS, List.of(wholes), Locale.ENGLISH);
  }

  private static Whole whole(String label, long first, long second) {
    int share = (int) Math.round(1000.0 * first / (first + second));
    return new Whole(label, List.of(first, second), OptionalInt.of(share));
  }

  private static Document parsed(byte[] picture) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture));
  }

  private static List<String> texts(Document picture, String element) {
    NodeList found = picture.getElementsByTagName(element);
    List<String> texts = new java.util.ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
