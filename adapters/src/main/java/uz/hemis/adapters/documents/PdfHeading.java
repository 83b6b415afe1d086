package uz.hemis.adapters.documents;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import uz.hemis.domain.certificates.Manuscript.Heading;

/** Sets the heading of a document: who issues what, under which number and date. */
final class PdfHeading {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final float INSTITUTION_SIZE = 12;
  private static final float TITLE_SIZE = 16;
  private static final float GAP = 14;

  private PdfHeading() {}

  static void set(PdfPages pages, Heading heading) throws IOException {
    Face face = pages.regular();
    pages.centred("P", pages.bold().sized(INSTITUTION_SIZE), heading.institution());
    pages.skip(GAP);
    String date = DATE.format(heading.date());
    PdfTag registered = pages.structure().add("P");
    pages.line(registered, face, "\u2116 " + heading.number() + " ", PdfPages.LEFT);
    pages.line(registered, face, date, PdfPages.LEFT + PdfPages.WIDTH - face.width(date));
    pages.skip(face.leading() + GAP);
    pages.centred("H1", pages.bold().sized(TITLE_SIZE), heading.title());
    pages.skip(GAP);
  }
}
