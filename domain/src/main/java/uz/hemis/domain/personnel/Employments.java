package uz.hemis.domain.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import uz.hemis.domain.shared.rule.RuleBroken;

/** All periods of one employee, as they follow from the events, and the rules that span them. */
final class Employments {

  private final List<Employment> periods;

  private Employments(List<Employment> periods) {
    this.periods = periods;
  }

  /** Replays the events, in the order in which they were recorded. */
  static Employments of(Stream<PersonnelEvent> events) {
    Employments employments = new Employments(new ArrayList<>());
    events.forEach(employments::apply);
    return employments;
  }

  List<Employment> periods() {
    return List.copyOf(periods);
  }

  private void apply(PersonnelEvent event) {
    switch (event.kind()) {
      case HIRE -> periods.add(Employment.startedBy(event));
      case POSITION_CHANGE -> {
        close(event.employment(), event.effectiveDate().minusDays(1));
        periods.add(Employment.startedBy(event));
      }
      case DISMISS -> close(event.employment(), event.effectiveDate());
    }
  }

  /** A post given up on its first day was never held. */
  private void close(UUID employment, LocalDate last) {
    for (int i = 0; i < periods.size(); i++) {
      Employment period = periods.get(i);
      if (period.employment().equals(employment) && period.to() == null) {
        if (last.isBefore(period.from())) {
          periods.remove(i);
        } else {
          periods.set(i, period.endingOn(last));
        }
        return;
      }
    }
  }

  void requireConsistent(Rate limit) {
    requireNoOverlap(
        (one, other) ->
            one.post().form() == EmploymentForm.MAIN && other.post().form() == EmploymentForm.MAIN,
        PersonnelRule.MAIN_EMPLOYMENT_EXISTS);
    requireNoOverlap(
        (one, other) -> one.post().isSamePlaceAs(other.post()), PersonnelRule.EMPLOYMENT_OVERLAPS);
    periods.forEach(period -> requireRateSum(period.from(), limit));
  }

  private void requireNoOverlap(BiPredicate<Employment, Employment> alike, PersonnelRule rule) {
    for (int i = 0; i < periods.size(); i++) {
      Employment one = periods.get(i);
      for (Employment other : periods.subList(i + 1, periods.size())) {
        if (one.overlaps(other) && alike.test(one, other)) {
          throw new RuleBroken(rule, Map.of("employment", one.employment(), "from", one.from()));
        }
      }
    }
  }

  private void requireRateSum(LocalDate day, Rate limit) {
    int sum =
        periods.stream()
            .filter(period -> period.holdsOn(day) && period.post().form().countsTowardsLimit())
            .mapToInt(period -> period.post().rate().hundredths())
            .sum();
    if (sum > limit.hundredths()) {
      throw new RuleBroken(
          PersonnelRule.RATE_SUM_EXCEEDED,
          "/post/rate",
          Map.of("sum", Rate.decimal(sum), "limit", limit.toDecimal(), "date", day));
    }
  }
}
