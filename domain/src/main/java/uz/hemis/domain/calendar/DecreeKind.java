package uz.hemis.domain.calendar;

/** The acts by which days off are granted, moved or dated. */
public enum DecreeKind {
  /** Farmon, numbered PF: the yearly days off and exchanges. */
  PRESIDENTIAL_DECREE,
  /** Qaror, numbered PQ: the first day of a religious holiday. */
  PRESIDENTIAL_RESOLUTION,
  /** Vazirlar Mahkamasi qarori, numbered VMQ. */
  CABINET_RESOLUTION
}
