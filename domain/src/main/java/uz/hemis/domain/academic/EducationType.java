package uz.hemis.domain.academic;

import java.util.Set;

/** Whose studies a semester or a milestone belongs to (3.1.4). */
public enum EducationType {
  BACHELOR,
  MASTER,
  /** Bachelors and masters alike. */
  ALL;

  /** Whether the two have students in common. */
  public boolean meets(EducationType other) {
    return this == other || this == ALL || other == ALL;
  }

  /** The types of students that are meant: bachelors, masters or both. */
  public Set<EducationType> each() {
    return this == ALL ? Set.of(BACHELOR, MASTER) : Set.of(this);
  }
}
