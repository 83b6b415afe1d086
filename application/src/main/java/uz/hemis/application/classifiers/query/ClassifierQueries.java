package uz.hemis.application.classifiers.query;

import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Reads of the classifiers, for everybody who is signed in. */
public interface ClassifierQueries {

  /** The classifiers by name. */
  ClassifiersView listClassifiers(PageRequest page);

  /** A classifier. */
  ClassifierView getClassifier(Classifier classifier);

  /** The codes that fit the filter, by code. */
  CodesView listCodes(Classifier classifier, CodeFilter filter, PageRequest page);

  /**
   * A code with all that it ever was.
   *
   * @throws RuleBroken {@code NOT_FOUND}
   */
  CodeView getCode(Classifier classifier, String code);

  /** The versions of a classifier, newest first. */
  Page<VersionView> listVersions(Classifier classifier, PageRequest page);
}
