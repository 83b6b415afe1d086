package uz.hemis.domain.regulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.WeekType;

/**
 * Everything in force that windows are judged by, as one value: the published versions of the
 * regulation with their duties, the due dates that were promised, and the institution's working
 * week. A fact is judged by the version in force on its date (7.1, 7.2).
 *
 * @param versions the published versions, any order
 * @param duties the rows of all of them
 * @param promises the promised due dates by duty
 * @param week the working week that the institution keeps
 */
public record Rulebook(
    List<RegulationVersion> versions,
    List<Duty> duties,
    Map<String, DueDatePromises> promises,
    WeekType week) {

  private static final Comparator<Duty> BY_AGE =
      Comparator.comparing(duty -> duty.regulation().inForceFrom());

  public Rulebook {
    versions = List.copyOf(versions);
    duties = List.copyOf(duties);
    promises = Map.copyOf(promises);
    Objects.requireNonNull(week, "week");
  }

  /** The version in force on a day; empty before the first. */
  public Optional<RegulationVersion> versionOn(LocalDate day) {
    return versions.stream()
        .filter(version -> !version.beganAfter(day))
        .max(Comparator.comparing(RegulationVersion::inForceFrom));
  }

  /** The due dates of the duty that may not be taken back. */
  public DueDatePromises promisesOf(String duty) {
    return promises.getOrDefault(duty, DueDatePromises.none());
  }

  /** The names of all duties that any version holds. */
  public Collection<String> codes() {
    return duties.stream().map(Duty::code).distinct().sorted().toList();
  }

  /**
   * The row that binds an event of the date; where the version of that date has none, the row that
   * is nearest to it, which does not bind the event.
   *
   * @throws RuleBroken {@link RegulationRule#DUTY_UNKNOWN}
   */
  public Duty get(String code, LocalDate event) {
    List<Duty> rows = duties.stream().filter(duty -> duty.code().equals(code)).toList();
    return rows.stream()
        .filter(duty -> !duty.regulation().beganAfter(event))
        .max(BY_AGE)
        .or(() -> rows.stream().min(BY_AGE))
        .orElseThrow(
            () -> new RuleBroken(RegulationRule.DUTY_UNKNOWN, "/duty", Map.of("duty", code)));
  }

  /** Whether the row belongs to the version in force on the day. */
  public boolean binds(Duty duty, LocalDate event) {
    return versionOn(event).filter(duty.regulation()::equals).isPresent();
  }

  /** The duties that an entry fulfils and whose event it makes known. */
  public List<Duty> madeKnownBy(Entry entry) {
    return duties.stream()
        .filter(duty -> duty.occasion().isKnownByEntry(entry.kind()))
        .filter(duty -> binds(duty, entry.objectFor(duty).eventDate()))
        .toList();
  }

  /** The duties whose term an event starts and that another entry will fulfil. */
  public List<Duty> openedBy(Entry event) {
    return duties.stream()
        .filter(duty -> duty.occasion().awaitsAfter(event.kind()))
        .filter(duty -> binds(duty, event.objectFor(duty).eventDate()))
        .toList();
  }

  /** The names of the duties that an earlier event opens and an entry of the kind fulfils. */
  public List<String> awaiting(String kind) {
    return duties.stream()
        .filter(duty -> duty.occasion().entries().contains(kind))
        .filter(duty -> !duty.occasion().isKnownByEntry(kind))
        .map(Duty::code)
        .distinct()
        .toList();
  }
}
