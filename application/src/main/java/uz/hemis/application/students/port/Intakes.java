package uz.hemis.application.students.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.students.Intake;

/** Who was admitted to a faculty by one order, until all are in groups (3.1.5, annex 5). */
public interface Intakes {

  /**
   * Keeps the intake of the order, unless the faculty has one of which groups are still to be
   * formed; held until the transaction ends.
   *
   * @return the intake of the order, which is the given one when it was kept
   */
  Intake keep(Intake intake, OfficialDocument order);

  /**
   * The intakes of the studies of which groups were still to be formed and nobody who studies is
   * without one any more, in the order of their ids and held until the transaction ends.
   */
  List<Intake> listFormedForUpdate(Collection<UUID> studies);

  /** Keeps that their groups are formed. */
  void close(Collection<Intake> formed, Instant at);
}
