package uz.hemis.bootstrap.curriculum;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.domain.classifiers.Classifier;

/** Admits every code, as long as nothing else answers for the classifiers. */
@ApplicationScoped
@DefaultBean
class AdmittedCodes implements ClassifierCodes {

  @Override
  public void requireUsable(Classifier classifier, String code, String field) {}
}
