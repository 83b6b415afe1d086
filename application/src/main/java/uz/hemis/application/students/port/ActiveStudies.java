package uz.hemis.application.students.port;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who studies at present. */
public interface ActiveStudies {

  /** The persons of these with a study that has not ended. */
  Set<UUID> among(Collection<UUID> persons);

  /**
   * The same, with the persons held until the transaction ends: nobody else begins a study of
   * theirs or takes an ended one up meanwhile.
   */
  Set<UUID> hold(Collection<UUID> persons);
}
