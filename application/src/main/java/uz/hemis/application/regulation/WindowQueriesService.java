package uz.hemis.application.regulation;

import java.time.LocalDate;
import java.util.Optional;
import uz.hemis.application.calendar.port.Calendars;
import uz.hemis.application.calendar.port.WorkingWeek;
import uz.hemis.application.regulation.port.Duties;
import uz.hemis.application.regulation.port.PromisedDueDates;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.regulation.WindowPolicy;
import uz.hemis.domain.regulation.WindowVerdict;

/** Brings the duty, the calendar and the working week before the policy. */
@UseCase
class WindowQueriesService implements WindowQueries {

  private final Duties duties;
  private final PromisedDueDates promises;
  private final Calendars calendars;
  private final WorkingWeek settings;
  private final Moment moment;

  WindowQueriesService(
      Duties duties,
      PromisedDueDates promises,
      Calendars calendars,
      WorkingWeek settings,
      Moment moment) {
    this.duties = duties;
    this.promises = promises;
    this.calendars = calendars;
    this.settings = settings;
    this.moment = moment;
  }

  @Override
  public WindowVerdict judge(String duty, LocalDate event) {
    Duty binding = Duty.bindingOn(event, duties.get(duty));
    return policy().judge(binding, promises.get(duty), event, moment.today());
  }

  @Override
  public Optional<LocalDate> earliestOpen(String duty) {
    LocalDate today = moment.today();
    Duty binding = Duty.bindingOn(today, duties.get(duty));
    return policy().earliestOpen(binding, promises.get(duty), today);
  }

  @Override
  public TermStart startsFrom(String duty) {
    return Duty.bindingOn(moment.today(), duties.get(duty)).startsFrom();
  }

  private WindowPolicy policy() {
    return new WindowPolicy(calendars.current(), settings.week());
  }
}
