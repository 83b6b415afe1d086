package uz.hemis.adapters.persistence.shared;

import java.sql.SQLException;

/** The database could not run a statement, or a constraint of it refused the row. */
public final class StatementFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String UNIQUE_VIOLATION = "23505";

  StatementFailed(SQLException cause) {
    super(cause);
  }

  /** Whether a unique index refused the row. */
  public boolean isDuplicate() {
    return getCause() instanceof SQLException e && UNIQUE_VIOLATION.equals(e.getSQLState());
  }
}
