package uz.hemis.adapters.documents;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * What a document is made of - headings, paragraphs, tables - in the order in which it is read
 * aloud (ISO 32000-1, 14.7 and 14.8). Everything on a page either belongs to a part of it or is
 * marked as an artifact.
 */
final class PdfStructure {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PdfTag whole;
  private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();

  PdfStructure(PDDocument document) {
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marks);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDStructureElement element = new PDStructureElement("Document", root);
    root.appendKid(element);
    whole = new PdfTag(element);
  }

  /** A new part of the document, after those that it has. */
  PdfTag add(String type) {
    return whole.add(type);
  }

  /** Draws what belongs to the tag on the page. */
  void mark(PdfTag tag, PDPage page, PDPageContentStream out, Drawing drawing) throws IOException {
    if (tag == PdfTag.ARTIFACT) {
      out.beginMarkedContent(COSName.ARTIFACT);
    } else {
      out.beginMarkedContent(COSName.getPDFName(tag.type()), refer(tag.element(), page));
    }
    drawing.draw(out);
    out.endMarkedContent();
  }

  /** Ties the pages to the structure; nothing is marked after it. */
  void finish() {
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
  }

  private int refer(PDStructureElement element, PDPage page) {
    if (page.getStructParents() < 0) {
      page.setStructParents(parents.size());
      parents.put(parents.size(), new PDParentTreeValue(new COSArray()));
    }
    COSArray owners = (COSArray) parents.get(page.getStructParents()).getCOSObject();
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(owners.size());
    element.appendKid(reference);
    owners.add(element);
    return owners.size() - 1;
  }

  /** What is drawn on a page. */
  @FunctionalInterface
  interface Drawing {

    void draw(PDPageContentStream out) throws IOException;
  }
}
