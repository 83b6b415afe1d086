package uz.hemis.adapters.documents;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/**
 * A part of a document's structure.
 *
 * @param element null only for {@link #ARTIFACT}
 */
record PdfTag(PDStructureElement element) {

  /** What is on a page and not read aloud: rules, page numbers, what is repeated. */
  static final PdfTag ARTIFACT = new PdfTag(null);

  /** A new part of this one, after those that it has. */
  PdfTag add(String type) {
    PDStructureElement kid = new PDStructureElement(type, element);
    element.appendKid(kid);
    return new PdfTag(kid);
  }

  /** A new head of a column or row of this one. */
  PdfTag addHead(String scope) {
    PdfTag head = add("TH");
    PDTableAttributeObject attributes = new PDTableAttributeObject();
    attributes.setScope(scope);
    head.element.addAttribute(attributes);
    return head;
  }

  /** Gives the text as it was entered, where the font could not show all of it. */
  PdfTag saying(String text, Face face) {
    if (!face.shown(text).equals(text)) {
      element.setActualText(text);
    }
    return this;
  }

  String type() {
    return element.getStructureType();
  }
}
