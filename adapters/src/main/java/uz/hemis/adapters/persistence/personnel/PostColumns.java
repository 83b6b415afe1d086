package uz.hemis.adapters.persistence.personnel;

import java.sql.ResultSet;
import java.sql.SQLException;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.domain.personnel.EmploymentForm;
import uz.hemis.domain.personnel.Post;
import uz.hemis.domain.personnel.Rate;

/** Reads a post out of the columns unit_id, position, rate and form. */
final class PostColumns {

  private PostColumns() {}

  static Post read(ResultSet row) throws SQLException {
    return row.getString("form") == null
        ? null
        : new Post(
            Jdbc.uuid(row, "unit_id"),
            row.getString("position"),
            Rate.of(row.getBigDecimal("rate")),
            EmploymentForm.ofCode(row.getString("form")));
  }
}
