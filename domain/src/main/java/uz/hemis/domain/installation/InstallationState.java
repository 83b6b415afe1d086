package uz.hemis.domain.installation;

/** The steps of an installation's life (2.2), taken in this order. */
public enum InstallationState {
  /** RTTRM has installed it. */
  INSTALLED,
  /** RTTRM has handed it over by an act. */
  HANDED_OVER,
  /** It is in use, with a super administrator bound. */
  ACTIVE
}
