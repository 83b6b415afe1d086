package uz.hemis.application.regulation;

import java.time.LocalDate;
import uz.hemis.application.calendar.port.OpenDueDates;
import uz.hemis.application.regulation.port.Duties;
import uz.hemis.application.regulation.port.PromisedDueDates;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.regulation.Duty;

/** Writes down what people were told before the calendar or the working week changes. */
@UseCase
class KeepOpenDueDatesService implements OpenDueDates {

  private final Duties duties;
  private final WindowQueries windows;
  private final PromisedDueDates promises;
  private final Moment moment;

  KeepOpenDueDatesService(
      Duties duties, WindowQueries windows, PromisedDueDates promises, Moment moment) {
    this.duties = duties;
    this.windows = windows;
    this.promises = promises;
    this.moment = moment;
  }

  @Override
  public void keep() {
    duties.list().stream().map(Duty::code).distinct().forEach(this::keep);
  }

  private void keep(String duty) {
    LocalDate tomorrow = moment.today().plusDays(1);
    windows
        .earliestOpen(duty)
        .filter(earliest -> earliest.isBefore(tomorrow))
        .ifPresent(
            earliest ->
                earliest
                    .datesUntil(tomorrow)
                    .forEach(event -> promises.keep(duty, event, dueDate(duty, event))));
  }

  private LocalDate dueDate(String duty, LocalDate event) {
    return windows.judge(duty, event).lastDay();
  }
}
