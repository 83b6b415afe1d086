package uz.hemis.application.students.port;

import java.util.Collection;
import uz.hemis.domain.students.Admittance;

/** How studies began; kept for good. */
@FunctionalInterface
public interface Admittances {

  /** Keeps them, in as few statements as their number allows. */
  void addAll(Collection<Admittance> admittances);
}
