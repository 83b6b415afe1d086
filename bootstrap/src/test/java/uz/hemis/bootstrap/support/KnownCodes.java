package uz.hemis.bootstrap.support;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Takes every code of two digits for a known one, where no register of classifiers is there. */
@DefaultBean
@ApplicationScoped
class KnownCodes implements ClassifierCodes {

  @Override
  public void requireUsable(Classifier classifier, String code, String field) {
    if (!code.matches("[0-9]{2}")) {
      throw new RuleBroken(AccessRule.NOT_FOUND, field, Map.of("code", code));
    }
  }
}
