package uz.hemis.application.installation;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** RTTRM hands the installed system over to the institution by an act (2.2). */
public interface HandOverInstallation {

  void handOver(Actor actor, Command command);

  /** The act as entered; each member may be missing. */
  record Command(String number, LocalDate date, UUID file) {}
}
