package uz.hemis.domain.structure;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about the institution and its units: clauses 1.3 and 3.1.3 of the regulation. */
public enum StructureRule implements Rule {
  /** There is no unit with this identifier. */
  UNIT_UNKNOWN(Refusal.INVALID),
  /** Units and institution have at least a name in Uzbek, Latin script. */
  NAME_MISSING(Refusal.INVALID),
  /** A name is longer than 256 characters. */
  NAME_TOO_LONG(Refusal.INVALID),
  /** A unit's code is 1 to 16 Latin letters, digits, dots, slashes or hyphens. */
  UNIT_CODE_UNFIT(Refusal.INVALID),
  /** Another open unit has this code. */
  UNIT_CODE_TAKEN(Refusal.CONFLICT),
  /** Units are opened, moved and closed by an order with number and date. */
  UNIT_ORDER_MISSING(Refusal.INVALID),
  /** The order bears a date that is still to come. */
  UNIT_ORDER_IN_FUTURE(Refusal.INVALID),
  /** The day from which the change holds is missing. */
  UNIT_DATE_MISSING(Refusal.INVALID),
  /** The change would hold from before the opening or the last change of the unit. */
  UNIT_CHANGE_OUT_OF_ORDER(Refusal.INVALID),
  /** A unit of this kind does not stand under one of that kind. */
  UNIT_PARENT_UNFIT(Refusal.INVALID),
  /** The unit would stand under itself. */
  UNIT_CYCLE(Refusal.CONFLICT),
  /** The unit above is closed, or not yet open on that day. */
  UNIT_PARENT_NOT_OPEN(Refusal.CONFLICT),
  /** A closed unit is not changed any more. */
  UNIT_CLOSED(Refusal.CONFLICT),
  /** Units under this one are still open. */
  UNIT_HAS_OPEN_CHILDREN(Refusal.CONFLICT),
  /** Employees still hold positions in the unit. */
  UNIT_OCCUPIED(Refusal.CONFLICT),
  /** An institution's code is three or four digits. */
  INSTITUTION_CODE_UNFIT(Refusal.INVALID),
  /** A taxpayer number (STIR) is nine digits. */
  TAXPAYER_NUMBER_UNFIT(Refusal.INVALID),
  /** The working week is of five or of six days. */
  WEEK_TYPE_MISSING(Refusal.INVALID);

  private final Refusal refusal;

  StructureRule(Refusal refusal) {
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return "3.1.3";
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
