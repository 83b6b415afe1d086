package uz.hemis.domain.structure;

/** Kinds of units, with their codes in the classifier of structures. */
public enum UnitType {
  /** Fakultet. */
  FACULTY("11"),
  /** Kafedra. */
  DEPARTMENT("12"),
  /** Boʻlim. */
  SECTION("13"),
  /** Boshqarma. */
  BOARD("14"),
  /** Markaz. */
  CENTRE("15"),
  /** Rektorat. */
  RECTORATE("16");

  private final String code;

  UnitType(String code) {
    this.code = code;
  }

  /** The code in the classifier. */
  public String code() {
    return code;
  }

  /**
   * Whether a unit of this kind may stand directly under one of the other kind. Under the
   * institution itself every kind may stand.
   */
  public boolean mayStandUnder(UnitType parent) {
    return switch (this) {
      case FACULTY -> false;
      case DEPARTMENT -> parent == FACULTY;
      case SECTION, BOARD, CENTRE, RECTORATE -> parent.isAdministrative();
    };
  }

  private boolean isAdministrative() {
    return this != FACULTY && this != DEPARTMENT;
  }
}
