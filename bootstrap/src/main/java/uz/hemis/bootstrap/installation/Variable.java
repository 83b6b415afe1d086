package uz.hemis.bootstrap.installation;

import uz.hemis.bootstrap.startup.Fault;

/** What the first start in production is told by its environment (2.1, 2.2). */
enum Variable {
  INSTITUTION_CODE("the institution's code, 3 or 4 digits"),
  INSTITUTION_NAME("the institution's name in Uzbek, at most 256 characters"),
  INSTITUTION_TAXPAYER_NUMBER("the institution's taxpayer number (STIR), 9 digits"),
  INSTITUTION_WEEK("the working week by which terms are counted, FIVE_DAY or SIX_DAY"),
  HOSTING("where the servers stand, OWN or RTTRM"),
  OPERATOR_PINFL("the PINFL of RTTRM's operator, 14 digits with the right check digit"),
  OPERATOR_NAME("family name and given name of RTTRM's operator in Latin script"),
  OPERATOR_ORDER_NUMBER(
      "the number of the order that appoints the operator, at most 40 characters"),
  OPERATOR_ORDER_DATE("the date of that order, such as 2026-01-31, not after today"),
  OPERATOR_ORDER_FILE("the path of that order, a readable PDF of at most 20 MiB");

  private static final String CLAUSE = "2.2";

  private final String meaning;

  Variable(String meaning) {
    this.meaning = meaning;
  }

  /** The name in the environment. */
  String word() {
    return "HEMIS_" + name();
  }

  Fault missing() {
    return new Fault(CLAUSE, "%s is missing; the first start needs %s.".formatted(word(), meaning));
  }

  /** Does not repeat the value, which may be personal. */
  Fault unfit() {
    return new Fault(CLAUSE, "%s does not fit; it is %s.".formatted(word(), meaning));
  }
}
