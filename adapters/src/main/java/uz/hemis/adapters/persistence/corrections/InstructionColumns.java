package uz.hemis.adapters.persistence.corrections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.domain.corrections.Instruction;
import uz.hemis.domain.corrections.InstructionTerms;
import uz.hemis.domain.shared.document.OfficialDocument;

/** Reads instructions. */
final class InstructionColumns {

  /** The columns of the table {@code i}. */
  static final String ALL =
      """
      i.id, i.version, i.order_number, i.order_date, i.order_file, i.content, i.subjects,
      i.valid_until, i.given_at, i.given_by, i.withdrawn_at, i.withdrawn_by, i.withdrawal_reason""";

  private InstructionColumns() {}

  static Instruction read(ResultSet row) throws SQLException {
    return new Instruction(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        new InstructionTerms(
            new OfficialDocument(
                row.getString("order_number"),
                row.getObject("order_date", LocalDate.class),
                Jdbc.uuid(row, "order_file")),
            row.getString("content"),
            Set.of((UUID[]) row.getArray("subjects").getArray()),
            row.getObject("valid_until", LocalDate.class)),
        new Instruction.Given(Jdbc.instant(row, "given_at"), Jdbc.uuid(row, "given_by")),
        withdrawal(row));
  }

  private static Instruction.Withdrawal withdrawal(ResultSet row) throws SQLException {
    UUID by = Jdbc.uuid(row, "withdrawn_by");
    return by == null
        ? null
        : new Instruction.Withdrawal(
            Jdbc.instant(row, "withdrawn_at"), by, row.getString("withdrawal_reason"));
  }
}
