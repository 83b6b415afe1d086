package uz.hemis.application.audit;

import uz.hemis.application.audit.query.DataView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/** Tells people who looked at their personal data (4.1). */
@FunctionalInterface
public interface ReadOwnDataViews {

  /**
   * The recorded looks of others at the data of the person who acts, newest first. Looks at one's
   * own data and refused attempts are not among them.
   */
  Page<DataView> list(Actor actor, PageRequest page);
}
