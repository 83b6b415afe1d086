package uz.hemis.domain.security;

/** What of the server an employee has access to (2.3). */
public enum ServerAccessKind {
  OPERATING_SYSTEM,
  DATABASE,
  BACKUP,
  NETWORK
}
