package uz.hemis.domain.installation;

/** Where the servers stand (2.1). */
public enum Hosting {
  /** In the institution's own data centre. */
  OWN,
  /** In RTTRM's data centre. */
  RTTRM
}
