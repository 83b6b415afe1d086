package uz.hemis.application.security.query;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.security.ServerAccess;

/**
 * An access to the server as it is shown.
 *
 * @param personName family name and given name
 */
public record ServerAccessView(
    ServerAccess access, String personName, Instant registeredAt, UUID registeredBy) {}
