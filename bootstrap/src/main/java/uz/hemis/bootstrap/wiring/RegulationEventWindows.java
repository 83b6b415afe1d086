package uz.hemis.bootstrap.wiring;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import uz.hemis.application.personnel.RecordPersonnelEvent;
import uz.hemis.application.personnel.port.EventWindows;
import uz.hemis.application.personnel.query.EventWindow;
import uz.hemis.application.regulation.WindowQueries;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.regulation.Opener;
import uz.hemis.domain.regulation.WindowVerdict;
import uz.hemis.domain.shared.time.Lateness;

/** Answers what personnel asks about windows with the regulation's own judgement. */
@Singleton
class RegulationEventWindows implements EventWindows {

  private final WindowQueries windows;
  private final Moment moment;

  RegulationEventWindows(WindowQueries windows, Moment moment) {
    this.windows = windows;
    this.moment = moment;
  }

  @Override
  public EventWindow current() {
    LocalDate today = moment.today();
    WindowVerdict verdict = windows.judge(RecordPersonnelEvent.DUTY, today);
    return new EventWindow(
        windows.earliestOpen(RecordPersonnelEvent.DUTY).orElse(null),
        verdict.lastDay(),
        verdict.duty().clause(),
        Opener.of(verdict.duty().role(), Lateness.LATE).stream().map(Opener::name).toList());
  }
}
