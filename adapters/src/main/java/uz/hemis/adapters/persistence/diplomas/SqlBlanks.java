package uz.hemis.adapters.persistence.diplomas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.diplomas.port.Blanks;
import uz.hemis.application.shared.Identities;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.diplomas.Blank;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.BlankRange;
import uz.hemis.domain.diplomas.BlankReceipt;
import uz.hemis.domain.diplomas.BlankSort;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;

/** The account of blanks; who takes one holds its row, who receives some holds their series. */
@ApplicationScoped
class SqlBlanks implements Blanks {

  private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

  private static final String RANGES =
      """
      select series, first_number, last_number from diplomas_blank_receipt
      where kind = ? and series = ?""";

  private static final String RECEIVE =
      """
      insert into diplomas_blank_receipt (id, kind, education_type, category, series, first_number,
        last_number, act_number, act_date, act_file, received_by, received_role, received_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  /** The blanks of the receipt, their numbers as long as the first. */
  private static final String ADD =
      """
      insert into diplomas_blank
        (id, receipt_id, kind, education_type, category, series, number, state)
      select n.id, r.id, r.kind, r.education_type, r.category, r.series,
        lpad((r.first_value + n.place - 1)::text, length(r.first_number), '0'), 'UNUSED'
      from diplomas_blank_receipt r, unnest(?::uuid[]) with ordinality as n (id, place)
      where r.id = ?""";

  private static final String NEXT =
      BlankColumns.SELECT
          + """

          where b.state = 'UNUSED' and b.kind = ? and b.education_type = ? and b.category = ?
          order by b.receipt_id, b.number
          limit 1 for update of b""";

  private static final String ISSUED =
      "select series, number from diplomas_blank where diploma_id = ? and kind = ?";

  private static final String SET =
      """
      update diplomas_blank set state = ?, diploma_id = ?, reason = ?, act_number = ?,
        act_date = ?, act_file = ?, set_by = ?, set_role = ?, set_at = ?
      where id = ?""";

  private final Jdbc jdbc;

  SqlBlanks(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<BlankRange> holdRanges(BlankKind kind, String series) {
    hold("diplomas_blank_receipt " + kind + " " + series);
    return jdbc.list(RANGES, BlankColumns::range, kind.name(), series);
  }

  @Override
  public void receive(BlankReceipt receipt, Identities identities) {
    jdbc.change(
        RECEIVE,
        receipt.id(),
        receipt.sort().kind().name(),
        receipt.sort().educationType(),
        receipt.sort().category(),
        receipt.range().series(),
        receipt.range().first(),
        receipt.range().last(),
        receipt.act().number(),
        receipt.act().date(),
        receipt.act().file(),
        receipt.received().person(),
        receipt.received().role().name(),
        receipt.received().at());
    List<UUID> ids = Stream.generate(identities::next).limit(receipt.range().size()).toList();
    jdbc.change(ADD, ids, receipt.id());
  }

  @Override
  public Blank getForUpdate(UUID id) {
    return jdbc.find(
            BlankColumns.SELECT + " where b.id = ? for update of b", BlankColumns::blank, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Optional<Blank> findForUpdate(BlankKind kind, BlankNumber number) {
    return jdbc.find(
        BlankColumns.SELECT + " where b.kind = ? and b.series = ? and b.number = ? for update of b",
        BlankColumns::blank,
        kind.name(),
        number.series(),
        number.digits());
  }

  @Override
  public Optional<Blank> findUnusedForUpdate(BlankSort sort) {
    return next(NEXT + " skip locked", sort).or(() -> next(NEXT, sort));
  }

  @Override
  public Optional<BlankNumber> holdIssued(UUID diploma, BlankKind kind) {
    hold("diplomas_blank " + diploma + " " + kind);
    return jdbc.find(ISSUED, BlankColumns::number, diploma, kind.name());
  }

  @Override
  public void save(Blank blank) {
    Blank.Use use = blank.use().orElseThrow();
    OfficialDocument act = use.act();
    jdbc.change(
        SET,
        use.state().name(),
        use.diploma(),
        use.reason(),
        act == null ? null : act.number(),
        act == null ? null : act.date(),
        act == null ? null : act.file(),
        use.set().person(),
        use.set().role().name(),
        use.set().at(),
        blank.id());
  }

  private Optional<Blank> next(String sql, BlankSort sort) {
    return jdbc.find(
        sql, BlankColumns::blank, sort.kind().name(), sort.educationType(), sort.category());
  }

  private void hold(String what) {
    jdbc.list(HOLD, row -> true, what);
  }
}
