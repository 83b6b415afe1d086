package uz.hemis.application.classifiers.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.hemis.domain.classifiers.CodeChange;

/**
 * A version of a classifier.
 *
 * @param by who made it; null for what the system brought with it
 * @param codes the codes that it changed
 */
public record VersionView(
    long version, Instant at, UUID by, CodeChange change, List<String> codes) {}
