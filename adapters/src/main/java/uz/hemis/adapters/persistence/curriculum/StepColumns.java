package uz.hemis.adapters.persistence.curriculum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.domain.curriculum.Step;

/** The two columns of a step: who and when. */
final class StepColumns {

  private StepColumns() {}

  /** The step; null where nobody took it. */
  static Step read(ResultSet row, String name) throws SQLException {
    UUID person = Jdbc.uuid(row, name + "_by");
    return person == null ? null : new Step(person, Jdbc.instant(row, name + "_at"));
  }

  static UUID person(Optional<Step> step) {
    return step.map(Step::person).orElse(null);
  }

  static Instant at(Optional<Step> step) {
    return step.map(Step::at).orElse(null);
  }
}
