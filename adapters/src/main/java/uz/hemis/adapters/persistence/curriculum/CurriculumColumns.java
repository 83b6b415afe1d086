package uz.hemis.adapters.persistence.curriculum;

import java.sql.ResultSet;
import java.sql.SQLException;
import uz.hemis.domain.curriculum.CurriculumTerms;

/** For whom a curriculum is, in the columns of its table {@code c}. */
final class CurriculumColumns {

  static final String TERMS = "c.education_form, c.education_language, c.admission_year, c.years";

  private CurriculumColumns() {}

  static CurriculumTerms terms(ResultSet row) throws SQLException {
    return new CurriculumTerms(
        row.getString("education_form"),
        row.getString("education_language"),
        row.getInt("admission_year"),
        row.getInt("years"));
  }
}
