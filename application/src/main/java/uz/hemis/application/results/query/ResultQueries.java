package uz.hemis.application.results.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads of results. */
public interface ResultQueries {

  /** What the study has achieved; empty when there is no such study. */
  Optional<StudyResults> find(UUID study);

  /** The studies of the person, the newest first. */
  List<UUID> listStudiesOf(UUID person);
}
