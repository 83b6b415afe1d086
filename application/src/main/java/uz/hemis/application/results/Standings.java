package uz.hemis.application.results;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.results.Standing;

/** What other areas ask about the results of studies. */
@FunctionalInterface
public interface Standings {

  /** How far each of the studies has come; those without results are left out. */
  Map<UUID, Standing> list(Collection<UUID> studies);
}
