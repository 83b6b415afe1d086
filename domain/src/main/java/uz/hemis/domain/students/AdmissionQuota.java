package uz.hemis.domain.students;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;

/** How many may be admitted, and how many have been (3.1.11). */
public final class AdmissionQuota {

  private final UUID id;
  private final long version;
  private final QuotaTarget target;
  private int places;
  private int taken;
  private OfficialDocument order;

  /**
   * @param version counts the changes of the places; 0 for a new one
   * @param places at least 1
   * @param taken 0 to {@code places}
   * @param order that set the places
   */
  public AdmissionQuota(
      UUID id, long version, QuotaTarget target, int places, int taken, OfficialDocument order) {
    if (places < 1 || taken < 0 || taken > places) {
      throw new IllegalArgumentException(taken + " of " + places);
    }
    this.id = Objects.requireNonNull(id, "id");
    this.version = version;
    this.target = Objects.requireNonNull(target, "target");
    this.places = places;
    this.taken = taken;
    this.order = Objects.requireNonNull(order, "order");
  }

  /**
   * Takes a place.
   *
   * @throws RuleBroken {@link StudentRule#QUOTA_EXHAUSTED}
   */
  public void take() {
    if (taken == places) {
      throw new RuleBroken(StudentRule.QUOTA_EXHAUSTED, Map.of("places", places));
    }
    taken++;
  }

  /** Gives back a place that was taken for who could not be admitted after all. */
  public void giveBack() {
    if (taken == 0) {
      throw new IllegalStateException("no place is taken");
    }
    taken--;
  }

  /**
   * Sets other places by an order.
   *
   * @throws RuleBroken {@link StudentRule#QUOTA_BELOW_TAKEN}
   */
  public void change(int otherPlaces, OfficialDocument byOrder) {
    if (otherPlaces < taken) {
      throw new RuleBroken(
          StudentRule.QUOTA_BELOW_TAKEN, "/places", Map.of("places", otherPlaces, "taken", taken));
    }
    places = otherPlaces;
    order = Objects.requireNonNull(byOrder, "byOrder");
  }

  /**
   * @throws RuleBroken {@link AccessRule#VERSION_STALE} when the places have changed since
   */
  public void requireVersion(long expected) {
    if (version != expected) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", version));
    }
  }

  public UUID id() {
    return id;
  }

  /** Counts the changes of the places; taking one does not count. */
  public long version() {
    return version;
  }

  public QuotaTarget target() {
    return target;
  }

  public int places() {
    return places;
  }

  public int taken() {
    return taken;
  }

  /** The order that set the places. */
  public OfficialDocument order() {
    return order;
  }
}
