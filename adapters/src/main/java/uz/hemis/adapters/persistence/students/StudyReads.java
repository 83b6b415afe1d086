package uz.hemis.adapters.persistence.students;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uz.hemis.adapters.persistence.people.PersonNames;
import uz.hemis.adapters.persistence.people.SealedIdentity;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
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
          + PersonNames.COLUMNS;

  private static final String FROM =
      """
       from students_study s
       join people_person p on p.id = s.person_id
       left join students_admission a on a.study_id = s.id
       join curriculum_curriculum c on c.id = s.curriculum_id
       join curriculum_programme m on m.id = c.programme_id
       left join students_group g on g.id = s.group_id""";

  private static final Listing<Found> LIST =
      new Listing<>(
          SELECT,
          FROM,
          Key.ascending(
              List.of(
                  new Part<>("p.name_key", Function.identity(), Found::nameKey),
                  new Part<>("s.id", UUID::fromString, found -> found.item().study()))),
          StudyReads::found);

  private final Jdbc jdbc;
  private final SealedIdentity sealed;

  StudyReads(Jdbc jdbc, SealedIdentity sealed) {
    this.jdbc = jdbc;
    this.sealed = sealed;
  }

  /** An item with the key by which the list is ordered. */
  private record Found(StudyItem item, String nameKey) {}

  Page<StudyItem> list(StudyFilter filter, PageRequest page, StudentSight sight) {
    return LIST.page(jdbc, SightConditions.studies(filter, sight), page).map(Found::item);
  }

  List<StudyItem> listByPinfl(Pinfl pinfl, StudentSight sight) {
    Conditions holder = SightConditions.studies(sight).and("p.pinfl_hash = ?", sealed.hash(pinfl));
    return LIST.all(jdbc, holder).stream().map(Found::item).toList();
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
            row.getObject("year", Integer.class)),
        row.getString("name_key"));
  }
}
