package uz.hemis.application.classifiers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import uz.hemis.application.classifiers.port.CodeLists;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.classifiers.ClassifierCode;
import uz.hemis.domain.classifiers.CodeList;
import uz.hemis.domain.classifiers.CodeNames;

@UseCase
class ChangeClassifierService implements ChangeClassifier {

  private final CodeLists lists;
  private final Moment moment;

  ChangeClassifierService(CodeLists lists, Moment moment) {
    this.lists = lists;
    this.moment = moment;
  }

  @Override
  public void add(Actor actor, Target target, List<ClassifierCode> codes) {
    change(actor, target, list -> list.add(codes));
  }

  @Override
  public void rename(Actor actor, Target target, String code, CodeNames names) {
    change(actor, target, list -> list.rename(code, names));
  }

  @Override
  public void retire(Actor actor, Target target, String code, LocalDate from) {
    change(actor, target, list -> list.retire(code, from, moment.today()));
  }

  @Override
  public void restore(Actor actor, Target target, String code) {
    change(actor, target, list -> list.restore(code));
  }

  private void change(Actor actor, Target target, Consumer<CodeList> deed) {
    actor.require(Permission.CLASSIFIER_MANAGE);
    CodeList list = lists.get(target.classifier(), target.expectedVersion());
    deed.accept(list);
    lists.save(list, moment.now(), actor.person());
  }
}
