package uz.hemis.adapters.persistence.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.port.SemesterStarts;
import uz.hemis.domain.curriculum.ProgrammeType;

@ApplicationScoped
class SqlSemesterStarts implements SemesterStarts {

  private static final String STARTS =
      "select id, day from academic_milestone where kind = 'SEMESTER_START'";

  private static final String FIRST =
      STARTS + " and semester = 1 and first_year = ? and education_type in (?, 'ALL')";

  private static final String NEXT =
      STARTS + " and day > ? and education_type in (?, 'ALL') order by day limit 1";

  private final Jdbc jdbc;

  SqlSemesterStarts(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<SemesterStart> findFirst(int admissionYear, ProgrammeType type) {
    return jdbc.find(FIRST, SqlSemesterStarts::read, admissionYear, type.name());
  }

  @Override
  public Optional<SemesterStart> findNext(LocalDate after, ProgrammeType type) {
    return jdbc.find(NEXT, SqlSemesterStarts::read, after, type.name());
  }

  @Override
  public Optional<SemesterStart> find(UUID id) {
    return jdbc.find(STARTS + " and id = ?", SqlSemesterStarts::read, id);
  }

  private static SemesterStart read(ResultSet row) throws SQLException {
    return new SemesterStart(Jdbc.uuid(row, "id"), row.getObject("day", LocalDate.class));
  }
}
