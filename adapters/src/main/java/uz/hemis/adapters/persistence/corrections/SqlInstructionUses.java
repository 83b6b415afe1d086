package uz.hemis.adapters.persistence.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.corrections.port.InstructionUses;
import uz.hemis.domain.corrections.InstructionUse;

@ApplicationScoped
class SqlInstructionUses implements InstructionUses {

  private static final String INSERT =
      """
      insert into corrections_use (id, instruction_id, person_id, subject_id, used_at)
      values (?, ?, ?, ?, ?)""";

  private final Jdbc jdbc;

  SqlInstructionUses(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(InstructionUse use) {
    jdbc.change(INSERT, use.id(), use.instruction(), use.person(), use.subject(), use.at());
  }
}
