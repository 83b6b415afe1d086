package uz.hemis.application.approvals.port;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.approvals.HeldAssignment;

/** Whose an assignment is, and whether it still stands (2.1). */
public interface HeldAssignments {

  Optional<HeldAssignment> find(UUID assignment);
}
