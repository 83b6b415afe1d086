package uz.hemis.application.classifiers;

import java.time.LocalDate;
import java.util.List;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.classifiers.ClassifierCode;
import uz.hemis.domain.classifiers.CodeNames;

/** The super administrator keeps the classifiers, nobody else (1.3). */
public interface ChangeClassifier {

  /** Adds codes in one version of the classifier. */
  void add(Actor actor, Target target, List<ClassifierCode> codes);

  /** Names a code anew. */
  void rename(Actor actor, Target target, String code, CodeNames names);

  /** Lets a code not be entered any more from the day on. */
  void retire(Actor actor, Target target, String code, LocalDate from);

  /** Brings a retired code back. */
  void restore(Actor actor, Target target, String code);

  /**
   * What is changed.
   *
   * @param expectedVersion the version of the classifier that the change builds on
   */
  record Target(Classifier classifier, long expectedVersion) {}
}
