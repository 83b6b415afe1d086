package uz.hemis.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The contract as its lint sees it: Redocly, Spectral, OWASP and the rules of this API. */
class ContractLintTest {

  private static final int CLEAN = 0;
  private static final int NOT_INSTALLED = 3;

  @Test
  void the_contract_departs_from_no_rule() throws IOException, InterruptedException {
    Node node = Node.of(System.getenv());
    Path said = Path.of("target/lint.txt");
    int outcome = node.run(said, "lint/lint.mjs");
    if (outcome == NOT_INSTALLED) {
      node.isMissing("its tools could not be installed: " + Files.readString(said));
    }
    assertThat(outcome).as(Files.readString(said)).isEqualTo(CLEAN);
  }

  @Test
  void without_node_the_lint_is_left_out_but_fails_where_nobody_reads_it() {
    assertThatThrownBy(() -> Node.of(Map.of("PATH", ""))).isInstanceOf(TestAbortedException.class);
    assertThatThrownBy(() -> Node.of(Map.of("PATH", "", "CI", "true")))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("HEMIS_NODE");
    assertThatThrownBy(() -> Node.of(Map.of("CI", "true", "HEMIS_NODE", "none")))
        .isInstanceOf(TestAbortedException.class);
  }
}
