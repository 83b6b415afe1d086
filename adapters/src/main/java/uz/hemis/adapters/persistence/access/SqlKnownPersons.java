package uz.hemis.adapters.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import uz.hemis.application.access.port.KnownPersons;

@ApplicationScoped
class SqlKnownPersons implements KnownPersons {

  private final EntityManager entities;

  SqlKnownPersons(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean isKnown(UUID person) {
    return (Boolean)
        entities
            .createNativeQuery("select exists (select 1 from people_person where id = :id)")
            .setParameter("id", person)
            .getSingleResult();
  }
}
