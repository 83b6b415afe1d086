package uz.hemis.application.security.query;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.security.SecurityPolicy;

/**
 * A policy as it is shown.
 *
 * @param acknowledgedAt null while the institution has not acknowledged it
 * @param acknowledgedBy the person of the leadership; null as long
 */
public record SecurityPolicyView(
    SecurityPolicy policy, Instant publishedAt, Instant acknowledgedAt, UUID acknowledgedBy) {}
