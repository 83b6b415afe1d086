package uz.hemis.bootstrap.wiring;

import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import uz.hemis.application.notices.port.Jitter;

/** Chance that nobody needs to be unable to foresee. */
@Singleton
class RandomJitter implements Jitter {

  @Override
  public double next() {
    return ThreadLocalRandom.current().nextDouble();
  }
}
