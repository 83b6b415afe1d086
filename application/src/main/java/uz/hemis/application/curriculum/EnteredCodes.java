package uz.hemis.application.curriculum;

import java.util.List;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.curriculum.CurriculumTerms;
import uz.hemis.domain.curriculum.Subject;
import uz.hemis.domain.shared.rule.Faults;

/** Holds what is entered against the national classifiers, all faults at once (1.3). */
@UseCase
class EnteredCodes {

  private final ClassifierCodes codes;

  EnteredCodes(ClassifierCodes codes) {
    this.codes = codes;
  }

  void requireUsable(CurriculumTerms terms) {
    Faults faults = new Faults();
    hold(faults, Classifier.EDUCATION_FORM, terms.educationForm(), "/educationForm");
    hold(faults, Classifier.EDUCATION_LANGUAGE, terms.educationLanguage(), "/educationLanguage");
    faults.throwIfAny();
  }

  void requireUsable(List<Subject> subjects) {
    Faults faults = new Faults();
    for (int i = 0; i < subjects.size(); i++) {
      Subject one = subjects.get(i);
      String field = "/subjects/" + i;
      hold(faults, Classifier.SUBJECT_KIND, one.choice().kind().code(), field + "/kind");
      hold(faults, Classifier.SUBJECT_BLOCK, one.nature().block(), field + "/block");
      hold(faults, Classifier.ASSESSMENT_KIND, one.nature().assessment(), field + "/assessment");
    }
    faults.throwIfAny();
  }

  private void hold(Faults faults, Classifier classifier, String code, String field) {
    faults.gather(
        "",
        () -> {
          codes.requireUsable(classifier, code, field);
          return code;
        });
  }
}
