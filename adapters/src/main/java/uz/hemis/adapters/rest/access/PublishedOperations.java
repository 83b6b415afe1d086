package uz.hemis.adapters.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.application.access.PublishedKeys;
import uz.hemis.openapi.model.JsonWebKeySet;
import uz.hemis.openapi.model.RoleTable;

/** What everybody may read: the table of roles and the keys that check tokens. */
@ApplicationScoped
class PublishedOperations {

  private final PublishedKeys keys;

  PublishedOperations(PublishedKeys keys) {
    this.keys = keys;
  }

  RoleTable roles() {
    return AccessMapping.roleTable();
  }

  JsonWebKeySet keys() {
    return AccessMapping.toView(keys.list());
  }
}
