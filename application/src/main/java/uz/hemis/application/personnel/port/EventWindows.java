package uz.hemis.application.personnel.port;

import uz.hemis.application.personnel.query.EventWindow;

/** Until when events of an order may be recorded. */
public interface EventWindows {

  /** The window as it stands today. */
  EventWindow current();
}
