package uz.hemis.domain.students;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * What a quota is for (3.1.11).
 *
 * @param year in which the studies begin
 * @param programme direction or specialty
 * @param educationForm code of the national classifier
 * @param educationLanguage code of the national classifier
 * @param paymentForm code of the national classifier: grant or contract
 */
public record QuotaTarget(
    int year, UUID programme, String educationForm, String educationLanguage, String paymentForm)
    implements Comparable<QuotaTarget> {

  private static final Comparator<QuotaTarget> ORDER =
      Comparator.comparingInt(QuotaTarget::year)
          .thenComparing(QuotaTarget::programme)
          .thenComparing(QuotaTarget::educationForm)
          .thenComparing(QuotaTarget::educationLanguage)
          .thenComparing(QuotaTarget::paymentForm);

  public QuotaTarget {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(educationForm, "educationForm");
    Objects.requireNonNull(educationLanguage, "educationLanguage");
    Objects.requireNonNull(paymentForm, "paymentForm");
  }

  /** The order in which quotas are held, so that two lists never wait for each other. */
  @Override
  public int compareTo(QuotaTarget other) {
    return ORDER.compare(this, other);
  }
}
