package uz.hemis.domain.files;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.domain.access.Role.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;

class FileReadershipTest {

  @Test
  void orders_are_read_by_those_who_keep_staff_and_assignments() {
    assertThat(readers(FilePurpose.ORDER))
        .containsExactlyInAnyOrder(
            SUPER_ADMINISTRATOR, HR_DEPARTMENT, LEADERSHIP, RTTRM_OPERATOR, OVERSEER);
  }

  @Test
  void papers_of_late_entry_are_read_by_those_who_decide_it() {
    for (FilePurpose paper :
        EnumSet.of(
            FilePurpose.JUSTIFICATION, FilePurpose.EMPLOYEE_LETTER, FilePurpose.HEAD_LETTER)) {
      assertThat(readers(paper))
          .containsExactlyInAnyOrder(LEADERSHIP, RTTRM_OPERATOR, MINISTRY_UNIT);
    }
  }

  @Test
  void acts_are_read_by_those_who_see_the_installation() {
    assertThat(readers(FilePurpose.ACT))
        .containsExactlyInAnyOrder(SUPER_ADMINISTRATOR, LEADERSHIP, RTTRM_OPERATOR, OVERSEER);
  }

  @Test
  void papers_about_ones_own_data_are_read_by_those_who_see_identities() {
    assertThat(readers(FilePurpose.OWN_DATA))
        .containsExactlyInAnyOrder(SUPER_ADMINISTRATOR, HR_DEPARTMENT, LEADERSHIP);
  }

  private static Set<Role> readers(FilePurpose purpose) {
    return Arrays.stream(Role.values())
        .filter(role -> FileReadership.mayRead(actor(role), purpose))
        .collect(Collectors.toSet());
  }

  private static Actor actor(Role role) {
    MinistryUnit unit = role == MINISTRY_UNIT ? MinistryUnit.values()[0] : null;
    return new Actor(new UUID(1, 1), null, null, null, role, Scope.institution(), unit);
  }
}
