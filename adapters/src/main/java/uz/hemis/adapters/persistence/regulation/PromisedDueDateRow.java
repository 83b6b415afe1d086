package uz.hemis.adapters.persistence.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A due date that people relied on when the calendar or the working week changed. */
@Entity
@Table(name = "regulation_promised_due_date")
class PromisedDueDateRow {

  /** One promise per duty and date of the event. */
  @Embeddable
  record Key(@Column(name = "duty") String duty, @Column(name = "event_date") LocalDate eventDate)
      implements Serializable {}

  @EmbeddedId Key key;

  @Column(name = "due_date")
  LocalDate dueDate;
}
