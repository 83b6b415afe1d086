package uz.hemis.adapters.rest.classifiers;

import java.util.List;
import java.util.Locale;
import uz.hemis.application.classifiers.ChangeClassifier;
import uz.hemis.application.classifiers.query.ClassifierView;
import uz.hemis.application.classifiers.query.ClassifiersView;
import uz.hemis.application.classifiers.query.CodeView;
import uz.hemis.application.classifiers.query.CodesView;
import uz.hemis.application.classifiers.query.VersionView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.classifiers.ClassifierCode;
import uz.hemis.domain.classifiers.CodeNames;
import uz.hemis.openapi.model.ClassifierCodeDetails;
import uz.hemis.openapi.model.ClassifierCodeItem;
import uz.hemis.openapi.model.ClassifierCodeList;
import uz.hemis.openapi.model.ClassifierCodeState;
import uz.hemis.openapi.model.ClassifierCodesEntry;
import uz.hemis.openapi.model.ClassifierDetails;
import uz.hemis.openapi.model.ClassifierList;
import uz.hemis.openapi.model.ClassifierName;
import uz.hemis.openapi.model.ClassifierVersionItem;
import uz.hemis.openapi.model.ClassifierVersionList;
import uz.hemis.openapi.model.CodeChangeName;
import uz.hemis.openapi.model.CodeNameWords;

/** Between the contract and the classifiers. */
final class ClassifiersMapping {

  private ClassifiersMapping() {}

  static Classifier toClassifier(ClassifierName name) {
    return Classifier.valueOf(name.name());
  }

  static ChangeClassifier.Target toTarget(ClassifierName name, long expectedVersion) {
    return new ChangeClassifier.Target(toClassifier(name), expectedVersion);
  }

  static List<ClassifierCode> toCodes(ClassifierCodesEntry entry) {
    return entry.codes().stream()
        .map(code -> new ClassifierCode(code.code(), toNames(code.names())))
        .toList();
  }

  static CodeNames toNames(CodeNameWords words) {
    return new CodeNames(words.uzLatn(), words.uzCyrl(), words.ru(), words.en());
  }

  static ClassifierList toList(ClassifiersView view, Locale language) {
    Page<ClassifierDetails> page = view.page().map(one -> toDetails(one, language));
    return new ClassifierList(view.version(), page.items(), page.next(), page.totalCount());
  }

  static ClassifierDetails toDetails(ClassifierView view, Locale language) {
    return new ClassifierDetails(
        toName(view.classifier()),
        in(language, view.names()),
        toWords(view.names()),
        view.version(),
        view.changedAt(),
        view.codes());
  }

  static ClassifierCodeList toList(ClassifierName classifier, CodesView view, Locale language) {
    Page<ClassifierCodeItem> page = view.page().map(code -> toItem(code, language));
    return new ClassifierCodeList(
        classifier, view.version(), view.on(), page.items(), page.next(), page.totalCount());
  }

  static ClassifierCodeDetails toDetails(
      ClassifierName classifier, CodeView view, Locale language) {
    ClassifierCode code = view.code();
    return new ClassifierCodeDetails(
        classifier,
        code.code(),
        view.version(),
        in(language, code.names()),
        toWords(code.names()),
        code.retiredFrom(),
        view.states().stream().map(ClassifiersMapping::toState).toList());
  }

  static ClassifierVersionList toList(Page<VersionView> found) {
    Page<ClassifierVersionItem> page = found.map(ClassifiersMapping::toItem);
    return new ClassifierVersionList(page.items(), page.next(), page.totalCount());
  }

  private static ClassifierCodeItem toItem(ClassifierCode code, Locale language) {
    return new ClassifierCodeItem(
        code.code(), in(language, code.names()), toWords(code.names()), code.retiredFrom());
  }

  private static ClassifierCodeState toState(CodeView.State state) {
    ClassifierCode code = state.code();
    return new ClassifierCodeState(
        state.since(), state.at(), toWords(code.names()), code.retiredFrom());
  }

  private static ClassifierVersionItem toItem(VersionView view) {
    return new ClassifierVersionItem(
        view.version(),
        view.at(),
        view.by(),
        CodeChangeName.valueOf(view.change().name()),
        view.codes());
  }

  private static ClassifierName toName(Classifier classifier) {
    return ClassifierName.valueOf(classifier.name());
  }

  private static CodeNameWords toWords(CodeNames names) {
    return new CodeNameWords(names.uzLatn(), names.uzCyrl(), names.ru(), names.en());
  }

  private static String in(Locale language, CodeNames names) {
    return switch (language.toLanguageTag()) {
      case "en" -> names.en();
      case "ru" -> names.ru();
      case "uz-Cyrl" -> names.uzCyrl();
      default -> names.uzLatn();
    };
  }
}
