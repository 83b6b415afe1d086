package uz.hemis.application.students.port;

/** The code with which the institution's student numbers begin. */
@FunctionalInterface
public interface InstitutionCode {

  /** Three or four digits. */
  String get();
}
