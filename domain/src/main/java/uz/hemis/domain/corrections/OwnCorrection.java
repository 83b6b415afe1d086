package uz.hemis.domain.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * A correction of one's own data (4.2): the data as its author saw it and as it is to be. What both
 * agree in is not touched.
 *
 * @param reason why
 * @param file a paper that proves it; null for none
 */
public record OwnCorrection(OwnData before, OwnData after, String reason, UUID file) {

  private static final Map<String, Function<OwnData, Object>> MEMBERS =
      Map.of("name", OwnData::name, "phone", OwnData::phone, "email", OwnData::email);

  /**
   * @throws RuleBroken {@link CorrectionRule#OWN_CORRECTION_EMPTY} when both agree in everything
   */
  public OwnCorrection {
    Objects.requireNonNull(reason, "reason");
    if (before.equals(after)) {
      throw new RuleBroken(CorrectionRule.OWN_CORRECTION_EMPTY);
    }
  }

  /**
   * The data after the correction.
   *
   * @param current the data as it is now
   * @throws RuleBroken {@link CorrectionRule#OWN_DATA_CHANGED} when a member that is to be
   *     corrected is not as the author saw it
   */
  public OwnData applyTo(OwnData current) {
    List<String> changed = new ArrayList<>();
    MEMBERS.forEach(
        (name, member) -> {
          if (corrects(member) && !agree(member, before, current)) {
            changed.add(name);
          }
        });
    if (!changed.isEmpty()) {
      throw new RuleBroken(
          CorrectionRule.OWN_DATA_CHANGED, Map.of("members", changed.stream().sorted().toList()));
    }
    return new OwnData(
        corrects(OwnData::name) ? after.name() : current.name(),
        corrects(OwnData::phone) ? after.phone() : current.phone(),
        corrects(OwnData::email) ? after.email() : current.email());
  }

  private boolean corrects(Function<OwnData, Object> member) {
    return !agree(member, before, after);
  }

  private static boolean agree(Function<OwnData, Object> member, OwnData one, OwnData other) {
    return Objects.equals(member.apply(one), member.apply(other));
  }

  /** Tells nothing of the person. */
  @Override
  public String toString() {
    return "OwnCorrection";
  }
}
