package uz.hemis.bootstrap.wiring;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.util.UUID;
import uz.hemis.application.shared.Identities;

/** Identifiers of version 7: ordered by time, so that indexes grow at their end. */
@Singleton
class TimeOrderedIdentities implements Identities {

  @Override
  public UUID next() {
    return UuidCreator.getTimeOrderedEpochPlus1();
  }
}
