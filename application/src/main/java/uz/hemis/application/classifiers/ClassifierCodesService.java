package uz.hemis.application.classifiers;

import uz.hemis.application.classifiers.port.CodeBooks;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.classifiers.Classifier;

@UseCase
class ClassifierCodesService implements ClassifierCodes {

  private final CodeBooks books;
  private final Moment moment;

  ClassifierCodesService(CodeBooks books, Moment moment) {
    this.books = books;
    this.moment = moment;
  }

  @Override
  public void requireUsable(Classifier classifier, String code, String field) {
    books.current().requireUsable(classifier, code, field, moment.today());
  }
}
