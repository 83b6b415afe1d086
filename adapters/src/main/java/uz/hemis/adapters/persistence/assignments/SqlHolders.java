package uz.hemis.adapters.persistence.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uz.hemis.application.assignments.port.Holders;
import uz.hemis.domain.access.UserClass;

@ApplicationScoped
class SqlHolders implements Holders {

  private final Session session;

  SqlHolders(Session session) {
    this.session = session;
  }

  @Override
  public Optional<Set<UserClass>> findClasses(UUID person) {
    List<String> classes =
        session
            .createNativeQuery(
                """
                select account.user_class
                from people_person person
                left join access_account account
                  on account.person_id = person.id and account.disabled_at is null
                where person.id = :person
                """,
                String.class)
            .setParameter("person", person)
            .getResultList();
    return classes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            classes.stream()
                .filter(Objects::nonNull)
                .map(UserClass::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
  }
}
