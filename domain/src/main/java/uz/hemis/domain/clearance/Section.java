package uz.hemis.domain.clearance;

import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Role;

/** The sections of a clearance sheet, each with the role that decides on it (3.1.14). */
public enum Section {
  LIBRARY(Role.LIBRARY, Permission.LIBRARY_CLEARANCE_APPROVE),
  DORMITORY(Role.DORMITORY, Permission.DORMITORY_CLEARANCE_APPROVE),
  ACCOUNTING(Role.ACCOUNTING, Permission.CLEARANCE_SECTION_DECIDE),
  MARKETING(Role.MARKETING_DEPARTMENT, Permission.CLEARANCE_SECTION_DECIDE),
  /** The registrar's office, which the regulation counts to the academic department. */
  REGISTRAR(Role.ACADEMIC_DEPARTMENT, Permission.CLEARANCE_SECTION_DECIDE),
  DEAN(Role.DEAN, Permission.CLEARANCE_SECTION_DECIDE),
  HR(Role.HR_DEPARTMENT, Permission.CLEARANCE_SECTION_DECIDE);

  private final Role role;
  private final Permission permission;

  Section(Role role, Permission permission) {
    this.role = role;
    this.permission = permission;
  }

  /** The role that decides on it. */
  public Role role() {
    return role;
  }

  /** What the role needs for it. */
  public Permission permission() {
    return permission;
  }

  /** Whether it has to approve within one working day (3.1.14): library and dormitory. */
  public boolean hasClock() {
    return this == LIBRARY || this == DORMITORY;
  }
}
