package uz.hemis.application.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.rule.RuleBroken;

/** A window that remembers what it admitted; nobody proposes here. */
public final class AdmittedEntries implements EntryWindow {

  /** What was admitted, in order. */
  public final List<Entry> admitted = new ArrayList<>();

  /** What was only asked about, in order. */
  public final List<Entry> asked = new ArrayList<>();

  /** Why it is closed; null while it is open. */
  public RuleBroken closed;

  /** The permit under which it admits; null without. */
  public UUID permit;

  @Override
  public Admission admit(Actor actor, Entry entry) {
    requireNotClosed();
    admitted.add(entry);
    return permit == null ? Admission.unbound() : new Admission(entry.dates().order(), permit);
  }

  @Override
  public Admission admitProposed(Actor proposer, Entry entry, Instant proposedAt) {
    throw new UnsupportedOperationException("nobody proposes");
  }

  @Override
  public void requireOpen(Entry entry) {
    requireNotClosed();
    asked.add(entry);
  }

  @Override
  public Set<Role> approversOf(Entry entry) {
    return Set.of();
  }

  /** The kinds of what was admitted. */
  public List<String> kinds() {
    return admitted.stream().map(Entry::kind).toList();
  }

  private void requireNotClosed() {
    if (closed != null) {
      throw closed;
    }
  }
}
