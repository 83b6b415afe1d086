package uz.hemis.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.hemis.domain.shared.rule.RuleBroken;

class RoleTest {

  /** Permissions that change the institution's data, as opposed to seeing, asking and agreeing. */
  private static final Set<Permission> ENTERING =
      EnumSet.of(
          Permission.ACCOUNT_MANAGE,
          Permission.ASSIGNMENT_MANAGE,
          Permission.CLASSIFIER_MANAGE,
          Permission.INTEGRATION_MANAGE,
          Permission.STRUCTURE_MANAGE,
          Permission.EMPLOYEE_MANAGE,
          Permission.EMPLOYMENT_RECORD,
          Permission.ACADEMIC_YEAR_MANAGE,
          Permission.GRADING_SYSTEM_MANAGE,
          Permission.ROOM_MANAGE,
          Permission.LESSON_PAIR_MANAGE,
          Permission.RATING_CRITERIA_MANAGE,
          Permission.PROGRAMME_MANAGE,
          Permission.CURRICULUM_MANAGE,
          Permission.GROUP_MANAGE,
          Permission.STUDENT_MANAGE,
          Permission.MOVEMENT_RECORD,
          Permission.TEACHING_ASSIGN,
          Permission.TEACHING_CONTENT_MANAGE,
          Permission.ATTENDANCE_RECORD,
          Permission.GRADE_RECORD,
          Permission.PAYMENT_RECORD,
          Permission.PROJECT_MANAGE,
          Permission.DOCTORAL_MANAGE,
          Permission.ADMISSION_QUOTA_MANAGE,
          Permission.GRADUATE_EMPLOYMENT_MANAGE,
          Permission.DIPLOMA_PREPARE,
          Permission.BLANK_RECEIVE,
          Permission.DIPLOMA_PRINT_STATUS_SET,
          Permission.BLANK_STATUS_SET);

  @Test
  void exactly_eleven_roles_enter_and_edit() {
    assertThat(rolesOf(RoleCategory.ENTRY_EDIT))
        .containsExactly(
            Role.SUPER_ADMINISTRATOR,
            Role.HR_DEPARTMENT,
            Role.ACADEMIC_DEPARTMENT,
            Role.DEAN,
            Role.DEPARTMENT_HEAD,
            Role.TEACHER,
            Role.ACCOUNTING,
            Role.SCIENCE_DEPARTMENT,
            Role.DOCTORAL_DEPARTMENT,
            Role.MARKETING_DEPARTMENT,
            Role.DIPLOMA_DEPARTMENT)
        .hasSize(11);
  }

  @Test
  void the_ict_centre_only_integrates() {
    assertThat(Role.ICT_CENTRE.category()).isEqualTo(RoleCategory.INTEGRATION);
    assertThat(Role.ICT_CENTRE.permissions())
        .filteredOn(permission -> permission.name().endsWith("_MANAGE"))
        .containsExactly(Permission.INTEGRATION_MANAGE);
    assertThat(Role.ICT_CENTRE.permissions())
        .filteredOn(permission -> permission.name().endsWith("_RECORD"))
        .containsExactly(Permission.FACT_RECORD);
  }

  @Test
  void leadership_library_and_dormitory_control() {
    assertThat(rolesOf(RoleCategory.CONTROL))
        .containsExactly(Role.LEADERSHIP, Role.LIBRARY, Role.DORMITORY);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"LEADERSHIP", "LIBRARY", "DORMITORY", "OVERSEER", "STUDENT", "RTTRM_OPERATOR"})
  void who_controls_receives_or_stands_outside_enters_nothing(Role role) {
    assertThat(role.permissions()).doesNotContainAnyElementsOf(ENTERING);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_role_has_a_clause(Role role) {
    assertThat(role.clause()).matches("3\\.1\\.(\\d|1[0-4])|2\\.2|order [47]");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_role_can_do_something(Role role) {
    assertThat(role.permissions()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Permission.class)
  void every_permission_is_held(Permission permission) {
    assertThat(Role.holding(permission)).isNotEmpty();
  }

  @Test
  void only_the_super_administrator_enters_classifiers() {
    assertThat(Role.holding(Permission.CLASSIFIER_MANAGE))
        .containsExactly(Role.SUPER_ADMINISTRATOR);
  }

  @Test
  void only_the_super_administrator_gives_roles_and_only_rttrm_binds_the_super_administrator() {
    assertThat(Role.holding(Permission.ASSIGNMENT_MANAGE))
        .containsExactly(Role.SUPER_ADMINISTRATOR);
    assertThat(Role.holding(Permission.SUPER_ADMINISTRATOR_BIND))
        .containsExactly(Role.RTTRM_OPERATOR);
    assertThat(Role.holding(Permission.SUPER_ADMINISTRATOR_REQUEST))
        .containsExactly(Role.LEADERSHIP);
  }

  @Test
  void the_super_administrator_holds_every_right_of_the_institutions_roles() {
    EnumSet<Permission> granted = EnumSet.noneOf(Permission.class);
    Arrays.stream(Role.values())
        .filter(role -> role.category() != RoleCategory.OUTSIDE && role != Role.LEADERSHIP)
        .forEach(role -> granted.addAll(role.permissions()));
    assertThat(Role.SUPER_ADMINISTRATOR.permissions())
        .containsAll(granted)
        .doesNotContain(
            Permission.SUPER_ADMINISTRATOR_BIND,
            Permission.SUPER_ADMINISTRATOR_REQUEST,
            Permission.LATE_ENTRY_DECIDE,
            Permission.LATE_ENTRY_DECIDE_GROSS,
            Permission.SERVER_CONFIGURE);
  }

  @Test
  void who_must_attach_a_paper_may_upload_it() {
    assertThat(Role.holding(Permission.FILE_UPLOAD))
        .containsAll(Role.holding(Permission.ASSIGNMENT_MANAGE))
        .containsAll(Role.holding(Permission.SUPER_ADMINISTRATOR_REQUEST))
        .containsAll(Role.holding(Permission.INSTALLATION_HAND_OVER))
        .containsAll(Role.holding(Permission.LATE_ENTRY_REQUEST))
        .containsAll(Role.holding(Permission.SECURITY_POLICY_PUBLISH))
        .containsAll(Role.holding(Permission.SERVER_ACCESS_MANAGE));
  }

  @Test
  void a_dean_reaches_a_faculty_a_head_a_department_a_teacher_and_a_student_themselves() {
    assertThat(Role.DEAN.scopeKind()).isEqualTo(Scope.Kind.FACULTY);
    assertThat(Role.DEPARTMENT_HEAD.scopeKind()).isEqualTo(Scope.Kind.DEPARTMENT);
    assertThat(Role.TEACHER.scopeKind()).isEqualTo(Scope.Kind.SELF);
    assertThat(Role.STUDENT.scopeKind()).isEqualTo(Scope.Kind.SELF);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SUPER_ADMINISTRATOR", "RTTRM_OPERATOR", "MINISTRY_UNIT", "OVERSEER"})
  void the_institution_does_not_give(Role role) {
    assertThatThrownBy(role::requireAssignable)
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(AccessRule.ROLE_NOT_ASSIGNABLE));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SUPER_ADMINISTRATOR", "RTTRM_OPERATOR", "MINISTRY_UNIT", "OVERSEER"})
  void the_institution_gives_every_other_role(Role role) {
    role.requireAssignable();
  }

  private static Set<Role> rolesOf(RoleCategory category) {
    EnumSet<Role> roles = EnumSet.allOf(Role.class);
    roles.removeIf(role -> role.category() != category);
    return roles;
  }
}
