package uz.hemis.adapters.persistence.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.shared.PendingWrites;

/** Rows that are not yet sent, and constraints that are deferred. */
@ApplicationScoped
class SqlPendingWrites implements PendingWrites {

  private final EntityManager rows;
  private final Jdbc jdbc;

  SqlPendingWrites(EntityManager rows, Jdbc jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  public void judge() {
    rows.flush();
    jdbc.change("set constraints all immediate");
  }
}
