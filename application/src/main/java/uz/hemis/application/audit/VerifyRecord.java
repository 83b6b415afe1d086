package uz.hemis.application.audit;

import uz.hemis.domain.access.Actor;
import uz.hemis.domain.audit.RecordVerdict;

/** Checks that the record of deeds is as it was written (3.1.1, 4.2). */
public interface VerifyRecord {

  /** Checks every entry of the record. */
  RecordVerdict verify(Actor actor);
}
