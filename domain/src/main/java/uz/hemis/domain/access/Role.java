package uz.hemis.domain.access;

import static uz.hemis.domain.access.Permission.*;
import static uz.hemis.domain.access.RoleCategory.CONTROL;
import static uz.hemis.domain.access.RoleCategory.ENTRY_EDIT;
import static uz.hemis.domain.access.RoleCategory.INTEGRATION;
import static uz.hemis.domain.access.RoleCategory.OUTSIDE;
import static uz.hemis.domain.access.RoleCategory.READ;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * The roles (profiles) of clause 1.3 with the permissions that 3.1.1 to 3.1.14 grant them, and the
 * outside roles that the order and clause 2.2 let act in an installation. A change here is a change
 * of the regulation's table and is reviewed as one.
 */
public enum Role {
  /** Super administrator: every right within the institution; sole holder of the classifiers. */
  SUPER_ADMINISTRATOR("3.1.1", ENTRY_EDIT, Reach.INSTITUTION, institutionRights()),

  /** OTT RTTM: only the tasks that the regulation sets. */
  ICT_CENTRE(
      "3.1.2",
      INTEGRATION,
      Reach.INSTITUTION,
      INTEGRATION_MANAGE,
      INSTRUCTION_DRAFT,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_REQUEST),

  /** Kadrlar bo'limi: organisation and staff. */
  HR_DEPARTMENT(
      "3.1.3",
      ENTRY_EDIT,
      Reach.INSTITUTION,
      ACCOUNT_VIEW,
      ACCOUNT_MANAGE,
      ASSIGNMENT_VIEW,
      STRUCTURE_VIEW,
      CLEARANCE_VIEW,
      CLEARANCE_SECTION_DECIDE,
      STRUCTURE_MANAGE,
      EMPLOYEE_VIEW,
      EMPLOYEE_IDENTITY_VIEW,
      EMPLOYEE_MANAGE,
      EMPLOYMENT_RECORD,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      DELEGATION_MANAGE,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_REQUEST,
      USAGE_VIEW,
      REMINDER_SEND,
      CORRECTION_VIEW),

  /** O'quv bo'limi: the learning process. */
  ACADEMIC_DEPARTMENT(
      "3.1.4",
      ENTRY_EDIT,
      Reach.INSTITUTION,
      STRUCTURE_VIEW,
      EMPLOYEE_VIEW,
      TEACHING_PROCESS_VIEW,
      STUDENT_VIEW,
      CLEARANCE_VIEW,
      CLEARANCE_OPEN,
      CLEARANCE_SECTION_DECIDE,
      MEASURE_PROPOSE,
      ACADEMIC_YEAR_MANAGE,
      GRADING_SYSTEM_MANAGE,
      ROOM_MANAGE,
      LESSON_PAIR_MANAGE,
      RATING_CRITERIA_MANAGE,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      DELEGATION_MANAGE,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_REQUEST),

  /** Dekan (registrator ofisi): programmes, curricula, groups, movements of one faculty. */
  DEAN(
      "3.1.5",
      ENTRY_EDIT,
      Reach.FACULTY,
      STRUCTURE_VIEW,
      EMPLOYEE_VIEW,
      TEACHING_PROCESS_VIEW,
      STUDENT_VIEW,
      STUDENT_IDENTITY_VIEW,
      STUDENT_MANAGE,
      PROGRAMME_MANAGE,
      CURRICULUM_MANAGE,
      GROUP_MANAGE,
      MOVEMENT_RECORD,
      CLEARANCE_VIEW,
      CLEARANCE_OPEN,
      CLEARANCE_SECTION_DECIDE,
      CLEARANCE_CONFIRM,
      DIPLOMA_VIEW,
      DIPLOMA_PREPARE,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      DELEGATION_MANAGE,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_REQUEST,
      ENTRY_CHECK),

  /** Kafedra mudiri: one department. */
  DEPARTMENT_HEAD(
      "3.1.6",
      ENTRY_EDIT,
      Reach.DEPARTMENT,
      STRUCTURE_VIEW,
      EMPLOYEE_VIEW,
      TEACHING_PROCESS_VIEW,
      MEASURE_PROPOSE,
      TEACHING_ASSIGN,
      TEACHING_CONTENT_CHECK,
      SCHOLARLY_WORK_APPROVE,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      DELEGATION_MANAGE,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_REQUEST,
      ENTRY_CHECK),

  /** Professor-o'qituvchi: own subjects, groups and lessons. */
  TEACHER(
      "3.1.7",
      ENTRY_EDIT,
      Reach.SELF,
      OWN_RECORD_VIEW,
      TEACHING_CONTENT_MANAGE,
      ATTENDANCE_RECORD,
      GRADE_RECORD,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      DELEGATION_MANAGE,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_REQUEST),

  /** Buxgalteriya: contracts and payments. */
  ACCOUNTING(
      "3.1.8",
      ENTRY_EDIT,
      Reach.INSTITUTION,
      CONTRACT_VIEW,
      PAYMENT_RECORD,
      CLEARANCE_VIEW,
      CLEARANCE_SECTION_DECIDE,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      DELEGATION_MANAGE,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_REQUEST),

  /** Ilmiy bo'lim: scientific projects, their staff and finance. */
  SCIENCE_DEPARTMENT(
      "3.1.9",
      ENTRY_EDIT,
      Reach.INSTITUTION,
      EMPLOYEE_VIEW,
      PROJECT_MANAGE,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      DELEGATION_MANAGE,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_REQUEST),

  /** Doktorantura bo'limi: doctoral students, specialties and defences. */
  DOCTORAL_DEPARTMENT(
      "3.1.10",
      ENTRY_EDIT,
      Reach.INSTITUTION,
      DOCTORAL_MANAGE,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      DELEGATION_MANAGE,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_REQUEST),

  /** Marketing bo'limi: admission quotas and employment of graduates. */
  MARKETING_DEPARTMENT(
      "3.1.11",
      ENTRY_EDIT,
      Reach.INSTITUTION,
      STUDENT_VIEW,
      CLEARANCE_VIEW,
      CLEARANCE_SECTION_DECIDE,
      ADMISSION_QUOTA_MANAGE,
      GRADUATE_EMPLOYMENT_MANAGE,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      DELEGATION_MANAGE,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_REQUEST),

  /** Diplom bo'limi: print status of diplomas and the state of blanks. */
  DIPLOMA_DEPARTMENT(
      "3.1.12",
      ENTRY_EDIT,
      Reach.INSTITUTION,
      DIPLOMA_VIEW,
      CLEARANCE_VIEW,
      BLANK_RECEIVE,
      DIPLOMA_PRINT_STATUS_SET,
      BLANK_STATUS_SET,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      DELEGATION_MANAGE,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_REQUEST),

  /** Talaba: own data, electives, tasks and documents. */
  STUDENT(
      "3.1.13",
      READ,
      Reach.SELF,
      OWN_RECORD_VIEW,
      ELECTIVE_CHOOSE,
      OWN_DOCUMENT_DOWNLOAD,
      OWN_CLEARANCE_REQUEST,
      TASK_SUBMIT,
      DUTY_VIEW,
      OWN_CORRECTION_PROPOSE),

  /** Rahbariyat: sees everything in the institution, keeps the regulation under control. */
  LEADERSHIP(
      "3.1.14",
      CONTROL,
      Reach.INSTITUTION,
      SUPER_ADMINISTRATOR_REQUEST,
      INSTALLATION_VIEW,
      ACCOUNT_VIEW,
      ASSIGNMENT_VIEW,
      AUDIT_VIEW,
      AUDIT_EXPORT,
      AUDIT_VERIFY,
      STRUCTURE_VIEW,
      EMPLOYEE_VIEW,
      EMPLOYEE_IDENTITY_VIEW,
      STUDENT_VIEW,
      STUDENT_IDENTITY_VIEW,
      CLEARANCE_VIEW,
      DIPLOMA_VIEW,
      TEACHING_PROCESS_VIEW,
      CONTRACT_VIEW,
      DIPLOMA_VIEW,
      COMPLIANCE_VIEW,
      LATE_ENTRY_VIEW,
      FILE_UPLOAD,
      DUTY_VIEW,
      ENTRY_CHECK,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      BREACH_MEASURE,
      MEASURE_DECIDE,
      USAGE_VIEW,
      REMINDER_SEND,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      DELEGATION_MANAGE,
      OWN_CORRECTION_PROPOSE,
      CORRECTION_VIEW,
      CORRECTION_INSTRUCT,
      SECURITY_POLICY_ACKNOWLEDGE,
      SERVER_ACCESS_VIEW,
      ACCESS_REVIEW),

  /** Axborot resurs markazi: the library's section of the clearance sheet. */
  LIBRARY(
      "3.1.14",
      CONTROL,
      Reach.INSTITUTION,
      LIBRARY_CLEARANCE_APPROVE,
      CLEARANCE_VIEW,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD),

  /** Yotoqxona: the dormitory's section of the clearance sheet. */
  DORMITORY(
      "3.1.14",
      CONTROL,
      Reach.INSTITUTION,
      DORMITORY_CLEARANCE_APPROVE,
      CLEARANCE_VIEW,
      DUTY_VIEW,
      FACT_RECORD,
      BREACH_VIEW,
      BREACH_EXPLAIN,
      OWN_CORRECTION_PROPOSE,
      FILE_UPLOAD),

  /** RTTRM: installs, hands over, binds the super administrator, opens closed windows. */
  RTTRM_OPERATOR(
      "2.2",
      OUTSIDE,
      Reach.INSTITUTION,
      INSTALLATION_VIEW,
      INSTALLATION_HAND_OVER,
      SUPER_ADMINISTRATOR_BIND,
      SERVER_CONFIGURE,
      ASSIGNMENT_VIEW,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_DECIDE,
      AUDIT_VERIFY,
      FILE_UPLOAD,
      DUTY_VIEW,
      BREACH_VIEW,
      MEASURE_PROPOSE,
      SERVER_ACCESS_VIEW,
      ACCESS_REVIEW),

  /** A unit of the ministry (order, clause 4): permits entry over three months late. */
  MINISTRY_UNIT(
      "order 4",
      OUTSIDE,
      Reach.INSTITUTION,
      CALENDAR_PUBLISH,
      LATE_ENTRY_VIEW,
      LATE_ENTRY_DECIDE,
      LATE_ENTRY_DECIDE_GROSS,
      COMPLIANCE_VIEW,
      REGULATION_MANAGE,
      BREACH_VIEW,
      MEASURE_DECIDE,
      APPROVAL_VIEW,
      APPROVAL_DECIDE,
      FILE_UPLOAD,
      SECURITY_POLICY_PUBLISH),

  /** First deputy minister (order, clause 7): sees, writes nothing. */
  OVERSEER(
      "order 7",
      OUTSIDE,
      Reach.INSTITUTION,
      INSTALLATION_VIEW,
      ASSIGNMENT_VIEW,
      STRUCTURE_VIEW,
      COMPLIANCE_VIEW,
      LATE_ENTRY_VIEW,
      AUDIT_VIEW,
      BREACH_VIEW,
      SERVER_ACCESS_VIEW,
      ACCESS_REVIEW);

  /** How far a role reaches at the most; an assignment gives it one concrete scope. */
  private enum Reach {
    INSTITUTION(Scope.Kind.INSTITUTION),
    FACULTY(Scope.Kind.FACULTY),
    DEPARTMENT(Scope.Kind.DEPARTMENT),
    SELF(Scope.Kind.SELF);

    private final Scope.Kind kind;

    Reach(Scope.Kind kind) {
      this.kind = kind;
    }
  }

  private final String clause;
  private final RoleCategory category;
  private final Reach reach;
  private final Set<Permission> permissions;

  Role(String clause, RoleCategory category, Reach reach, Permission first, Permission... rest) {
    this(clause, category, reach, EnumSet.of(first, rest));
  }

  Role(String clause, RoleCategory category, Reach reach, Set<Permission> permissions) {
    this.clause = clause;
    this.category = category;
    this.reach = reach;
    this.permissions = Collections.unmodifiableSet(permissions);
  }

  /** The clause that describes the role. */
  public String clause() {
    return clause;
  }

  /** Entering, controlling, receiving, integrating or outside. */
  public RoleCategory category() {
    return category;
  }

  /** The kind of scope in which the role is given. */
  public Scope.Kind scopeKind() {
    return reach.kind;
  }

  /** All permissions of the role. */
  public Set<Permission> permissions() {
    return permissions;
  }

  /** Whether the role holds the permission. */
  public boolean holds(Permission permission) {
    return permissions.contains(permission);
  }

  /**
   * Whether the institution gives the role by its own internal order (2.1). The super administrator
   * is bound by RTTRM (2.2), and outside roles belong to RTTRM and the ministry.
   *
   * @throws RuleBroken {@link AccessRule#ROLE_NOT_ASSIGNABLE} when it does not
   */
  public void requireAssignable() {
    if (this == SUPER_ADMINISTRATOR || category == OUTSIDE) {
      throw new RuleBroken(AccessRule.ROLE_NOT_ASSIGNABLE, "/role", Map.of("role", name()));
    }
  }

  /** The roles that hold the permission, in the order of the regulation. */
  public static Set<Role> holding(Permission permission) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(values()).filter(role -> role.holds(permission)).forEach(roles::add);
    return Collections.unmodifiableSet(roles);
  }

  /** Every right there is, but those that only RTTRM, the ministry and the leadership have. */
  private static EnumSet<Permission> institutionRights() {
    return EnumSet.complementOf(
        EnumSet.of(
            SUPER_ADMINISTRATOR_REQUEST,
            SUPER_ADMINISTRATOR_BIND,
            INSTALLATION_HAND_OVER,
            SERVER_CONFIGURE,
            CALENDAR_PUBLISH,
            LATE_ENTRY_DECIDE,
            LATE_ENTRY_DECIDE_GROSS,
            REGULATION_MANAGE,
            BREACH_MEASURE,
            MEASURE_DECIDE,
            CORRECTION_INSTRUCT,
            SECURITY_POLICY_PUBLISH,
            SECURITY_POLICY_ACKNOWLEDGE));
  }
}
