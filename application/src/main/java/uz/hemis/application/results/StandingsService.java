package uz.hemis.application.results;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.results.port.Results;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.results.Standing;

/** Asked inside the use cases of other areas. */
@UseCase
class StandingsService implements Standings {

  private final Results results;

  StandingsService(Results results) {
    this.results = results;
  }

  @Override
  public Map<UUID, Standing> list(Collection<UUID> studies) {
    Map<UUID, Standing> standings = new HashMap<>();
    results
        .listAchieved(studies)
        .forEach((study, achieved) -> standings.put(study, Standing.of(achieved)));
    return standings;
  }
}
