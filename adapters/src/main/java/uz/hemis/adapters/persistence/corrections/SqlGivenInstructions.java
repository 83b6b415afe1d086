package uz.hemis.adapters.persistence.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.corrections.port.GivenInstructions;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.corrections.Instruction;
import uz.hemis.domain.corrections.InstructionTerms;
import uz.hemis.domain.shared.rule.RuleBroken;

/** An instruction is inserted when it is given and changed once, by its withdrawal. */
@ApplicationScoped
class SqlGivenInstructions implements GivenInstructions {

  private static final String SELECT =
      "select " + InstructionColumns.ALL + " from corrections_instruction i where i.id = ? for ";

  private static final String INSERT =
      """
      insert into corrections_instruction (id, version, order_number, order_date, order_file,
        content, subjects, valid_until, given_at, given_by)
      values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String WITHDRAW =
      """
      update corrections_instruction set version = version + 1, withdrawn_at = ?,
        withdrawn_by = ?, withdrawal_reason = ?
      where id = ? and version = ?""";

  private final Jdbc jdbc;

  SqlGivenInstructions(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Instruction getForUpdate(UUID id) {
    return jdbc.find(SELECT + "update", InstructionColumns::read, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Optional<Instruction> findForUse(UUID id) {
    return jdbc.find(SELECT + "share", InstructionColumns::read, id);
  }

  @Override
  public void save(Instruction instruction) {
    instruction
        .withdrawal()
        .ifPresentOrElse(made -> withdraw(instruction, made), () -> insert(instruction));
  }

  private void insert(Instruction instruction) {
    InstructionTerms terms = instruction.terms();
    jdbc.change(
        INSERT,
        instruction.id(),
        terms.order().number(),
        terms.order().date(),
        terms.order().file(),
        terms.text(),
        terms.subjects(),
        terms.validUntil(),
        instruction.given().at(),
        instruction.given().by());
  }

  private void withdraw(Instruction instruction, Instruction.Withdrawal made) {
    int changed =
        jdbc.change(
            WITHDRAW, made.at(), made.by(), made.reason(), instruction.id(), instruction.version());
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE, Map.of("version", instruction.version()));
    }
  }
}
