package uz.hemis.application.approvals;

import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;

/**
 * An entry that another person has to approve (4.3), as the area that it belongs to writes it.
 *
 * @param kind the kind of entry in capitals, such as {@code PERSONNEL_EVENT}; one {@link
 *     ProposedEffect} answers for it
 * @param subject the thing that the entry is about
 * @param reference tells several proposals on one subject apart, at most 200 characters; may be
 *     empty
 * @param place where the subject belongs; the scope of approvers is held against it
 * @param approvers the roles that decide; each holds {@code APPROVAL_DECIDE}
 * @param payload the entry as a JSON object in its canonical text
 */
public record ProposedEntry(
    String kind, UUID subject, String reference, Place place, Set<Role> approvers, String payload) {

  /** Tells nothing of the payload. */
  @Override
  public String toString() {
    return "ProposedEntry[kind=" + kind + ", subject=" + subject + "]";
  }
}
