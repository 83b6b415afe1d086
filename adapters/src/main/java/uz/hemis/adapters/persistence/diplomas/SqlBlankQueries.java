package uz.hemis.adapters.persistence.diplomas;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Key.Part;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.diplomas.query.BlankFilter;
import uz.hemis.application.diplomas.query.BlankItem;
import uz.hemis.application.diplomas.query.BlankQueries;
import uz.hemis.application.diplomas.query.BlankView;
import uz.hemis.application.diplomas.query.ReceiptView;
import uz.hemis.application.diplomas.query.StockFilter;
import uz.hemis.application.diplomas.query.StockLine;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.diplomas.Blank;
import uz.hemis.domain.diplomas.BlankReceipt;
import uz.hemis.domain.diplomas.BlankState;

@ApplicationScoped
class SqlBlankQueries implements BlankQueries {

  private static final String RECEIVED =
      """
      from diplomas_blank_receipt r join people_person p on p.id = r.received_by""";

  private static final Listing<ReceiptView> RECEIPTS =
      new Listing<>(
          "select r.*, p.family_name || ' ' || p.given_name as by_name",
          RECEIVED,
          Key.newestFirst("r.id", view -> view.receipt().id()),
          SqlBlankQueries::receipt);

  private static final Listing<BlankItem> BLANKS =
      new Listing<>(
          "select b.*",
          "from diplomas_blank b",
          Key.ascending(
              List.of(
                  new Part<>("b.receipt_id", UUID::fromString, BlankItem::receipt),
                  new Part<>("b.number", Function.identity(), blank -> blank.number().digits()))),
          BlankColumns::item);

  private static final String ONE =
      """
      select b.*, p.family_name || ' ' || p.given_name as by_name
      from diplomas_blank b left join people_person p on p.id = b.set_by
      where b.id = ?""";

  /** What was received out of the receipts, what became of it out of the blanks. */
  private static final String STOCK =
      """
      with received as (
        select kind, education_type, category, series, sum(last_value - first_value + 1) as received
        from diplomas_blank_receipt r%s
        group by kind, education_type, category, series
      ), used as (
        select kind, education_type, category, series,
          count(*) filter (where state = 'ISSUED') as issued,
          count(*) filter (where state = 'SPOILED') as spoiled,
          count(*) filter (where state = 'UNUSED') as unused
        from diplomas_blank r%s
        group by kind, education_type, category, series
      )
      select * from received join used using (kind, education_type, category, series)
      order by kind, education_type, category, series""";

  private final Jdbc jdbc;

  SqlBlankQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<BlankItem> listBlanks(BlankFilter filter, PageRequest page) {
    Conditions which =
        sort(filter.sort(), "b")
            .andIf("b.state = ?", filter.state() == null ? null : filter.state().name())
            .andIf("b.number = ?", filter.number())
            .andIf("b.receipt_id = ?", filter.receipt())
            .andIf("b.diploma_id = ?", filter.diploma());
    return BLANKS.page(jdbc, which, page);
  }

  @Override
  public Optional<BlankView> findBlank(UUID id) {
    return jdbc.find(
        ONE,
        row -> {
          BlankItem item = BlankColumns.item(row);
          ReceiptView received = findReceipt(item.receipt()).orElseThrow();
          return new BlankView(
              item, Stream.concat(Stream.of(step(received)), use(row).stream()).toList());
        },
        id);
  }

  @Override
  public Page<ReceiptView> listReceipts(StockFilter filter, PageRequest page) {
    return RECEIPTS.page(jdbc, sort(filter, "r"), page);
  }

  @Override
  public Optional<ReceiptView> findReceipt(UUID id) {
    return RECEIPTS.find(jdbc, new Conditions().and("r.id = ?", id));
  }

  @Override
  public List<StockLine> listStock(StockFilter filter) {
    Conditions which = sort(filter, "r");
    return jdbc.list(
        STOCK.formatted(which.where(), which.where()),
        row ->
            new StockLine(
                BlankColumns.sort(row),
                row.getString("series"),
                row.getLong("received"),
                row.getLong("issued"),
                row.getLong("spoiled"),
                row.getLong("unused")),
        which.values(which.values()));
  }

  private static Conditions sort(StockFilter filter, String table) {
    return new Conditions()
        .andIf(table + ".kind = ?", filter.kind() == null ? null : filter.kind().name())
        .andIf(table + ".education_type = ?", filter.educationType())
        .andIf(table + ".category = ?", filter.category())
        .andIf(table + ".series = ?", filter.series());
  }

  private static ReceiptView receipt(ResultSet row) throws SQLException {
    return new ReceiptView(BlankColumns.receipt(row), row.getString("by_name"));
  }

  private static BlankView.Step step(ReceiptView view) {
    BlankReceipt receipt = view.receipt();
    return new BlankView.Step(
        BlankState.UNUSED,
        receipt.received().at(),
        receipt.received().person(),
        view.byName(),
        receipt.received().role(),
        null,
        receipt.act());
  }

  private static Optional<BlankView.Step> use(ResultSet row) throws SQLException {
    Blank.Use use = BlankColumns.use(row);
    return use == null
        ? Optional.empty()
        : Optional.of(
            new BlankView.Step(
                use.state(),
                use.set().at(),
                use.set().person(),
                row.getString("by_name"),
                use.set().role(),
                use.reason(),
                use.act()));
  }
}
