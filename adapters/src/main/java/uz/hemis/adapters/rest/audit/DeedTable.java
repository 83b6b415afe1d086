package uz.hemis.adapters.rest.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.hemis.application.audit.query.DeedView;
import uz.hemis.openapi.Download;

/** Deeds as a table (CSV, RFC 4180) that no spreadsheet takes for formulas. */
final class DeedTable {

  private static final DeedView.Who NOBODY = new DeedView.Who(null, null, null, null, null);
  private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private DeedTable() {}

  static Download of(List<DeedView> deeds) {
    StringBuilder table =
        new StringBuilder(
            "at,person,personName,role,account,session,action,kind,done,rule,subjects,reason,"
                + "address,trace,facts,chain,sequence\r\n");
    deeds.forEach(deed -> append(table, deed));
    return new Download(
        "deeds.csv", "text/csv; charset=UTF-8", table.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder table, DeedView deed) {
    DeedView.Who who = deed.who() == null ? NOBODY : deed.who();
    Stream<Object> cells =
        Arrays.stream(
            new Object[] {
              deed.at(),
              who.person(),
              who.name(),
              who.role(),
              who.account(),
              who.session(),
              deed.action(),
              deed.kind(),
              deed.outcome().done(),
              deed.outcome().rule(),
              deed.subjects().stream().map(Object::toString).collect(Collectors.joining(" ")),
              deed.reason(),
              deed.origin().address(),
              deed.origin().trace(),
              deed.facts().isEmpty() ? null : deed.facts(),
              deed.chain(),
              deed.sequence()
            });
    table.append(cells.map(DeedTable::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** A value in quotes, and with an apostrophe before what a spreadsheet would compute. */
  static String cell(Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    if (!text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
