package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.rest.edge.AnonymousLooks.Look;

class AnonymousLooksTest {

  private static final Set<UUID> DOCUMENT = Set.of(new UUID(1, 1));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Look LOOK = new Look(DOCUMENT, "192.0.2.7", TODAY);

  private final AnonymousLooks looks = new AnonymousLooks();
  private final AtomicInteger recorded = new AtomicInteger();

  @Test
  void a_document_is_recorded_once_for_an_address_and_day() {
    look(LOOK);
    look(LOOK);
    assertThat(recorded).hasValue(1);
  }

  @Test
  void another_document_address_or_day_is_recorded() {
    look(LOOK);
    look(new Look(Set.of(new UUID(1, 2)), "192.0.2.7", TODAY));
    look(new Look(DOCUMENT, "192.0.2.8", TODAY));
    look(new Look(DOCUMENT, "192.0.2.7", TODAY.plusDays(1)));
    assertThat(recorded).hasValue(4);
  }

  @Test
  void a_look_that_could_not_be_recorded_is_recorded_the_next_time() {
    assertThatThrownBy(
            () ->
                looks.once(
                    LOOK,
                    () -> {
                      throw new IllegalStateException("no database");
                    }))
        .isInstanceOf(IllegalStateException.class);
    look(LOOK);
    assertThat(recorded).hasValue(1);
  }

  private void look(Look look) {
    looks.once(look, recorded::incrementAndGet);
  }
}
