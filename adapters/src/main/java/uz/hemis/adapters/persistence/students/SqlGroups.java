package uz.hemis.adapters.persistence.students;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.StatementFailed;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.students.port.GroupHistory;
import uz.hemis.application.students.port.Groups;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Group;
import uz.hemis.domain.students.StudentRule;

@ApplicationScoped
class SqlGroups implements Groups, GroupHistory {

  private static final String LOCK = "select * from students_group where id = ? for update";

  private static final String MEMBERS =
      """
      select count(*) from students_study
      where group_id = ? and status not in ('EXPELLED', 'GRADUATED')""";

  private static final String INSERT =
      """
      insert into students_group (id, version, name, curriculum_id, faculty_id, language, course,
        formed_at, formed_by)
      values (?, 1, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String UPDATE =
      """
      update students_group set name = ?, closed_at = ?, closed_by = ?, version = version + 1
      where id = ? and version = ?""";

  private static final String LEAVE =
      """
      update students_group_member m set to_at = ?, removed_by = ?
      from students_study s
      where m.study_id = any (?) and m.to_at is null and s.id = m.study_id
        and s.group_id is distinct from m.group_id""";

  private static final String ENTER =
      """
      insert into students_group_member (study_id, group_id, from_at, assigned_by)
      select s.id, s.group_id, ?, ? from students_study s
      where s.id = any (?) and s.group_id is not null and not exists (
        select from students_group_member m where m.study_id = s.id and m.to_at is null)""";

  private final Jdbc jdbc;
  private final Moment moment;

  SqlGroups(Jdbc jdbc, Moment moment) {
    this.jdbc = jdbc;
    this.moment = moment;
  }

  @Override
  public Group getForUpdate(UUID id) {
    return jdbc.find(LOCK, SqlGroups::group, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public int countMembers(UUID group) {
    return jdbc.find(MEMBERS, row -> row.getInt(1), group).orElseThrow();
  }

  @Override
  public void add(Group group, UUID by) {
    Group.Teaching teaching = group.teaching();
    keep(
        INSERT,
        group.id(),
        group.name(),
        teaching.curriculum(),
        teaching.faculty(),
        teaching.language(),
        teaching.course(),
        moment.now(),
        by);
  }

  @Override
  public void save(Group group, UUID by) {
    int changed =
        keep(
            UPDATE,
            group.name(),
            group.closedAt(),
            group.closedAt() == null ? null : by,
            group.id(),
            group.version());
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
  }

  @Override
  public void follow(Collection<UUID> studies, UUID by, Instant at) {
    jdbc.change(LEAVE, at, by, studies);
    jdbc.change(ENTER, at, by, studies);
  }

  private int keep(String statement, Object... values) {
    try {
      return jdbc.change(statement, values);
    } catch (StatementFailed failed) {
      throw failed.isDuplicate()
          ? new RuleBroken(StudentRule.GROUP_NAME_TAKEN, "/name", Map.of())
          : failed;
    }
  }

  private static Group group(ResultSet row) throws SQLException {
    return new Group(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        StudentColumns.teaching(row),
        row.getString("name"),
        Jdbc.instant(row, "closed_at"));
  }
}
