package uz.hemis.adapters.persistence.catalogue;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.catalogue.CatalogueChange;
import uz.hemis.domain.catalogue.CatalogueRow;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.regulation.Wording;
import uz.hemis.domain.shared.time.Term;

/** The rows of a version. */
@Singleton
class SqlRows {

  private static final String LIST =
      """
      select code, annex, process, role, triggers, starts_from, entries, term, enforcement,
        approver, clause, source, reason, wording::text as wording
      from regulation_duty where regulation = ?""";

  private static final String PUT =
      """
      insert into regulation_duty (annex, process, role, triggers, starts_from, entries, term,
        enforcement, approver, clause, source, reason, wording, regulation, code)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)
      on conflict (regulation, code) do update set
        (annex, process, role, triggers, starts_from, entries, term, enforcement, approver, clause,
         source, reason, wording) =
        (excluded.annex, excluded.process, excluded.role, excluded.triggers, excluded.starts_from,
         excluded.entries, excluded.term, excluded.enforcement, excluded.approver, excluded.clause,
         excluded.source, excluded.reason, excluded.wording)""";

  private static final String REMOVE =
      "delete from regulation_duty where regulation = ? and code = ?";

  private final Jdbc jdbc;

  SqlRows(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  List<CatalogueRow> list(String regulation) {
    return jdbc.list(LIST, SqlRows::read, regulation);
  }

  /** Makes the rows of a version what they have become; those that stay are not touched. */
  void keep(String regulation, CatalogueChange change) {
    change.removed().forEach(row -> jdbc.change(REMOVE, regulation, row.code()));
    change.changed().forEach(row -> put(regulation, row.after()));
    change.added().forEach(row -> put(regulation, row));
  }

  void put(String regulation, CatalogueRow row) {
    jdbc.change(
        PUT,
        row.process().annex(),
        row.process().number(),
        row.role().name(),
        joined(row.occasion().triggers()),
        row.occasion().startsFrom().name(),
        joined(row.occasion().entries()),
        row.term().code(),
        row.enforcement().name(),
        row.approver() == null ? null : row.approver().name(),
        row.ground().clause(),
        row.ground().source().name(),
        row.ground().reason(),
        KeptJson.write(row.wording()),
        regulation,
        row.code());
  }

  private static CatalogueRow read(ResultSet row) throws SQLException {
    String approver = row.getString("approver");
    return new CatalogueRow(
        row.getString("code"),
        new Duty.Process(row.getInt("annex"), row.getInt("process")),
        Role.valueOf(row.getString("role")),
        new Occasion(
            parted(row.getString("triggers")),
            TermStart.valueOf(row.getString("starts_from")),
            parted(row.getString("entries"))),
        Term.ofCode(row.getString("term")),
        Enforcement.valueOf(row.getString("enforcement")),
        approver == null ? null : Role.valueOf(approver),
        new CatalogueRow.Ground(
            row.getString("clause"),
            DutySource.valueOf(row.getString("source")),
            row.getString("reason")),
        KeptJson.read(row.getString("wording"), Wording.class));
  }

  private static Set<String> parted(String kinds) {
    return Set.of(kinds.split(" "));
  }

  private static String joined(Set<String> kinds) {
    return kinds.stream().sorted().collect(Collectors.joining(" "));
  }
}
