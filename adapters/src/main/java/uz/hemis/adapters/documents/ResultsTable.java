package uz.hemis.adapters.documents;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import uz.hemis.adapters.documents.CertificateManuscripts.Words;
import uz.hemis.domain.certificates.Passage.Column;
import uz.hemis.domain.certificates.Passage.Side;
import uz.hemis.domain.certificates.Passage.Table;
import uz.hemis.domain.certificates.Snapshot;

/** What was achieved in each subject, with the sum of credits and the average. */
final class ResultsTable {

  /** The average has one decimal on documents (resolution 824). */
  private static final int DECIMALS = 1;

  private static final int NARROW = 2;
  private static final int CODE = 3;
  private static final int SUBJECT = 8;

  private ResultsTable() {}

  static Table of(Words words, Snapshot.Transcript transcript) {
    return new Table(
        List.of(
            new Column(words.sentence("semester"), NARROW, Side.END),
            new Column(words.sentence("code"), CODE, Side.START),
            new Column(words.sentence("subject"), SUBJECT, Side.START),
            new Column(words.sentence("credits"), NARROW, Side.END),
            new Column(words.sentence("points"), NARROW, Side.END),
            new Column(words.sentence("grade"), NARROW, Side.END),
            new Column(words.sentence("letter"), NARROW, Side.START)),
        transcript.lines().stream().map(ResultsTable::row).toList());
  }

  static String standing(Words words, Snapshot.Transcript transcript) {
    return words.sentence(
        "standing",
        Map.of(
            "credits",
            transcript.credits(),
            "average",
            transcript.average().setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString()));
  }

  private static List<String> row(Snapshot.Line line) {
    return List.of(
        String.valueOf(line.semester()),
        line.code(),
        line.name(),
        String.valueOf(line.credits()),
        String.valueOf(line.points()),
        String.valueOf(line.grade()),
        line.letter());
  }
}
