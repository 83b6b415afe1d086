package uz.hemis.bootstrap.wiring;

import jakarta.inject.Singleton;
import java.util.List;
import uz.hemis.application.personnel.port.EventWindows;
import uz.hemis.application.personnel.query.EventWindow;
import uz.hemis.application.regulation.WindowQueries;
import uz.hemis.domain.personnel.PersonnelEvent;
import uz.hemis.domain.regulation.Opener;
import uz.hemis.domain.regulation.WindowVerdict;
import uz.hemis.domain.shared.time.Lateness;

/** Answers what personnel asks about windows with the regulation's own judgement. */
@Singleton
class RegulationEventWindows implements EventWindows {

  private static final EventWindow UNBOUND = new EventWindow(null, null, null, List.of());

  private final WindowQueries windows;

  RegulationEventWindows(WindowQueries windows) {
    this.windows = windows;
  }

  @Override
  public EventWindow current(PersonnelEvent.Kind kind) {
    return windows.outlook(kind.name()).map(RegulationEventWindows::toWindow).orElse(UNBOUND);
  }

  private static EventWindow toWindow(WindowQueries.Outlook outlook) {
    WindowVerdict verdict = outlook.today();
    return new EventWindow(
        outlook.earliestOpen(),
        verdict.lastDay(),
        verdict.duty().clause(),
        Opener.of(verdict.duty().role(), Lateness.LATE).stream().map(Opener::name).toList());
  }
}
