package uz.hemis.application.regulation.port;

import java.util.List;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Scope;

/** The units for each of which a role has a duty of its own (1.3: a dean for each faculty). */
public interface BoundUnits {

  /** The places of the faculties or departments that are open today. */
  List<Place> list(Scope.Kind kind);
}
