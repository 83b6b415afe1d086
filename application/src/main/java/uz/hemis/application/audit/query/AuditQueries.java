package uz.hemis.application.audit.query;

import java.util.List;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of the record of deeds. */
public interface AuditQueries {

  /** A page of the deeds that fit the filter, newest first. */
  Page<DeedView> listDeeds(DeedFilter filter, PageRequest page);

  /** The deeds that fit the filter, newest first, up to {@code most} of them. */
  List<DeedView> listDeeds(DeedFilter filter, int most);
}
