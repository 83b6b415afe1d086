package uz.hemis.application.results.port;

import java.util.Optional;
import java.util.UUID;

/** To which curriculum a subject belongs. */
@FunctionalInterface
public interface CurriculumOfSubject {

  Optional<UUID> find(UUID subject);
}
