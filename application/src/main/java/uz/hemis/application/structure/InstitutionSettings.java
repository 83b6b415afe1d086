package uz.hemis.application.structure;

import uz.hemis.domain.shared.time.WeekType;

/** What the institution has settled for itself and others reckon with. */
public interface InstitutionSettings {

  /** The working week; of six days as long as no institution was entered. */
  WeekType week();
}
