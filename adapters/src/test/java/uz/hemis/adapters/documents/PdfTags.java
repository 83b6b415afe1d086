package uz.hemis.adapters.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A document as somebody hears it: its parts in the order of the structure, with their text.
 *
 * @param elements every part, in order
 * @param texts what the marked content says, by page and number
 */
record PdfTags(List<PDStructureElement> elements, Map<PDPage, Map<Integer, String>> texts) {

  static PdfTags of(PDDocument document) throws IOException {
    List<PDStructureElement> elements = new ArrayList<>();
    gather(document.getDocumentCatalog().getStructureTreeRoot(), elements);
    Map<PDPage, Map<Integer, String>> texts = new LinkedHashMap<>();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
      reader.processPage(page);
      Map<Integer, String> said = new LinkedHashMap<>();
      for (PDMarkedContent content : reader.getMarkedContents()) {
        if (!content.getTag().equals(COSName.ARTIFACT.getName())) {
          said.put(content.getMCID(), text(content));
        }
      }
      texts.put(page, said);
    }
    return new PdfTags(elements, texts);
  }

  List<PDStructureElement> of(String type) {
    return elements.stream().filter(each -> each.getStructureType().equals(type)).toList();
  }

  /** The text of the element itself. */
  String text(PDStructureElement element) {
    return element.getKids().stream()
        .filter(PDMarkedContentReference.class::isInstance)
        .map(PDMarkedContentReference.class::cast)
        .map(kid -> texts.get(kid.getPage()).get(kid.getMCID()))
        .collect(Collectors.joining());
  }

  /** Everything in the order in which it is read aloud. */
  String spoken() {
    return elements.stream()
        .map(this::text)
        .filter(t -> !t.isBlank())
        .collect(Collectors.joining("|"));
  }

  private static void gather(PDStructureNode node, List<PDStructureElement> into) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        into.add(element);
        gather(element, into);
      }
    }
  }

  private static String text(PDMarkedContent content) {
    return content.getContents().stream()
        .filter(TextPosition.class::isInstance)
        .map(letter -> ((TextPosition) letter).getUnicode())
        .collect(Collectors.joining());
  }
}
