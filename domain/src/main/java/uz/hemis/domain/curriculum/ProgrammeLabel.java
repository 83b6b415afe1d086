package uz.hemis.domain.curriculum;

import java.util.List;
import java.util.Objects;
import uz.hemis.domain.structure.Names;

/**
 * What a programme is called.
 *
 * @param names the programme's name
 * @param qualifications what graduates are awarded, 1 to 10
 */
public record ProgrammeLabel(Names names, List<Names> qualifications) {

  public ProgrammeLabel {
    Objects.requireNonNull(names, "names");
    qualifications = List.copyOf(qualifications);
  }
}
