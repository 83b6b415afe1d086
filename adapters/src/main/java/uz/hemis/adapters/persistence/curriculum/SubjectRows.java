package uz.hemis.adapters.persistence.curriculum;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.domain.curriculum.Subject;
import uz.hemis.domain.curriculum.SubjectKind;
import uz.hemis.domain.structure.Names;

/** The subjects of curricula, in the order in which they were entered. */
@Singleton
class SubjectRows {

  private static final String LIST =
      "select id, semester, code, kind, elective_group, credits, hours, block, assessment,"
          + " graduation_work, "
          + NameColumns.ALL
          + " from curriculum_subject where curriculum_id = ? order by position";

  private static final String FORGET = "delete from curriculum_subject where curriculum_id = ?";

  private static final String ADD =
      """
      insert into curriculum_subject (id, curriculum_id, position, semester, code, name_uz_latn,
        name_uz_cyrl, name_ru, name_en, kind, elective_group, credits, hours, block, assessment,
        graduation_work)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private final Jdbc jdbc;

  SubjectRows(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  List<Subject> list(UUID curriculum) {
    return jdbc.list(LIST, SubjectRows::read, curriculum);
  }

  /** Replaces the subjects, unless they are the same. */
  void keep(UUID curriculum, List<Subject> subjects) {
    if (list(curriculum).equals(subjects)) {
      return;
    }
    jdbc.change(FORGET, curriculum);
    for (int i = 0; i < subjects.size(); i++) {
      add(curriculum, i, subjects.get(i));
    }
  }

  private void add(UUID curriculum, int position, Subject subject) {
    Names names = subject.names();
    jdbc.change(
        ADD,
        subject.id(),
        curriculum,
        position,
        subject.semester(),
        subject.code(),
        names.uzLatn(),
        names.uzCyrl(),
        names.ru(),
        names.en(),
        subject.choice().kind().name(),
        subject.choice().group(),
        subject.workload().credits(),
        subject.workload().hours(),
        subject.nature().block(),
        subject.nature().assessment(),
        subject.nature().graduationWork());
  }

  private static Subject read(ResultSet row) throws SQLException {
    return new Subject(
        Jdbc.uuid(row, "id"),
        row.getInt("semester"),
        row.getString("code"),
        NameColumns.read(row),
        new Subject.Choice(
            SubjectKind.valueOf(row.getString("kind")), row.getString("elective_group")),
        new Subject.Workload(row.getInt("credits"), row.getInt("hours")),
        new Subject.Nature(
            row.getString("block"),
            row.getString("assessment"),
            row.getBoolean("graduation_work")));
  }
}
