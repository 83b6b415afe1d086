package uz.hemis.application.audit.query;

import java.util.Set;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of looks at personal data out of the record of deeds. */
@FunctionalInterface
public interface DataViewQueries {

  /** A page of the looks of others at any of the person's things, newest first. */
  Page<DataView> listViews(UUID person, Set<UUID> things, PageRequest page);
}
