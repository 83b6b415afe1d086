package uz.hemis.application.access.query;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of accounts. */
public interface AccountQueries {

  /** One page of all accounts by login. */
  Page<AccountView> list(PageRequest page);

  /** One account. */
  Optional<AccountView> find(UUID account);
}
