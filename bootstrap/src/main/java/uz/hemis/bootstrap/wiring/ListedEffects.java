package uz.hemis.bootstrap.wiring;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.application.approvals.ProposedEffect;
import uz.hemis.application.approvals.port.Effects;

/** The effects of approved entries, of all areas, by their kinds; no two answer for the same. */
@Singleton
class ListedEffects implements Effects {

  private final Map<String, ProposedEffect> byKind;

  ListedEffects(@All List<ProposedEffect> effects) {
    this.byKind =
        effects.stream()
            .collect(Collectors.toUnmodifiableMap(ProposedEffect::kind, Function.identity()));
  }

  @Override
  public ProposedEffect of(String kind) {
    ProposedEffect effect = byKind.get(kind);
    if (effect == null) {
      throw new IllegalArgumentException("No area answers for proposals of kind " + kind);
    }
    return effect;
  }
}
