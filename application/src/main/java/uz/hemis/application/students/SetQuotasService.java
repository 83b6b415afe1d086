package uz.hemis.application.students;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.AdmissionQuotas;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.students.AdmissionQuota;
import uz.hemis.domain.students.QuotaTarget;
import uz.hemis.domain.students.StudentRule;

@UseCase
class SetQuotasService implements SetQuotas {

  private final AdmissionQuotas quotas;
  private final QuotaOrders orders;
  private final ClassifierCodes codes;
  private final Identities identities;

  SetQuotasService(
      AdmissionQuotas quotas, QuotaOrders orders, ClassifierCodes codes, Identities identities) {
    this.quotas = quotas;
    this.orders = orders;
    this.codes = codes;
    this.identities = identities;
  }

  @Override
  public List<UUID> set(Actor actor, OrderEntry entry, List<Line> lines) {
    actor.require(Permission.ADMISSION_QUOTA_MANAGE);
    Faults faults = new Faults();
    OfficialDocument order = faults.gather("/order", () -> orders.attached(actor, entry));
    Set<QuotaTarget> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      judge(lines.get(i).target(), "/quotas/" + i, faults);
      if (!seen.add(lines.get(i).target())) {
        faults.add(StudentRule.QUOTA_EXISTS, "/quotas/" + i, Map.of());
      }
    }
    faults.throwIfAny();
    orders.admit(actor, order);
    List<AdmissionQuota> set =
        lines.stream()
            .map(
                line ->
                    new AdmissionQuota(
                        identities.next(), 0, line.target(), line.places(), 0, order))
            .toList();
    quotas.addAll(set, actor.person());
    return set.stream().map(AdmissionQuota::id).toList();
  }

  private void judge(QuotaTarget target, String field, Faults faults) {
    BiConsumer<Classifier, String> usable =
        (classifier, member) ->
            faults.gather(
                field,
                () -> {
                  codes.requireUsable(classifier, codeOf(target, classifier), member);
                  return target;
                });
    usable.accept(Classifier.EDUCATION_FORM, "/educationForm");
    usable.accept(Classifier.EDUCATION_LANGUAGE, "/educationLanguage");
    usable.accept(Classifier.PAYMENT_FORM, "/paymentForm");
  }

  private static String codeOf(QuotaTarget target, Classifier classifier) {
    return switch (classifier) {
      case EDUCATION_FORM -> target.educationForm();
      case EDUCATION_LANGUAGE -> target.educationLanguage();
      default -> target.paymentForm();
    };
  }
}
