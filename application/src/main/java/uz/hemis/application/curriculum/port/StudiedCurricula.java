package uz.hemis.application.curriculum.port;

import java.util.UUID;

/** Which curricula students are bound to. */
@FunctionalInterface
public interface StudiedCurricula {

  /** Whether anybody studies, or ever studied, under it. */
  boolean isStudied(UUID curriculum);
}
