package uz.hemis.domain.access;

/**
 * The four classes of users of clause 1.2, of which every account has exactly one, and the outside
 * persons whom clause 2.2 and the order let act in an installation.
 */
public enum UserClass {
  ADMINISTRATOR,
  RESPONSIBLE_STAFF,
  TEACHER,
  STUDENT,
  OUTSIDE_OFFICIAL
}
