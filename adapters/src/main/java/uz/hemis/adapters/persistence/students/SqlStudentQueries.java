package uz.hemis.adapters.persistence.students;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.people.IdentityColumns;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.students.query.GroupFilter;
import uz.hemis.application.students.query.GroupView;
import uz.hemis.application.students.query.QuotaView;
import uz.hemis.application.students.query.StudentQueries;
import uz.hemis.application.students.query.StudentSight;
import uz.hemis.application.students.query.StudentView;
import uz.hemis.application.students.query.StudentView.Membership;
import uz.hemis.application.students.query.StudentView.StudyView;
import uz.hemis.application.students.query.StudyFilter;
import uz.hemis.application.students.query.StudyItem;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.students.StudyStatus;

@ApplicationScoped
class SqlStudentQueries implements StudentQueries {

  private static final String CARD =
      "select t.id, t.version, t.person_id, t.social_category, t.accommodation, t.phone, t.email, "
          + IdentityColumns.COLUMNS
          + " from students_student t join people_person p on p.id = t.person_id where ";

  private static final String STUDIES =
      """
      select s.*, a.year, a.order_number, a.order_date, g.name as group_name
      from students_study s
      left join students_admission a on a.study_id = s.id
      left join students_group g on g.id = s.group_id""";

  private static final String MEMBERSHIPS =
      """
      select m.study_id, m.group_id, g.name, m.from_at, m.to_at, m.assigned_by
      from students_group_member m
      join students_group g on g.id = m.group_id
      join students_study s on s.id = m.study_id
      where s.student_id = ? order by m.from_at""";

  private static final Listing<GroupView> GROUPS =
      new Listing<>(
          """
          select g.*, (select count(*) from students_study s
            where s.group_id = g.id and s.status not in ('EXPELLED', 'GRADUATED')) as members""",
          "from students_group g",
          Key.oldestFirst("g.id", GroupView::id),
          SqlStudentQueries::group);

  private static final Listing<QuotaView> QUOTAS =
      new Listing<>(
          "select *",
          "from students_quota",
          Key.oldestFirst("id", QuotaView::id),
          SqlStudentQueries::quota);

  private final Jdbc jdbc;
  private final StudyReads studies;
  private final IdentityColumns identities;

  SqlStudentQueries(Jdbc jdbc, StudyReads studies, IdentityColumns identities) {
    this.jdbc = jdbc;
    this.studies = studies;
    this.identities = identities;
  }

  @Override
  public Page<StudyItem> listStudies(StudyFilter filter, PageRequest page, StudentSight sight) {
    return studies.list(filter, page, sight);
  }

  @Override
  public List<StudyItem> listByPinfl(Pinfl pinfl, StudentSight sight) {
    return studies.listByPinfl(pinfl, sight);
  }

  @Override
  public Optional<StudentView> findStudent(UUID student, StudentSight sight) {
    return find("t.id = ?", student, sight);
  }

  @Override
  public Optional<StudentView> findStudentOf(UUID person, StudentSight sight) {
    return find("t.person_id = ?", person, sight);
  }

  @Override
  public Page<GroupView> listGroups(GroupFilter filter, PageRequest page, StudentSight sight) {
    return GROUPS.page(jdbc, SightConditions.groups(filter, sight), page);
  }

  @Override
  public Optional<GroupView> findGroup(UUID group, StudentSight sight) {
    return GROUPS.find(
        jdbc,
        SightConditions.groups(new GroupFilter(null, null, null, null), sight)
            .and("g.id = ?", group));
  }

  @Override
  public Page<QuotaView> listQuotas(Integer year, UUID programme, PageRequest page) {
    Conditions which =
        new Conditions().andIf("year = ?", year).andIf("programme_id = ?", programme);
    return QUOTAS.page(jdbc, which, page);
  }

  @Override
  public List<QuotaView> listQuotas(List<UUID> ids) {
    Map<UUID, QuotaView> found =
        jdbc
            .list("select * from students_quota where id = any (?)", SqlStudentQueries::quota, ids)
            .stream()
            .collect(Collectors.toMap(QuotaView::id, Function.identity()));
    return ids.stream().map(found::get).toList();
  }

  private Optional<StudentView> find(String which, UUID id, StudentSight sight) {
    return jdbc.find(
            CARD + which,
            row ->
                new StudentView(
                    Jdbc.uuid(row, "id"),
                    row.getLong("version"),
                    Jdbc.uuid(row, "person_id"),
                    identities.read(row, sight.identity()),
                    StudentColumns.card(row),
                    studies(Jdbc.uuid(row, "id"), sight)),
            id)
        .filter(student -> !student.studies().isEmpty());
  }

  private List<StudyView> studies(UUID student, StudentSight sight) {
    Conditions shown = SightConditions.studies(sight).and("s.student_id = ?", student);
    Map<UUID, List<Membership>> groups =
        jdbc.listBy("study_id", MEMBERSHIPS, SqlStudentQueries::membership, student);
    return jdbc.list(
        STUDIES + shown.where() + " order by s.id desc",
        row -> study(row, groups.getOrDefault(Jdbc.uuid(row, "id"), List.of())),
        shown.values());
  }

  private static Membership membership(ResultSet row) throws SQLException {
    return new Membership(
        Jdbc.uuid(row, "group_id"),
        row.getString("name"),
        Jdbc.instant(row, "from_at"),
        Jdbc.instant(row, "to_at"),
        Jdbc.uuid(row, "assigned_by"));
  }

  private static StudyView study(ResultSet row, List<Membership> groups) throws SQLException {
    return new StudyView(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        row.getString("number"),
        StudyStatus.valueOf(row.getString("status")),
        StudentColumns.placement(row),
        row.getString("group_name"),
        row.getObject("year", Integer.class),
        row.getString("order_number"),
        row.getObject("order_date", LocalDate.class),
        groups);
  }

  private static GroupView group(ResultSet row) throws SQLException {
    return new GroupView(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        row.getString("name"),
        StudentColumns.teaching(row),
        row.getInt("members"),
        Jdbc.instant(row, "closed_at"));
  }

  private static QuotaView quota(ResultSet row) throws SQLException {
    return new QuotaView(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        StudentColumns.target(row),
        row.getInt("places"),
        row.getInt("taken"),
        StudentColumns.order(row));
  }
}
