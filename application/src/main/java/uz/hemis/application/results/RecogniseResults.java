package uz.hemis.application.results;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Enters what students achieved in a subject: all lines of a sheet, or none (3.1.5). */
public interface RecogniseResults {

  /**
   * @return the new sheet's identifier
   */
  UUID recognise(Actor actor, Command command);

  /**
   * @param subject of a curriculum
   * @param assessed the day of the assessment
   */
  record Command(UUID subject, LocalDate assessed, List<Line> lines) {

    public Command {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What one study achieved.
   *
   * @param points 0 to 100
   */
  record Line(UUID study, int points) {}
}
