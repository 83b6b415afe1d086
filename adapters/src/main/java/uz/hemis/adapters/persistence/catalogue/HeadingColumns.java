package uz.hemis.adapters.persistence.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import uz.hemis.domain.catalogue.Heading;
import uz.hemis.domain.catalogue.LegalAct;
import uz.hemis.domain.regulation.GrantTerm;

/** The columns of a heading. */
final class HeadingColumns {

  static final String ALL =
      """
      v.title, v.order_number, v.order_date, v.basis_number, v.basis_date, v.in_force_from,
      v.grant_default_working_days, v.grant_max_days, v.change_note""";

  private HeadingColumns() {}

  static Heading read(ResultSet row) throws SQLException {
    return new Heading(
        row.getString("title"),
        new LegalAct(row.getString("order_number"), date(row, "order_date")),
        new LegalAct(row.getString("basis_number"), date(row, "basis_date")),
        date(row, "in_force_from"),
        new GrantTerm(row.getInt("grant_default_working_days"), row.getInt("grant_max_days")),
        row.getString("change_note"));
  }

  static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
