package uz.hemis.domain.students;

/** What an order does to a study (3.1.5), with the code of its type in the national classifier. */
public enum MovementKind {
  /** Enrols who has been admitted. */
  ENROL("21"),
  /** Moves up a course; the threshold of the grade point average is the institution's. */
  PROMOTE("14"),
  /** Leaves on the course to study it again. */
  RETAIN("13"),
  /** Grants academic leave. */
  LEAVE("12"),
  /** Takes back from leave, or to studying what was left on the course. */
  RETURN("15"),
  /** Expels, with the reason. */
  EXPEL("11"),
  /** Takes back who was expelled. */
  RESTORE("15"),
  /** Moves to another group, form or programme of the institution. */
  TRANSFER("16"),
  /** Lets go to another institution. */
  TRANSFER_OUT("16"),
  /** Graduates. */
  GRADUATE("17");

  private final String orderType;

  MovementKind(String orderType) {
    this.orderType = orderType;
  }

  /** The type that the order has to be of. */
  public String orderType() {
    return orderType;
  }
}
