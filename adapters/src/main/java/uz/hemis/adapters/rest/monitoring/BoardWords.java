package uz.hemis.adapters.rest.monitoring;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import uz.hemis.adapters.rest.regulation.Texts;
import uz.hemis.application.monitoring.query.Board;
import uz.hemis.application.monitoring.query.BoardRow;
import uz.hemis.domain.monitoring.Grouping;
import uz.hemis.domain.shared.time.Tashkent;

/** The words of boards in the language of the reader. */
final class BoardWords {

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
  private static final DateTimeFormatter LOCAL_MONTH = DateTimeFormatter.ofPattern("MM.yyyy");
  private static final DateTimeFormatter LOCAL_MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Tashkent.ZONE);
  private static final DateTimeFormatter ISO_MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Tashkent.ZONE);

  private final Locale language;
  private final ResourceBundle words;
  private final ResourceBundle terms;

  BoardWords(Locale language) {
    this.language = language;
    this.words = ResourceBundle.getBundle("monitoring.board", language, EXACT);
    this.terms = ResourceBundle.getBundle("problems.terms", language, EXACT);
  }

  Locale language() {
    return language;
  }

  /** A word or sentence with its facts. */
  String of(String key, Object... facts) {
    String text = words.getString(key);
    return facts.length == 0 ? text : new MessageFormat(text, language).format(facts);
  }

  /** What the board shows. */
  String title(Board board) {
    return of("title." + board.grouping());
  }

  /** Of which months, and for which moment. */
  String period(Board board) {
    return of(
        "period", month(board.period().from()), month(board.period().to()), moment(board.asOf()));
  }

  /** What people read of a row. */
  String label(Grouping grouping, BoardRow row) {
    return switch (grouping) {
      case ROLE -> terms.getString("term." + row.key());
      case ANNEX -> of("annex", row.key());
      case MONTH -> month(YearMonth.parse(row.key()));
      case DUTY -> row.label() == null ? row.key() : Texts.in(language, row.label());
      case UNIT -> row.label() == null ? of("institution") : Texts.in(language, row.label());
    };
  }

  String month(YearMonth month) {
    return isEnglish() ? month.toString() : LOCAL_MONTH.format(month);
  }

  private String moment(Instant at) {
    return (isEnglish() ? ISO_MOMENT : LOCAL_MOMENT).format(at);
  }

  private boolean isEnglish() {
    return language.equals(Locale.ENGLISH);
  }
}
