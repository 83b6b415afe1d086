package uz.hemis.adapters.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uz.hemis.adapters.language.SentenceBook;
import uz.hemis.application.certificates.port.Manuscripts;
import uz.hemis.domain.certificates.Certificate;
import uz.hemis.domain.certificates.DocumentLanguage;
import uz.hemis.domain.certificates.Manuscript;
import uz.hemis.domain.certificates.Manuscript.Heading;
import uz.hemis.domain.certificates.Manuscript.Verification;
import uz.hemis.domain.certificates.Passage;
import uz.hemis.domain.certificates.Passage.Paragraph;
import uz.hemis.domain.certificates.Snapshot;

/** Words references and transcripts out of one set of sentences for each language. */
@ApplicationScoped
class CertificateManuscripts implements Manuscripts {

  private static final String VERIFICATIONS = "/api/v1/certificates/verifications/";

  private final SentenceBook book =
      new SentenceBook(
          Stream.of(DocumentLanguage.values()).map(CertificateManuscripts::locale).toList(),
          List.of("/certificates/document"));

  private final PublicAddress address;

  CertificateManuscripts(PublicAddress address) {
    this.address = address;
  }

  @Override
  public Manuscript of(Certificate certificate) {
    Words words = new Words(book, locale(certificate.language()));
    Snapshot shown = certificate.snapshot();
    return new Manuscript(
        certificate.language(),
        new Heading(
            shown.institution(),
            words.sentence("title." + certificate.kind()),
            certificate.number().toString(),
            certificate.date()),
        body(words, certificate),
        verification(words, certificate));
  }

  private static List<Passage> body(Words words, Certificate certificate) {
    Snapshot shown = certificate.snapshot();
    List<Passage> body = new ArrayList<>();
    body.add(new Paragraph(words.sentence("opening." + certificate.kind())));
    body.add(StudyTable.of(words, shown));
    if (shown.transcript() == null) {
      body.add(new Paragraph(words.sentence("purpose")));
    } else {
      body.add(ResultsTable.of(words, shown.transcript()));
      body.add(new Paragraph(ResultsTable.standing(words, shown.transcript())));
    }
    return body;
  }

  private Verification verification(Words words, Certificate certificate) {
    String page = address.of(VERIFICATIONS + certificate.code().value());
    return new Verification(page, words.sentence("verification", Map.of("address", page)));
  }

  private static Locale locale(DocumentLanguage language) {
    return Locale.forLanguageTag(language.tag());
  }

  /** The sentences in the language of the document. */
  record Words(SentenceBook book, Locale language) {

    String sentence(String key) {
      return sentence(key, Map.of());
    }

    String sentence(String key, Map<String, Object> facts) {
      return book.sentence(language, key, facts);
    }
  }
}
