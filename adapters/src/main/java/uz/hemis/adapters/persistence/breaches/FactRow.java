package uz.hemis.adapters.persistence.breaches;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.domain.breaches.BreachFacts;

/** What a breach rests on; added and never changed. */
@Entity
@Table(name = "breaches_fact")
class FactRow {

  /** The place among the facts of a breach. */
  @Embeddable
  record Key(@Column(name = "breach_id") UUID breach, @Column(name = "position") int position)
      implements Serializable {}

  @EmbeddedId Key key;

  @Column(name = "facts", columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  String facts;

  static FactRow of(UUID breach, int position, BreachFacts facts) {
    FactRow row = new FactRow();
    row.key = new Key(breach, position);
    row.facts = KeptJson.write(facts);
    return row;
  }

  BreachFacts toFacts() {
    return KeptJson.read(facts, BreachFacts.class);
  }
}
