package uz.hemis.bootstrap.installation;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uz.hemis.bootstrap.startup.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Reads variables one after the other and gathers all their faults. */
final class Declaration {

  private final Function<String, Optional<String>> environment;
  private final List<Fault> faults = new ArrayList<>();

  Declaration(Function<String, Optional<String>> environment) {
    this.environment = environment;
  }

  /**
   * @param reading refuses what does not fit by an exception
   * @return null when the variable is missing or unfit
   */
  <T> T read(Variable variable, Function<String, T> reading) {
    Optional<String> declared = environment.apply(variable.word()).filter(each -> !each.isBlank());
    if (declared.isEmpty()) {
      faults.add(variable.missing());
      return null;
    }
    try {
      return reading.apply(declared.get().strip());
    } catch (RuleBroken | IllegalArgumentException | DateTimeException unfit) {
      faults.add(variable.unfit());
      return null;
    }
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }
}
