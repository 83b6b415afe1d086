package uz.hemis.adapters.persistence.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.ApprovedCurricula;
import uz.hemis.application.curriculum.CurriculumSubjects;
import uz.hemis.domain.curriculum.CreditSums;
import uz.hemis.domain.curriculum.CurriculumRule;
import uz.hemis.domain.curriculum.CurriculumState;
import uz.hemis.domain.curriculum.CurriculumTerms;
import uz.hemis.domain.curriculum.Subject;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What other areas ask. Whoever asks for an approved curriculum holds its row, so that it stays
 * approved until the asking transaction ends.
 */
@ApplicationScoped
class SqlApprovedCurricula implements ApprovedCurricula, CurriculumSubjects {

  private static final String FIND =
      "select c.id, c.state, p.id as programme_id, p.faculty_id, p.type, "
          + CurriculumColumns.TERMS
          + " from curriculum_curriculum c join curriculum_programme p on p.id = c.programme_id"
          + " where c.id = ? for share of c";

  private final Jdbc jdbc;
  private final SubjectRows subjects;

  SqlApprovedCurricula(Jdbc jdbc, SubjectRows subjects) {
    this.jdbc = jdbc;
    this.subjects = subjects;
  }

  private record Found(CurriculumState state, CurriculumFacts facts) {}

  @Override
  public CurriculumFacts get(UUID curriculum, String field) {
    Found found =
        jdbc.find(FIND, this::read, curriculum)
            .orElseThrow(
                () -> refused(CurriculumRule.CURRICULUM_UNKNOWN, curriculum, field, Map.of()));
    if (found.state() != CurriculumState.APPROVED) {
      throw refused(
          CurriculumRule.CURRICULUM_NOT_APPROVED,
          curriculum,
          field,
          Map.of("state", found.state().name()));
    }
    return found.facts();
  }

  @Override
  public List<SubjectFacts> list(UUID curriculum) {
    return subjects.list(curriculum).stream()
        .sorted(Comparator.comparingInt(Subject::semester).thenComparing(Subject::code))
        .map(
            one ->
                new SubjectFacts(
                    one.id(),
                    one.semester(),
                    one.code(),
                    one.names(),
                    one.choice().kind(),
                    one.electiveGroup(),
                    one.credits()))
        .toList();
  }

  private Found read(ResultSet row) throws SQLException {
    UUID id = Jdbc.uuid(row, "id");
    CurriculumTerms terms = CurriculumColumns.terms(row);
    return new Found(
        CurriculumState.valueOf(row.getString("state")),
        new CurriculumFacts(
            id,
            Jdbc.uuid(row, "programme_id"),
            Jdbc.uuid(row, "faculty_id"),
            row.getString("type"),
            terms.educationForm(),
            terms.educationLanguage(),
            terms.years(),
            CreditSums.of(terms.semesters(), subjects.list(id)).total()));
  }

  private static RuleBroken refused(
      CurriculumRule rule, UUID curriculum, String field, Map<String, Object> facts) {
    Map<String, Object> all = new LinkedHashMap<>(facts);
    all.put("curriculum", curriculum);
    return new RuleBroken(rule, field, all);
  }
}
