package uz.hemis.application.access.query;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.access.UserClass;

/**
 * An account as those see it who manage accounts.
 *
 * @param secondFactor whether a second factor is in force
 * @param disabledAt null while it is in use
 */
public record AccountView(
    UUID id,
    long version,
    UUID person,
    String personName,
    String login,
    UserClass userClass,
    boolean mustChangePassword,
    boolean secondFactor,
    Instant createdAt,
    Instant disabledAt) {}
