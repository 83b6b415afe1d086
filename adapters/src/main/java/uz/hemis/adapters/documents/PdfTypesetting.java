package uz.hemis.adapters.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import uz.hemis.application.certificates.port.Typesetting;
import uz.hemis.domain.certificates.Manuscript;
import uz.hemis.domain.certificates.Passage;

/** Sets manuscripts as PDF by Apache PDFBox. */
@ApplicationScoped
class PdfTypesetting implements Typesetting {

  @Override
  public byte[] pdf(Manuscript manuscript) {
    try (PdfPages pages = new PdfPages(manuscript.language().tag())) {
      PdfHeading.set(pages, manuscript.heading());
      PdfTable table = new PdfTable(pages);
      for (Passage passage : manuscript.body()) {
        switch (passage) {
          case Passage.Paragraph paragraph -> pages.paragraph(paragraph.text());
          case Passage.Facts facts -> table.set(facts);
          case Passage.Table rows -> table.set(rows);
        }
      }
      return pages.finished(manuscript);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot set the document", e);
    }
  }
}
