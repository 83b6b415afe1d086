package uz.hemis.application.catalogue.port;

import java.util.Map;
import uz.hemis.domain.regulation.EventKind;

/** The kinds of events that rows of the catalogue can name (2.1). */
public interface EventKindRegister {

  /** All kinds by code. */
  Map<String, EventKind> all();

  /** Keeps a new kind; false when one with its code is there already. */
  boolean admit(EventKind kind);
}
