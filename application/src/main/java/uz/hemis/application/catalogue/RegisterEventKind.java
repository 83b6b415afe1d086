package uz.hemis.application.catalogue;

import java.util.Set;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Text;

/** Makes a kind of event known that roles record by hand (2.1), so that rows can name it. */
public interface RegisterEventKind {

  void register(Actor actor, Command command);

  /**
   * @param code stable name, such as {@code UNIT_OPENED}
   * @param recordedBy the roles that record events of the kind; at least one
   * @param name what people read
   */
  record Command(String code, Set<Role> recordedBy, Text name) {}
}
