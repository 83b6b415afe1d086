package uz.hemis.application.assignments.query;

import java.util.UUID;
import uz.hemis.domain.assignments.Stamp;
import uz.hemis.domain.shared.document.OfficialDocument;

/**
 * A request as it is shown.
 *
 * @param personName family name and given name
 * @param decided null while it is open
 * @param reason why it was refused; null otherwise
 * @param assignment what was bound; null otherwise
 */
public record SuperAdministratorRequestView(
    UUID id,
    long version,
    UUID person,
    String personName,
    OfficialDocument letter,
    RequestState state,
    Stamp asked,
    Stamp decided,
    String reason,
    UUID assignment) {}
