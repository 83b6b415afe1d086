package uz.hemis.application.classifiers.port;

import uz.hemis.domain.classifiers.CodeBook;

/** The codes by which entries are judged. */
@FunctionalInterface
public interface CodeBooks {

  /** What is in force; asked for every code of every entry, so it costs no query. */
  CodeBook current();
}
