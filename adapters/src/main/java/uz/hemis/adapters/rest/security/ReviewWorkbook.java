package uz.hemis.adapters.rest.security;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import uz.hemis.adapters.documents.Workbook;
import uz.hemis.application.security.ReviewAccess;
import uz.hemis.application.security.query.IdleAccountView;
import uz.hemis.application.security.query.RoleChangeView;
import uz.hemis.domain.access.Role;
import uz.hemis.openapi.Download;

/** The review of access as a workbook: roles given and taken, and accounts that lie unused. */
final class ReviewWorkbook {

  private static final String BUNDLE = "security.access-review";

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private ReviewWorkbook() {}

  static Download of(ReviewAccess.Export review, Locale language) {
    ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language, EXACT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out)) {
      Workbook.Sheet changes = sheet(book, words, "changes");
      review.changes().forEach(change -> add(changes, change, words));
      Workbook.Sheet idle = sheet(book, words, "idle");
      review.idleAccounts().forEach(account -> add(idle, account));
    }
    return new Download("access-review.xlsx", Workbook.MEDIA_TYPE, out.toByteArray());
  }

  private static Workbook.Sheet sheet(Workbook book, ResourceBundle words, String name) {
    List<String> headings =
        Arrays.stream(words.getString(name + ".headings").split("\\|")).map(String::strip).toList();
    return book.sheet(words.getString(name + ".title"), headings);
  }

  private static void add(Workbook.Sheet sheet, RoleChangeView change, ResourceBundle words) {
    sheet.row(
        change.at(),
        words.getString("kind." + change.kind()),
        change.personName(),
        change.person(),
        change.role(),
        change.scope().kind(),
        change.unitName(),
        change.ministryUnit(),
        change.orderNumber(),
        change.orderDate(),
        change.doneByName(),
        change.doneBy(),
        change.reason(),
        change.assignment());
  }

  private static void add(Workbook.Sheet sheet, IdleAccountView account) {
    sheet.row(
        account.login(),
        account.userClass(),
        account.personName(),
        account.person(),
        account.createdAt(),
        account.lastSignInAt(),
        account.roles().stream().map(Role::name).collect(joining(", ")));
  }
}
