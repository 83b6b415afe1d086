package uz.hemis.application.regulation;

import java.time.LocalDate;
import uz.hemis.application.calendar.port.Calendars;
import uz.hemis.application.regulation.port.Rulebooks;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.regulation.Rulebook;
import uz.hemis.domain.regulation.WindowJudge;
import uz.hemis.domain.regulation.WindowPolicy;

/** Brings what is in force, the calendar and the day before the one judge of windows. */
@UseCase
class Judgement {

  private final Rulebooks rulebooks;
  private final Calendars calendars;
  private final Moment moment;

  Judgement(Rulebooks rulebooks, Calendars calendars, Moment moment) {
    this.rulebooks = rulebooks;
    this.calendars = calendars;
    this.moment = moment;
  }

  /** The judge of today. */
  WindowJudge today() {
    return on(moment.today());
  }

  /** The judge of a day. */
  WindowJudge on(LocalDate day) {
    Rulebook rules = rulebooks.current();
    return new WindowJudge(rules, new WindowPolicy(calendars.current(), rules.week()), day);
  }
}
