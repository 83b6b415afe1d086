package uz.hemis.domain.approvals;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;

/**
 * What a proposal is about and who decides on it (4.3).
 *
 * @param kind the kind of entry in capitals, such as {@code PERSONNEL_EVENT}
 * @param subject the thing that the entry is about
 * @param reference tells several proposals on one subject apart, at most {@value #MAX_REFERENCE}
 *     characters; may be empty
 * @param place where the subject belongs; the scope of approvers is held against it
 * @param approvers the roles that decide, at least one
 */
public record Matter(
    String kind, UUID subject, String reference, Place place, Set<Role> approvers) {

  /** The longest reference. */
  public static final int MAX_REFERENCE = 200;

  private static final String KIND = "[A-Z][A-Z0-9_]{0,39}";

  public Matter {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(place, "place");
    if (!kind.matches(KIND)) {
      throw new IllegalArgumentException("kind: " + kind);
    }
    if (reference.length() > MAX_REFERENCE) {
      throw new IllegalArgumentException("reference: " + reference);
    }
    if (approvers.isEmpty()) {
      throw new IllegalArgumentException("nobody decides on " + kind);
    }
    approvers = Collections.unmodifiableSet(EnumSet.copyOf(approvers));
  }

  /** The table of rights may change later; what was proposed before stays as it was. */
  void requireApproversWithRight() {
    if (!approvers.stream().allMatch(role -> role.holds(Permission.APPROVAL_DECIDE))) {
      throw new IllegalArgumentException("approvers: " + approvers);
    }
  }
}
