package uz.hemis.adapters.persistence.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.regulation.port.Facts;
import uz.hemis.domain.regulation.RecordedFact;

@ApplicationScoped
class SqlFacts implements Facts {

  private static final String ADD =
      """
      insert into regulation_fact
        (id, kind, subject_id, unit_id, order_number, order_date, effective_date, note, file_id,
         due_date, permit_id, recorded_by, recorded_role, recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Jdbc jdbc;

  SqlFacts(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(RecordedFact fact) {
    jdbc.change(
        ADD,
        fact.id(),
        fact.entry().kind(),
        fact.entry().subject(),
        fact.entry().unit(),
        fact.entry().orderNumber(),
        fact.entry().dates().order(),
        fact.entry().dates().effective(),
        fact.note(),
        fact.file(),
        fact.admission().dueDate(),
        fact.admission().permit(),
        fact.recordedBy().person(),
        fact.recordedBy().role().name(),
        fact.at());
  }
}
