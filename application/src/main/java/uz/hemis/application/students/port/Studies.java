package uz.hemis.application.students.port;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.students.Study;

/** All studies (3.1.5). */
public interface Studies {

  /**
   * The study, locked until the transaction ends.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND}
   */
  Study getForUpdate(UUID id);

  /**
   * The studies in the order of their ids, locked in that order until the transaction ends; those
   * that do not exist are left out.
   */
  List<Study> listForUpdate(Collection<UUID> ids);

  /** Keeps new studies, in as few statements as their number allows. */
  void addAll(Collection<Study> studies);

  /**
   * Keeps the studies as they are now, in as few statements as their number allows.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code VERSION_STALE}
   */
  void saveAll(Collection<Study> studies);
}
