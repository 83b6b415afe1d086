package uz.hemis.application.personnel.port;

import uz.hemis.application.personnel.query.EventWindow;
import uz.hemis.domain.personnel.PersonnelEvent;

/** Until when events of an order may be recorded. */
public interface EventWindows {

  /** The window of a kind of event as it stands today. */
  EventWindow current(PersonnelEvent.Kind kind);
}
