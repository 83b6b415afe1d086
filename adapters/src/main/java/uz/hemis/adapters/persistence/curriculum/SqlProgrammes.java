package uz.hemis.adapters.persistence.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.port.Programmes;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.curriculum.Programme;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.structure.Names;

@ApplicationScoped
class SqlProgrammes implements Programmes {

  private static final String INSERT =
      """
      insert into curriculum_programme (id, version, code, type, faculty_id, name_uz_latn,
        name_uz_cyrl, name_ru, name_en, opened_at, opened_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (code, type) do nothing""";

  private static final String UPDATE =
      """
      update curriculum_programme set name_uz_latn = ?, name_uz_cyrl = ?, name_ru = ?, name_en = ?,
        closed_at = ?, closed_by = ?, version = version + 1
      where id = ? and version = ?""";

  private static final String FORGET_QUALIFICATIONS =
      "delete from curriculum_qualification where programme_id = ?";

  private static final String ADD_QUALIFICATION =
      """
      insert into curriculum_qualification (programme_id, position, name_uz_latn, name_uz_cyrl,
        name_ru, name_en)
      values (?, ?, ?, ?, ?, ?)""";

  private final Jdbc jdbc;
  private final ProgrammeRows rows;

  SqlProgrammes(Jdbc jdbc, ProgrammeRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  @Override
  public Programme get(UUID id) {
    return rows.find(id).orElseThrow(SqlProgrammes::absent);
  }

  @Override
  public Programme getUnclosing(UUID id) {
    return rows.findUnclosing(id).orElseThrow(SqlProgrammes::absent);
  }

  @Override
  public boolean admit(Programme programme) {
    Programme.Identity identity = programme.identity();
    Names names = programme.label().names();
    boolean admitted =
        jdbc.change(
                INSERT,
                programme.id(),
                programme.version(),
                identity.code(),
                identity.type().code(),
                identity.faculty(),
                names.uzLatn(),
                names.uzCyrl(),
                names.ru(),
                names.en(),
                programme.opened().at(),
                programme.opened().person())
            == 1;
    if (admitted) {
      addQualifications(programme);
    }
    return admitted;
  }

  @Override
  public void save(Programme programme) {
    Names names = programme.label().names();
    int changed =
        jdbc.change(
            UPDATE,
            names.uzLatn(),
            names.uzCyrl(),
            names.ru(),
            names.en(),
            StepColumns.at(programme.closed()),
            StepColumns.person(programme.closed()),
            programme.id(),
            programme.version());
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
    jdbc.change(FORGET_QUALIFICATIONS, programme.id());
    addQualifications(programme);
  }

  private static RuleBroken absent() {
    return new RuleBroken(AccessRule.NOT_FOUND);
  }

  private void addQualifications(Programme programme) {
    List<Names> qualifications = programme.label().qualifications();
    for (int i = 0; i < qualifications.size(); i++) {
      Names one = qualifications.get(i);
      jdbc.change(
          ADD_QUALIFICATION, programme.id(), i + 1, one.uzLatn(), one.uzCyrl(), one.ru(), one.en());
    }
  }
}
