package uz.hemis.domain.installation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;

/** The installation of one institution (2.1, 2.2). */
public final class Installation {

  /** The only country in which anything may be stored (2.1), by ISO 3166. */
  public static final String COUNTRY = "UZ";

  private final Institution institution;
  private final Hosting hosting;
  private final Instant installedAt;
  private HandOver handOver;
  private Instant activatedAt;

  /**
   * The hand-over by an act.
   *
   * @param at when it was recorded
   */
  public record HandOver(OfficialDocument act, Instant at) {}

  /** The installation as it was kept; steps that were not taken are null. */
  public Installation(
      Institution institution,
      Hosting hosting,
      Instant installedAt,
      HandOver handOver,
      Instant activatedAt) {
    this.institution = institution;
    this.hosting = hosting;
    this.installedAt = installedAt;
    this.handOver = handOver;
    this.activatedAt = activatedAt;
  }

  /** RTTRM has installed the system for the institution. */
  public static Installation install(Institution institution, Hosting hosting, Instant at) {
    return new Installation(institution, hosting, at, null, null);
  }

  /**
   * Hands the installation over by the act.
   *
   * @param today an act does not bear a later date
   */
  public void handOver(OfficialDocument act, Instant at, LocalDate today) {
    requireState(InstallationState.INSTALLED);
    if (act.date().isAfter(today)) {
      throw new RuleBroken(
          InstallationRule.ACT_DATE_AHEAD,
          "/act/date",
          Map.of("actDate", act.date(), "today", today));
    }
    handOver = new HandOver(act, at);
  }

  /**
   * Puts the installation to use.
   *
   * @param superAdministratorBound whether RTTRM has bound the institution's super administrator
   */
  public void activate(boolean superAdministratorBound, Instant at) {
    requireState(InstallationState.HANDED_OVER);
    if (!superAdministratorBound) {
      throw new RuleBroken(
          AccessRule.INSTALLATION_STEP,
          Map.of("state", state().name(), "missing", "SUPER_ADMINISTRATOR"));
    }
    activatedAt = at;
  }

  /**
   * The first super administrator is bound between the hand-over and the use (2.2).
   *
   * @throws RuleBroken {@link AccessRule#INSTALLATION_STEP} before and after
   */
  public void requireHandedOver() {
    requireState(InstallationState.HANDED_OVER);
  }

  /** The step that the installation has reached. */
  public InstallationState state() {
    if (activatedAt != null) {
      return InstallationState.ACTIVE;
    }
    return handOver == null ? InstallationState.INSTALLED : InstallationState.HANDED_OVER;
  }

  private void requireState(InstallationState needed) {
    if (state() != needed) {
      throw new RuleBroken(
          AccessRule.INSTALLATION_STEP, Map.of("state", state().name(), "missing", needed.name()));
    }
  }

  public Institution institution() {
    return institution;
  }

  public Hosting hosting() {
    return hosting;
  }

  public Instant installedAt() {
    return installedAt;
  }

  public Optional<HandOver> handOver() {
    return Optional.ofNullable(handOver);
  }

  public Optional<Instant> activatedAt() {
    return Optional.ofNullable(activatedAt);
  }
}
