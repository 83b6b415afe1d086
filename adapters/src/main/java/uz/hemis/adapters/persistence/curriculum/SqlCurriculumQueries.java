package uz.hemis.adapters.persistence.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.curriculum.query.CurriculumFilter;
import uz.hemis.application.curriculum.query.CurriculumItem;
import uz.hemis.application.curriculum.query.CurriculumQueries;
import uz.hemis.application.curriculum.query.CurriculumSight;
import uz.hemis.application.curriculum.query.ProgrammeFilter;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.curriculum.CurriculumState;
import uz.hemis.domain.curriculum.Programme;

@ApplicationScoped
class SqlCurriculumQueries implements CurriculumQueries {

  private static final String CURRICULA =
      " from curriculum_curriculum c join curriculum_programme p on p.id = c.programme_id";

  private static final String CURRICULUM =
      "select c.id, c.programme_id, p.code, c.number, c.state, c.version, "
          + CurriculumColumns.TERMS;

  private static final Listing<CurriculumItem> LIST =
      new Listing<>(
          CURRICULUM,
          CURRICULA,
          Key.oldestFirst("c.id", CurriculumItem::id),
          SqlCurriculumQueries::item);

  private final Jdbc jdbc;
  private final ProgrammeRows programmes;

  SqlCurriculumQueries(Jdbc jdbc, ProgrammeRows programmes) {
    this.jdbc = jdbc;
    this.programmes = programmes;
  }

  @Override
  public Page<Programme> listProgrammes(
      CurriculumSight sight, ProgrammeFilter filter, PageRequest page) {
    return programmes.list(of(sight, filter), page);
  }

  @Override
  public Page<CurriculumItem> listCurricula(
      CurriculumSight sight, CurriculumFilter filter, PageRequest page) {
    return LIST.page(jdbc, of(sight, filter), page);
  }

  private static Conditions seen(CurriculumSight sight) {
    return new Conditions().andIf("p.faculty_id = any (?)", sight.units());
  }

  private static Conditions of(CurriculumSight sight, ProgrammeFilter filter) {
    return seen(sight)
        .andIf("p.faculty_id = ?", filter.faculty())
        .andIf("p.type = ?", filter.type() == null ? null : filter.type().code())
        .andIf("p.code = ?", filter.code())
        .andIf("(p.closed_at is null) = ?", filter.open());
  }

  private static Conditions of(CurriculumSight sight, CurriculumFilter filter) {
    return seen(sight)
        .andIf("c.programme_id = ?", filter.programme())
        .andIf("c.state = ?", filter.state() == null ? null : filter.state().name())
        .andIf("c.admission_year = ?", filter.admissionYear());
  }

  private static CurriculumItem item(ResultSet row) throws SQLException {
    return new CurriculumItem(
        Jdbc.uuid(row, "id"),
        Jdbc.uuid(row, "programme_id"),
        row.getString("code"),
        row.getInt("number"),
        CurriculumColumns.terms(row),
        CurriculumState.valueOf(row.getString("state")),
        row.getLong("version"));
  }
}
