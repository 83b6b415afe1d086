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
import java.util.stream.Collectors;
import org.hibernate.annotations.ColumnTransformer;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.regulation.Wording;
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

  @Column(name = "entries")
  String entries;

  @Enumerated(EnumType.STRING)
  @Column(name = "approver")
  Role approver;

  @Column(name = "reason")
  String reason;

  @Column(name = "wording", columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  String wording;

  static DutyRow of(Duty duty, RegulationVersionRow version) {
    DutyRow row = new DutyRow();
    row.key = new Key(version.code, duty.code());
    row.version = version;
    row.follow(duty);
    return row;
  }

  /** Takes over a changed row of a draft. */
  void follow(Duty duty) {
    annex = duty.process().annex();
    process = duty.process().number();
    role = duty.role();
    triggers = joined(duty.occasion().triggers());
    entries = joined(duty.occasion().entries());
    term = duty.term().code();
    startsFrom = duty.occasion().startsFrom();
    enforcement = duty.enforcement();
    approver = duty.approver();
    clause = duty.basis().clause();
    source = duty.basis().source();
    reason = duty.basis().reason();
    wording = KeptJson.write(duty.wording());
  }

  Duty toDuty() {
    return new Duty(
        key.code(),
        new Duty.Process(annex, process),
        role,
        new Occasion(Set.of(triggers.split(" ")), startsFrom, Set.of(entries.split(" "))),
        Term.ofCode(term),
        enforcement,
        approver,
        new Duty.Basis(clause, source, reason, version.toVersion()),
        KeptJson.read(wording, Wording.class));
  }

  private static String joined(Set<String> kinds) {
    return kinds.stream().sorted().collect(Collectors.joining(" "));
  }
}
