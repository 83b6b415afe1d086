package uz.hemis.adapters.persistence.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.domain.certificates.Snapshot;
import uz.hemis.domain.students.StudyStatus;

class SnapshotJsonTest {

  private static final Snapshot SNAPSHOT =
      new Snapshot(
          "Namunaviy universitet",
          new Snapshot.Student("Namunaviy Talaba", "999261100001"),
          new Snapshot.Programme("60610100", "Algebra", "Bakalavr", "Kunduzgi", "Fakultet"),
          new Snapshot.Enrolment(StudyStatus.ON_LEAVE, 2, 2026, "12-T", LocalDate.of(2026, 9, 1)),
          new Snapshot.Transcript(
              List.of(new Snapshot.Line(1, "A1", "Algebra", 6, 86, 4, "A")),
              new BigDecimal("4.00"),
              6));

  @Test
  void what_was_printed_in_november_2026_is_still_read() throws IOException {
    try (InputStream json =
        SnapshotJsonTest.class.getResourceAsStream("/certificates/snapshot-2026-11.json")) {
      String written = new String(json.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(KeptJson.read(written, Snapshot.class)).isEqualTo(SNAPSHOT);
    }
  }

  @Test
  void what_is_written_now_is_read_again() {
    assertThat(KeptJson.read(KeptJson.write(SNAPSHOT), Snapshot.class)).isEqualTo(SNAPSHOT);
  }
}
