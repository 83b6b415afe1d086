package uz.hemis.adapters.persistence.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Set;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.shared.time.Term;

/** A duty of the catalogue, in one version of the regulation. */
@Entity
@Table(name = "regulation_duty")
class DutyRow {

  /** A duty has one row per version of the regulation. */
  @Embeddable
  record Key(@Column(name = "regulation") String regulation, @Column(name = "code") String code)
      implements Serializable {}

  @EmbeddedId Key key;

  @ManyToOne
  @JoinColumn(name = "regulation", insertable = false, updatable = false)
  RegulationVersionRow version;

  @Column(name = "annex")
  int annex;

  @Column(name = "process")
  int process;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  Role role;

  @Column(name = "triggers")
  String triggers;

  @Column(name = "term")
  String term;

  @Enumerated(EnumType.STRING)
  @Column(name = "starts_from")
  TermStart startsFrom;

  @Enumerated(EnumType.STRING)
  @Column(name = "enforcement")
  Enforcement enforcement;

  @Column(name = "clause")
  String clause;

  @Enumerated(EnumType.STRING)
  @Column(name = "source")
  DutySource source;

  Duty toDuty() {
    return new Duty(
        key.code(),
        annex,
        process,
        role,
        Set.of(triggers.split(" ")),
        Term.ofCode(term),
        startsFrom,
        enforcement,
        new Duty.Basis(clause, source, version.toVersion()));
  }
}
