package uz.hemis.adapters.persistence.diplomas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.diplomas.query.BlankItem;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.diplomas.Blank;
import uz.hemis.domain.diplomas.BlankDeed;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.BlankRange;
import uz.hemis.domain.diplomas.BlankReceipt;
import uz.hemis.domain.diplomas.BlankSort;
import uz.hemis.domain.diplomas.BlankState;
import uz.hemis.domain.shared.document.OfficialDocument;

/** The columns of blanks, table {@code b}, and of their receipts, table {@code r}. */
final class BlankColumns {

  static final String SELECT =
      """
      select b.*, r.act_date as received_date
      from diplomas_blank b join diplomas_blank_receipt r on r.id = b.receipt_id""";

  private BlankColumns() {}

  static Blank blank(ResultSet row) throws SQLException {
    return new Blank(
        Jdbc.uuid(row, "id"),
        sort(row),
        number(row),
        row.getObject("received_date", LocalDate.class),
        use(row));
  }

  static BlankItem item(ResultSet row) throws SQLException {
    return new BlankItem(
        Jdbc.uuid(row, "id"),
        sort(row),
        number(row),
        BlankState.valueOf(row.getString("state")),
        Jdbc.uuid(row, "receipt_id"),
        Jdbc.uuid(row, "diploma_id"));
  }

  static BlankReceipt receipt(ResultSet row) throws SQLException {
    return new BlankReceipt(
        Jdbc.uuid(row, "id"), sort(row), range(row), act(row), deed(row, "received"));
  }

  static BlankSort sort(ResultSet row) throws SQLException {
    return new BlankSort(
        BlankKind.valueOf(row.getString("kind")),
        row.getString("education_type"),
        row.getString("category"));
  }

  static BlankNumber number(ResultSet row) throws SQLException {
    return new BlankNumber(row.getString("series"), row.getString("number"));
  }

  static BlankRange range(ResultSet row) throws SQLException {
    return new BlankRange(
        row.getString("series"), row.getString("first_number"), row.getString("last_number"));
  }

  /** What became of the blank; null while unused. */
  static Blank.Use use(ResultSet row) throws SQLException {
    BlankState state = BlankState.valueOf(row.getString("state"));
    return state == BlankState.UNUSED
        ? null
        : new Blank.Use(
            state,
            Jdbc.uuid(row, "diploma_id"),
            row.getString("reason"),
            act(row),
            deed(row, "set"));
  }

  private static OfficialDocument act(ResultSet row) throws SQLException {
    String number = row.getString("act_number");
    return number == null
        ? null
        : new OfficialDocument(
            number, row.getObject("act_date", LocalDate.class), Jdbc.uuid(row, "act_file"));
  }

  private static BlankDeed deed(ResultSet row, String what) throws SQLException {
    return new BlankDeed(
        Jdbc.uuid(row, what + "_by"),
        Role.valueOf(row.getString(what + "_role")),
        Jdbc.instant(row, what + "_at"));
  }
}
