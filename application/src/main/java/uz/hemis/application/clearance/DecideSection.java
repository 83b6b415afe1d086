package uz.hemis.application.clearance;

import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.clearance.Section;

/** What the role of a section says on a clearance sheet (3.1.14). */
public interface DecideSection {

  /** Records a debt, or says anew what is owed. */
  void owe(Actor actor, Target target, DebtEntry debt);

  /** Records that the debt is settled. */
  void settle(Actor actor, Target target);

  /** Approves. */
  void approve(Actor actor, Target target);

  /** A section of a sheet. */
  record Target(UUID sheet, Section section) {}

  /** A debt as entered. */
  record DebtEntry(String note, List<String> items) {

    public DebtEntry {
      items = List.copyOf(items);
    }
  }
}
