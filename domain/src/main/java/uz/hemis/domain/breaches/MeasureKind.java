package uz.hemis.domain.breaches;

/**
 * What the leadership does about a breach (order, clause 3). The disciplinary measures are those of
 * the Labour Code, article 312: hayfsan, jarima, mehnat shartnomasini bekor qilish.
 */
public enum MeasureKind {
  /** Ogohlantirish: a remark, which is no disciplinary measure. */
  REMARK,
  /** Hayfsan. */
  REPRIMAND,
  /** Jarima. */
  FINE,
  /** Mehnat shartnomasini bekor qilish. */
  DISMISSAL,
  /** None is needed, with the reason. */
  NONE_NEEDED,
  /** Another one, which the reason names. */
  OTHER;

  /** Whether it is taken by an order. */
  public boolean needsOrder() {
    return this != NONE_NEEDED;
  }

  /** Whether the reason has to be written. */
  public boolean needsReason() {
    return this == NONE_NEEDED || this == OTHER;
  }
}
