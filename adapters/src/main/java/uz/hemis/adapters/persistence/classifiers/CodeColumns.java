package uz.hemis.adapters.persistence.classifiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import uz.hemis.domain.classifiers.ClassifierCode;
import uz.hemis.domain.classifiers.CodeNames;

/** The columns of a code, and of its names in four languages. */
final class CodeColumns {

  static final String NAMES = "uz_latn, uz_cyrl, ru, en";
  static final String ALL = "code, retired_from, " + NAMES;

  private CodeColumns() {}

  static ClassifierCode code(ResultSet row) throws SQLException {
    return new ClassifierCode(
        row.getString("code"), names(row), row.getObject("retired_from", LocalDate.class));
  }

  static CodeNames names(ResultSet row) throws SQLException {
    return new CodeNames(
        row.getString("uz_latn"),
        row.getString("uz_cyrl"),
        row.getString("ru"),
        row.getString("en"));
  }
}
