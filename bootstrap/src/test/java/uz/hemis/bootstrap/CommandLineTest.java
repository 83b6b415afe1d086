package uz.hemis.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.bootstrap.startup.StartRefused;

class CommandLineTest {

  @Test
  void without_words_it_serves_on_8080_from_the_directory_data() {
    assertThat(parse("")).isEqualTo(new CommandLine.Start(8080, Path.of("data")));
  }

  @Test
  void an_option_wins_over_the_environment() {
    assertThat(
            CommandLine.parse(
                new String[] {"start", "--data", "here"}, Map.of("HEMIS_DATA", "there")))
        .isEqualTo(new CommandLine.Start(8080, Path.of("here")));
    assertThat(CommandLine.parse(new String[] {"rotate-keys"}, Map.of("HEMIS_DATA", "there")))
        .isEqualTo(new CommandLine.RotateKeys(Path.of("there")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 65535})
  void the_first_and_the_last_port_are_ports(int port) {
    assertThat(parse("start --port " + port))
        .isEqualTo(new CommandLine.Start(port, Path.of("data")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start --port 0",
        "start --port 65536",
        "start --port x",
        "start --port",
        "start --data",
        "start --fast",
        "stop",
        "rotate-keys --port 1"
      })
  void what_is_not_understood_is_refused(String line) {
    assertThatThrownBy(() -> parse(line)).isInstanceOf(StartRefused.class);
  }

  private static CommandLine parse(String line) {
    return CommandLine.parse(line.isEmpty() ? new String[0] : line.split(" "), Map.of());
  }
}
