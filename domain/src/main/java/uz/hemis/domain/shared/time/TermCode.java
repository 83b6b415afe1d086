package uz.hemis.domain.shared.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stored words of terms, each read back to exactly the term that wrote it. */
enum TermCode {
  WORKING_DAYS,
  CALENDAR_DAYS,
  CALENDAR_MONTHS,
  SAME_DAY,
  BEFORE_EVENT,
  CONTINUOUS;

  private static final Pattern FORM = Pattern.compile("([A-Z_]+)(?::([1-9][0-9]{0,2}))?");

  String of(int length) {
    return name() + ":" + length;
  }

  static Term parse(String code) {
    Matcher form = FORM.matcher(code);
    if (!form.matches()) {
      throw new IllegalArgumentException("not the code of a term: " + code);
    }
    int length = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
    Term term = valueOf(form.group(1)).term(length);
    if (!term.code().equals(code)) {
      throw new IllegalArgumentException("not the code of a term: " + code);
    }
    return term;
  }

  private Term term(int length) {
    return switch (this) {
      case WORKING_DAYS -> new Term.WorkingDays(length);
      case CALENDAR_DAYS -> new Term.CalendarDays(length);
      case CALENDAR_MONTHS -> new Term.CalendarMonths(length);
      case SAME_DAY -> new Term.SameDay();
      case BEFORE_EVENT -> new Term.BeforeEvent(length);
      case CONTINUOUS -> new Term.Continuous();
    };
  }
}
