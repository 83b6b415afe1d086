package uz.hemis.adapters.persistence.breaches;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.breaches.Side;
import uz.hemis.domain.breaches.Statement;

/** What the responsible person or the head said; added and never changed. */
@Entity
@Table(name = "breaches_statement")
class StatementRow {

  @Id
  @Column(name = "id")
  UUID id;

  @Column(name = "breach_id")
  UUID breach;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  Statement.Kind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "side")
  Side side;

  @Column(name = "person_id")
  UUID person;

  @Column(name = "text")
  String text;

  @Column(name = "file_id")
  UUID file;

  @Column(name = "said_at")
  Instant saidAt;

  static StatementRow of(UUID breach, Statement statement) {
    StatementRow row = new StatementRow();
    row.id = statement.id();
    row.breach = breach;
    row.kind = statement.kind();
    row.side = statement.side();
    row.person = statement.person();
    row.text = statement.text();
    row.file = statement.file();
    row.saidAt = statement.at();
    return row;
  }

  Statement toStatement() {
    return new Statement(id, kind, side, person, text, file, saidAt);
  }
}
