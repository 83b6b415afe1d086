package uz.hemis.application.audit;

import java.util.List;
import uz.hemis.application.audit.query.DeedFilter;
import uz.hemis.application.audit.query.DeedView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/** Gives what the record holds of deeds (3.1.1): who did what, and who saw whose data. */
public interface ReadRecord {

  /** The most deeds that one export gives. */
  int MOST_EXPORTED = 100_000;

  /** The deeds that fit the filter, newest first. */
  Page<DeedView> list(Actor actor, DeedFilter filter, PageRequest page);

  /**
   * All deeds that fit the filter, newest first, for the leadership's request.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code RECORD_EXPORT_TOO_LONG} when there are
   *     more than {@value #MOST_EXPORTED}
   */
  List<DeedView> export(Actor actor, DeedFilter filter);
}
