package uz.hemis.adapters.persistence.audit;

/**
 * What an area holds about people under identifiers of its own. An area whose answers show people
 * by further identifiers gives a bean of this.
 */
@FunctionalInterface
public interface ThingsOfPerson {

  /** A select of the identifiers of one person's things, with one question mark for the person. */
  String select();
}
