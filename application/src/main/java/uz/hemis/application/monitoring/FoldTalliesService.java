package uz.hemis.application.monitoring;

import uz.hemis.application.monitoring.port.Tallies;
import uz.hemis.application.shared.UseCase;

@UseCase
class FoldTalliesService implements FoldTallies {

  private final Tallies tallies;

  FoldTalliesService(Tallies tallies) {
    this.tallies = tallies;
  }

  @Override
  public int fold(int limit) {
    return tallies.fold(limit);
  }
}
