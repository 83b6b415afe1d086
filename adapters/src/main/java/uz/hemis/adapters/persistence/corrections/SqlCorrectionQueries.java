package uz.hemis.adapters.persistence.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.corrections.query.CorrectionQueries;
import uz.hemis.application.corrections.query.InstructionView;
import uz.hemis.application.corrections.query.UseView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.corrections.Instruction;
import uz.hemis.domain.corrections.InstructionState;
import uz.hemis.domain.corrections.InstructionUse;

@ApplicationScoped
class SqlCorrectionQueries implements CorrectionQueries {

  private static final String INSTRUCTIONS =
      " from corrections_instruction i join people_person p on p.id = i.given_by";

  private static final String INSTRUCTION =
      "select "
          + InstructionColumns.ALL
          + ", p.family_name || ' ' || p.given_name as given_by_name,"
          + " (select count(*) from corrections_use u where u.instruction_id = i.id) as uses";

  private static final String USES =
      " from corrections_use u join people_person p on p.id = u.person_id";

  private static final String USE =
      "select u.id, u.instruction_id, u.person_id, u.subject_id, u.used_at,"
          + " p.family_name || ' ' || p.given_name as person_name";

  private static final Listing<UseView> LIST_OF_USES =
      new Listing<>(
          USE, USES, Key.newestFirst("u.id", view -> view.use().id()), SqlCorrectionQueries::use);

  private final Jdbc jdbc;

  SqlCorrectionQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<InstructionView> listInstructions(
      InstructionState state, LocalDate today, PageRequest page) {
    return instructions(today).page(jdbc, in(state, today), page);
  }

  @Override
  public Optional<InstructionView> findInstruction(UUID id, LocalDate today) {
    return instructions(today).find(jdbc, new Conditions().and("i.id = ?", id));
  }

  @Override
  public Page<UseView> listUses(UUID instruction, PageRequest page) {
    Conditions which = new Conditions().and("u.instruction_id = ?", instruction);
    return LIST_OF_USES.page(jdbc, which, page);
  }

  private static Listing<InstructionView> instructions(LocalDate today) {
    return new Listing<>(
        INSTRUCTION,
        INSTRUCTIONS,
        Key.newestFirst("i.id", view -> view.instruction().id()),
        row -> instruction(row, today));
  }

  private static Conditions in(InstructionState state, LocalDate today) {
    return switch (state) {
      case null -> new Conditions();
      case IN_FORCE -> new Conditions().and("i.withdrawn_at is null and i.valid_until >= ?", today);
      case OVER -> new Conditions().and("i.withdrawn_at is null and i.valid_until < ?", today);
      case WITHDRAWN -> new Conditions().and("i.withdrawn_at is not null");
    };
  }

  private static InstructionView instruction(ResultSet row, LocalDate today) throws SQLException {
    Instruction instruction = InstructionColumns.read(row);
    return new InstructionView(
        instruction, instruction.state(today), row.getString("given_by_name"), row.getLong("uses"));
  }

  private static UseView use(ResultSet row) throws SQLException {
    return new UseView(
        new InstructionUse(
            Jdbc.uuid(row, "id"),
            Jdbc.uuid(row, "instruction_id"),
            Jdbc.uuid(row, "person_id"),
            Jdbc.uuid(row, "subject_id"),
            Jdbc.instant(row, "used_at")),
        row.getString("person_name"));
  }
}
