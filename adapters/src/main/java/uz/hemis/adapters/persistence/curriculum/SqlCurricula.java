package uz.hemis.adapters.persistence.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.port.Curricula;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.curriculum.Curriculum;
import uz.hemis.domain.curriculum.CurriculumState;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlCurricula implements Curricula {

  private static final String FIND =
      "select c.id, c.version, c.programme_id, c.first_id, c.number, c.state, c.drafted_at,"
          + " c.drafted_by, c.proposal_id, c.submitted_at, c.submitted_by, c.approved_at,"
          + " c.approved_by, "
          + CurriculumColumns.TERMS
          + " from curriculum_curriculum c where c.id = ?";

  private static final String EDITORS =
      "select person_id from curriculum_editor where curriculum_id = ?";

  private static final String ADD_EDITOR =
      "insert into curriculum_editor (curriculum_id, person_id) values (?, ?) on conflict do nothing";

  private static final String INSERT =
      """
      insert into curriculum_curriculum (id, version, programme_id, first_id, number,
        education_form, education_language, admission_year, years, state, drafted_at, drafted_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing""";

  private static final String UPDATE =
      """
      update curriculum_curriculum set state = ?, proposal_id = ?, submitted_at = ?,
        submitted_by = ?, approved_at = ?, approved_by = ?, version = version + 1
      where id = ? and version = ?""";

  private final Jdbc jdbc;
  private final SubjectRows subjects;

  SqlCurricula(Jdbc jdbc, SubjectRows subjects) {
    this.jdbc = jdbc;
    this.subjects = subjects;
  }

  @Override
  public Curriculum get(UUID id) {
    return find(FIND, id);
  }

  @Override
  public Curriculum getForUpdate(UUID id) {
    return find(FIND + " for update", id);
  }

  @Override
  public boolean admit(Curriculum curriculum) {
    int inserted =
        jdbc.change(
            INSERT,
            curriculum.id(),
            curriculum.version(),
            curriculum.line().programme(),
            curriculum.line().first(),
            curriculum.line().number(),
            curriculum.terms().educationForm(),
            curriculum.terms().educationLanguage(),
            curriculum.terms().admissionYear(),
            curriculum.terms().years(),
            curriculum.state().name(),
            curriculum.drafted().at(),
            curriculum.drafted().person());
    if (inserted == 0) {
      return false;
    }
    subjects.keep(curriculum.id(), curriculum.subjects());
    keepEditors(curriculum);
    return true;
  }

  @Override
  public void save(Curriculum curriculum) {
    subjects.keep(curriculum.id(), curriculum.subjects());
    keepEditors(curriculum);
    int changed =
        jdbc.change(
            UPDATE,
            curriculum.state().name(),
            curriculum.proposal().orElse(null),
            StepColumns.at(curriculum.submitted()),
            StepColumns.person(curriculum.submitted()),
            StepColumns.at(curriculum.approved()),
            StepColumns.person(curriculum.approved()),
            curriculum.id(),
            curriculum.version());
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
  }

  private Curriculum find(String statement, UUID id) {
    return jdbc.find(statement, this::read, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  private Curriculum read(ResultSet row) throws SQLException {
    UUID id = Jdbc.uuid(row, "id");
    return new Curriculum(
        id,
        row.getLong("version"),
        new Curriculum.Line(
            Jdbc.uuid(row, "programme_id"), Jdbc.uuid(row, "first_id"), row.getInt("number")),
        CurriculumColumns.terms(row),
        subjects.list(id),
        new Curriculum.Progress(
            CurriculumState.valueOf(row.getString("state")),
            StepColumns.read(row, "drafted"),
            editors(id),
            Jdbc.uuid(row, "proposal_id"),
            StepColumns.read(row, "submitted"),
            StepColumns.read(row, "approved")));
  }

  private Set<UUID> editors(UUID id) {
    return new HashSet<>(jdbc.list(EDITORS, row -> Jdbc.uuid(row, "person_id"), id));
  }

  private void keepEditors(Curriculum curriculum) {
    curriculum.editors().forEach(person -> jdbc.change(ADD_EDITOR, curriculum.id(), person));
  }
}
