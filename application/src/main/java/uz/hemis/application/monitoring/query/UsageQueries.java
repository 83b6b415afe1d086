package uz.hemis.application.monitoring.query;

import java.time.LocalDate;
import java.util.Set;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Role;

/** Reads who uses the system. */
public interface UsageQueries {

  /** Those who hold one of the roles on the day, by name. */
  Page<UsageView> listUsage(UsageFilter filter, Set<Role> roles, LocalDate today, PageRequest page);
}
