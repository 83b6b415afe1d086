package uz.hemis.application.catalogue.port;

import uz.hemis.domain.catalogue.PublishedVersion;

/** The versions of the regulation that are law (order, clauses 2 and 6). */
public interface PublishedVersions {

  /** The one that takes or took effect last. */
  PublishedVersion newest();

  /** The same, while nobody else publishes. */
  PublishedVersion newestForPublication();
}
