package uz.hemis.application.personnel.query;

/** Whether somebody holds a post today. */
public enum EmployeeStatus {
  EMPLOYED,
  DISMISSED,
  NEVER_EMPLOYED
}
