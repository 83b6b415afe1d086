package uz.hemis.adapters.persistence.students;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.people.PersonNames;
import uz.hemis.adapters.persistence.people.SealedIdentity;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Paging;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.students.query.StudentSight;
import uz.hemis.application.students.query.StudyFilter;
import uz.hemis.application.students.query.StudyItem;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.students.StudyStatus;

/** Lists of studies, each out of one query. */
@Singleton
class StudyReads {

  private static final String SELECT =
      "select s.id, s.student_id, s.number, s.status, s.curriculum_id, s.faculty_id, s.group_id,"
          + " s.course, s.payment_form, a.year, g.name as group_name, c.programme_id, m.code as programme_code, p.name_key, "
          + PersonNames.COLUMNS
          + " ";

  private static final String FROM =
      """
       from students_study s
       join people_person p on p.id = s.person_id
       join students_admission a on a.study_id = s.id
       join curriculum_curriculum c on c.id = s.curriculum_id
       join curriculum_programme m on m.id = c.programme_id
       left join students_group g on g.id = s.group_id""";

  private final Jdbc jdbc;
  private final SealedIdentity sealed;

  StudyReads(Jdbc jdbc, SealedIdentity sealed) {
    this.jdbc = jdbc;
    this.sealed = sealed;
  }

  /** An item with the key by which the list is ordered. */
  private record Found(StudyItem item, String nameKey) {}

  Page<StudyItem> list(StudyFilter filter, PageRequest page, StudentSight sight) {
    Conditions matching = SightConditions.studies(filter, sight);
    Conditions following = SightConditions.studies(filter, sight);
    if (page.after() != null) {
      List<String> key = Cursor.read(page.after(), 2);
      following.and(
          "(p.name_key, s.id) > (?, ?)", key.get(0), Cursor.part(key.get(1), UUID::fromString));
    }
    List<Found> found =
        jdbc.list(
            SELECT + FROM + following.where() + " order by p.name_key, s.id limit ?",
            StudyReads::found,
            following.values(page.limit() + 1));
    return Paging.of(
            found,
            page,
            last -> Cursor.after(last.nameKey(), last.item().study()),
            () -> count(matching))
        .map(Found::item);
  }

  List<StudyItem> listByPinfl(Pinfl pinfl, StudentSight sight) {
    Conditions holder = SightConditions.studies(sight).and("p.pinfl_hash = ?", sealed.hash(pinfl));
    return jdbc
        .list(
            SELECT + FROM + holder.where() + " order by s.id desc",
            StudyReads::found,
            holder.values())
        .stream()
        .map(Found::item)
        .toList();
  }

  private long count(Conditions matching) {
    return jdbc.find(
            "select count(*)" + FROM + matching.where(), row -> row.getLong(1), matching.values())
        .orElseThrow();
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        new StudyItem(
            Jdbc.uuid(row, "student_id"),
            Jdbc.uuid(row, "id"),
            PersonNames.read(row),
            row.getString("number"),
            StudyStatus.valueOf(row.getString("status")),
            StudentColumns.placement(row),
            Jdbc.uuid(row, "programme_id"),
            row.getString("programme_code"),
            row.getString("group_name"),
            row.getInt("year")),
        row.getString("name_key"));
  }
}
