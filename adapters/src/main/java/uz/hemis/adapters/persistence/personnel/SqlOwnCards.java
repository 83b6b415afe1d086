package uz.hemis.adapters.persistence.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.people.PersonNames;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.corrections.port.OwnCards;
import uz.hemis.domain.corrections.OwnData;
import uz.hemis.domain.shared.person.Contacts;

@ApplicationScoped
class SqlOwnCards implements OwnCards {

  private static final String SELECT =
      "select e.id, e.number, e.phone, e.email, e.degree, e.rank, "
          + PersonNames.COLUMNS
          + " from personnel_employee e join people_person p on p.id = e.person_id"
          + " where e.person_id = ? and e.removed_at is null";

  private final Jdbc jdbc;

  SqlOwnCards(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<OwnCard> findOf(UUID person) {
    return jdbc.find(
        SELECT,
        row -> {
          Contacts contacts = CardColumns.read(row).contacts();
          return new OwnCard(
              Jdbc.uuid(row, "id"),
              new OwnData(PersonNames.read(row), contacts.phone(), contacts.email()));
        },
        person);
  }
}
