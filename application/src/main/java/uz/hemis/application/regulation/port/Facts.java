package uz.hemis.application.regulation.port;

import uz.hemis.domain.regulation.RecordedFact;

/** Events that were recorded by hand; they are added and never changed. */
public interface Facts {

  void add(RecordedFact fact);
}
