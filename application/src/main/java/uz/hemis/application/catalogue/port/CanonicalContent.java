package uz.hemis.application.catalogue.port;

import uz.hemis.domain.catalogue.CatalogueContent;

/** Writes down what a version says, always in the same words, so that it can be approved (4.3). */
public interface CanonicalContent {

  /** The version as a JSON object; equal contents give equal texts. */
  String of(String code, CatalogueContent content);
}
