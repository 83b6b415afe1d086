package uz.hemis.application.diplomas.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;

/** Reads of diplomas. */
public interface DiplomaQueries {

  /**
   * Diplomas, newest first.
   *
   * @param scope the faculty to which the reader is bound; null for the whole institution
   */
  Page<DiplomaItem> list(DiplomaFilter filter, UUID scope, PageRequest page);

  /** One diploma. */
  Optional<DiplomaView> find(UUID id);

  /** The diploma with the verification hash. */
  Optional<DiplomaView> findByHash(String hash);

  /** What was done with the diploma, in order. */
  List<DiplomaStepView> listSteps(UUID diploma);
}
