package uz.hemis.adapters.persistence.curriculum;

import java.sql.ResultSet;
import java.sql.SQLException;
import uz.hemis.domain.structure.Names;

/** The columns of a name in the languages of the system. */
final class NameColumns {

  static final String ALL = "name_uz_latn, name_uz_cyrl, name_ru, name_en";

  private NameColumns() {}

  static Names read(ResultSet row) throws SQLException {
    return new Names(
        row.getString("name_uz_latn"),
        row.getString("name_uz_cyrl"),
        row.getString("name_ru"),
        row.getString("name_en"));
  }
}
