package uz.hemis.domain.security;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Period;

/**
 * An employee's access to the server, who thereby answers for the preservation of what is on it
 * (2.3). It is confirmed by an order of the institution and revoked at most once.
 */
public final class ServerAccess {

  private final UUID id;
  private final Terms terms;
  private Revocation revocation;

  /**
   * To what and for how long.
   *
   * @param period from the date of the order at the earliest
   */
  public record Terms(UUID person, ServerAccessKind kind, Period period, OfficialDocument order) {

    public Terms {
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(kind, "kind");
      if (order.date().isAfter(period.from())) {
        throw new RuleBroken(
            SecurityRule.SERVER_ACCESS_ORDER_AFTER_START,
            "/order/date",
            Map.of("orderDate", order.date(), "from", period.from()));
      }
    }

    private boolean overlaps(Terms other) {
      return person.equals(other.person) && kind == other.kind && period.overlaps(other.period);
    }
  }

  /** The end of an access before its period is over: when, by whom and why. */
  public record Revocation(Instant at, UUID by, String reason) {

    public Revocation {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** The access as it was kept; {@code revocation} is null while it is not revoked. */
  public ServerAccess(UUID id, Terms terms, Revocation revocation) {
    this.id = Objects.requireNonNull(id, "id");
    this.terms = Objects.requireNonNull(terms, "terms");
    this.revocation = revocation;
  }

  /**
   * Gives access.
   *
   * @param known the person's other accesses
   * @throws RuleBroken {@link SecurityRule#SERVER_ACCESS_OVERLAPS}
   */
  public static ServerAccess give(UUID id, Terms terms, Collection<ServerAccess> known) {
    for (ServerAccess other : known) {
      if (other.revocation == null && terms.overlaps(other.terms)) {
        throw new RuleBroken(
            SecurityRule.SERVER_ACCESS_OVERLAPS, "/from", Map.of("kind", terms.kind().name()));
      }
    }
    return new ServerAccess(id, terms, null);
  }

  /**
   * Takes the access back at once.
   *
   * @throws RuleBroken {@link SecurityRule#SERVER_ACCESS_REVOKED}
   */
  public void revoke(Revocation end) {
    if (revocation != null) {
      throw new RuleBroken(
          SecurityRule.SERVER_ACCESS_REVOKED, Map.of("revokedAt", revocation.at()));
    }
    revocation = end;
  }

  public UUID id() {
    return id;
  }

  public Terms terms() {
    return terms;
  }

  public Optional<Revocation> revocation() {
    return Optional.ofNullable(revocation);
  }
}
