package uz.hemis.adapters.persistence.students;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.SqlArray;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.students.port.ActiveStudies;
import uz.hemis.application.students.port.Students;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Student;
import uz.hemis.domain.students.StudentCard;

@ApplicationScoped
class SqlStudents implements Students, ActiveStudies {

  private static final String LOCK =
      """
      select id, version, person_id, social_category, accommodation, phone, email
      from students_student where id = ? for update""";

  private static final String FACULTIES =
      """
      select t.person_id, s.faculty_id
      from students_student t join students_study s on s.student_id = t.id
      where t.id = ? and (s.status not in ('EXPELLED', 'GRADUATED') or not exists (
        select from students_study lasting where lasting.student_id = t.id
          and lasting.status not in ('EXPELLED', 'GRADUATED')))""";

  /** In the order of the persons, so that two lists with the same people wait for one another. */
  private static final String ADMIT =
      """
      insert into students_student (id, version, person_id, social_category, accommodation, phone,
        email, registered_at, registered_by)
      select id, 1, person, social, accommodation, phone, email, ?, ?
      from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
        card (id, person, social, accommodation, phone, email)
      order by person
      on conflict (person_id) do update set social_category = excluded.social_category,
        accommodation = excluded.accommodation, phone = excluded.phone, email = excluded.email,
        version = students_student.version + 1
      returning id, version, person_id, social_category, accommodation, phone, email""";

  private static final String UPDATE =
      """
      update students_student set social_category = ?, accommodation = ?, phone = ?, email = ?,
        version = version + 1
      where id = ? and version = ?""";

  private static final String ACTIVE =
      """
      select person_id from students_study
      where person_id = any (?) and status not in ('EXPELLED', 'GRADUATED')""";

  /** Cards before people, as whoever changes a card does; each in the order of the persons. */
  private static final List<String> HOLD =
      List.of(
          "select person_id from students_student where person_id = any (?) order by person_id for update",
          "select id as person_id from people_person where id = any (?) order by id for no key update",
          "select person_id from students_study where person_id = any (?) order by id for update");

  private final Jdbc jdbc;
  private final Moment moment;

  SqlStudents(Jdbc jdbc, Moment moment) {
    this.jdbc = jdbc;
    this.moment = moment;
  }

  private record Belonging(UUID person, UUID faculty) {}

  @Override
  public Student getForUpdate(UUID id) {
    return jdbc.find(LOCK, SqlStudents::student, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Place placeOf(UUID id) {
    List<Belonging> found =
        jdbc.list(
            FACULTIES,
            row -> new Belonging(Jdbc.uuid(row, "person_id"), Jdbc.uuid(row, "faculty_id")),
            id);
    if (found.isEmpty()) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return new Place(
        found.stream().map(Belonging::faculty).distinct().toList(), found.getFirst().person());
  }

  @Override
  public List<Student> admitAll(List<Student> cards, UUID by) {
    Map<UUID, Student> kept =
        jdbc
            .list(
                ADMIT,
                SqlStudents::student,
                moment.now(),
                by,
                SqlArray.of("uuid", cards, Student::id),
                SqlArray.of("uuid", cards, Student::person),
                SqlArray.of("text", cards, each -> each.card().socialCategory()),
                SqlArray.of("text", cards, each -> each.card().accommodation()),
                SqlArray.of("text", cards, each -> each.card().contacts().phoneText()),
                SqlArray.of("text", cards, each -> each.card().contacts().emailText()))
            .stream()
            .collect(Collectors.toMap(Student::person, Function.identity()));
    return cards.stream().map(each -> kept.get(each.person())).toList();
  }

  @Override
  public void save(Student student) {
    StudentCard card = student.card();
    int changed =
        jdbc.change(
            UPDATE,
            card.socialCategory(),
            card.accommodation(),
            card.contacts().phoneText(),
            card.contacts().emailText(),
            student.id(),
            student.version());
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
  }

  @Override
  public Set<UUID> among(Collection<UUID> persons) {
    return persons.isEmpty()
        ? Set.of()
        : Set.copyOf(jdbc.list(ACTIVE, row -> Jdbc.uuid(row, "person_id"), persons));
  }

  @Override
  public Set<UUID> hold(Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return Set.of();
    }
    HOLD.forEach(lock -> jdbc.list(lock, row -> Jdbc.uuid(row, "person_id"), persons));
    return among(persons);
  }

  private static Student student(ResultSet row) throws SQLException {
    return new Student(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        Jdbc.uuid(row, "person_id"),
        StudentColumns.card(row));
  }
}
