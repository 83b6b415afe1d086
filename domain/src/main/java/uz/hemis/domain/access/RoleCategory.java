package uz.hemis.domain.access;

/** The kinds of roles that clause 1.3 tells apart, and those outside the institution. */
public enum RoleCategory {
  /** Kirituvchi va tahrirlovchi: enters and edits. */
  ENTRY_EDIT,
  /** Nazorat qiluvchi: checks completeness and correctness and marks agreement. */
  CONTROL,
  /** Ma'lumot oluvchi: receives information. */
  READ,
  /** The institution's ICT centre: has its own annex but is not among the entering roles. */
  INTEGRATION,
  /** RTTRM and the ministry, acting inside an institution's installation. */
  OUTSIDE
}
