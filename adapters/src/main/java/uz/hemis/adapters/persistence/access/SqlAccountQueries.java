package uz.hemis.adapters.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.application.access.query.AccountQueries;
import uz.hemis.application.access.query.AccountView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.UserClass;

@ApplicationScoped
class SqlAccountQueries implements AccountQueries {

  private static final String VIEW =
      """
      select a.id, a.version, a.person_id,
        concat_ws(' ', p.family_name, p.given_name, p.patronymic),
        a.login, a.user_class, a.must_change_password, a.second_factor_confirmed_at is not null,
        a.created_at, a.disabled_at
      from access_account a join people_person p on p.id = a.person_id
      """;

  private final EntityManager entities;

  SqlAccountQueries(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Page<AccountView> list(PageRequest page) {
    String after = page.after() == null ? "" : Cursor.read(page.after(), 1).getFirst();
    List<AccountView> found =
        views(
                entities
                    .createNativeQuery(
                        VIEW + "where a.login > :after order by a.login", Tuple.class)
                    .setParameter("after", after)
                    .setMaxResults(page.limit() + 1))
            .toList();
    boolean more = found.size() > page.limit();
    List<AccountView> items = more ? found.subList(0, page.limit()) : found;
    return new Page<>(
        items,
        more ? Cursor.after(items.getLast().login()) : null,
        page.totalCount() ? count() : null);
  }

  @Override
  public Optional<AccountView> find(UUID account) {
    return views(
            entities
                .createNativeQuery(VIEW + "where a.id = :id", Tuple.class)
                .setParameter("id", account))
        .findFirst();
  }

  private long count() {
    return ((Number)
            entities.createNativeQuery("select count(*) from access_account").getSingleResult())
        .longValue();
  }

  private static Stream<AccountView> views(Query query) {
    return Rows.of(query).map(SqlAccountQueries::toView);
  }

  private static AccountView toView(Tuple row) {
    return new AccountView(
        row.get(0, UUID.class),
        row.get(1, Number.class).longValue(),
        row.get(2, UUID.class),
        row.get(3, String.class),
        row.get(4, String.class),
        UserClass.valueOf(row.get(5, String.class)),
        row.get(6, Boolean.class),
        row.get(7, Boolean.class),
        row.get(8, Instant.class),
        row.get(9, Instant.class));
  }
}
