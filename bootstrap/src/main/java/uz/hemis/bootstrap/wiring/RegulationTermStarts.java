package uz.hemis.bootstrap.wiring;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import uz.hemis.application.personnel.RecordPersonnelEvent;
import uz.hemis.application.personnel.port.TermStarts;
import uz.hemis.application.regulation.WindowQueries;

/** Answers from which date a term runs with what the catalogue of duties says. */
@Singleton
class RegulationTermStarts implements TermStarts {

  private final WindowQueries windows;

  RegulationTermStarts(WindowQueries windows) {
    this.windows = windows;
  }

  @Override
  public LocalDate of(LocalDate orderDate, LocalDate effectiveDate) {
    return windows.startsFrom(RecordPersonnelEvent.DUTY).of(orderDate, effectiveDate);
  }
}
