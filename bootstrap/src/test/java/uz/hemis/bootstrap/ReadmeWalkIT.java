package uz.hemis.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uz.hemis.application.regulation.WindowQueries;

/** Takes the walk of the README as a visitor would, and finds what the README says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadmeWalkIT {

  private static final Pattern WALK =
      Pattern.compile("<!-- walk -->(.*)<!-- /walk -->", Pattern.DOTALL);
  private static final Pattern BLOCK =
      Pattern.compile("^```bash\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  @Inject WindowQueries windows;

  @TestHTTPResource("/")
  String url;

  @ConfigProperty(name = "hemis.data.directory")
  String data;

  @Test
  void the_walk_comes_out_as_the_readme_says() throws Exception {
    List<JsonNode> printed = walk();

    assertThat(printed).as("answers, each deed followed by its status").hasSize(9);
    assertThat(statuses(printed)).containsExactly(201, 409, 200, 201);
    in_time(printed.get(0));
    past_its_term(printed.get(2));
    assertThat(printed.get(4).path("state").asText()).isEqualTo("GRANTED");
    under_the_permit(printed.get(6), printed.get(4));
    in_the_record(printed.get(8).path("items"), printed);
  }

  private static void in_time(JsonNode event) {
    assertThat(event.path("late").asBoolean(true)).isFalse();
  }

  private void past_its_term(JsonNode problem) {
    LocalDate order = LocalDate.now().minusDays(40);
    LocalDate due = LocalDate.parse(problem.path("facts").path("dueDate").asText());
    assertThat(problem.path("type").asText()).endsWith("/problems/entry-closed");
    assertThat(problem.path("clause").asText()).isEqualTo("order 5");
    assertThat(due).isIn(due(order), due(order.minusDays(1)));
    assertThat(problem.toString()).contains("RTTRM_OPERATOR", "JUSTIFICATION");
  }

  private LocalDate due(LocalDate order) {
    return windows.judge("PERSONNEL_EVENT", order).lastDay();
  }

  private static void under_the_permit(JsonNode event, JsonNode permit) {
    assertThat(event.path("late").asBoolean()).isTrue();
    assertThat(event.path("permit")).isEqualTo(permit.path("id"));
  }

  private static void in_the_record(JsonNode deeds, List<JsonNode> printed) {
    assertThat(deeds)
        .extracting(deed -> deed.path("done").asBoolean(), deed -> deed.path("rule").asText())
        .containsExactly(tuple(true, ""), tuple(false, "entry-closed"), tuple(true, ""));
    assertThat(deeds.get(0).path("subjects").toString()).contains(id(printed.get(6)));
    assertThat(deeds.get(2).path("subjects").toString()).contains(id(printed.get(0)));
    assertThat(deeds).allSatisfy(deed -> assertThat(deed.hasNonNull("personName")).isTrue());
  }

  private static String id(JsonNode thing) {
    return thing.path("id").asText();
  }

  private static List<Integer> statuses(List<JsonNode> printed) {
    return printed.stream().filter(JsonNode::isInt).map(JsonNode::asInt).toList();
  }

  private List<JsonNode> walk() throws IOException, InterruptedException {
    Path output = Files.createTempFile(TargetDirectory.path(), "walk", ".out");
    ProcessBuilder visitor =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    visitor.environment().put("HEMIS_URL", url.replaceFirst("/$", ""));
    visitor.environment().put("HEMIS_DATA", data);
    Process walk = visitor.start();
    boolean ended = walk.waitFor(2, TimeUnit.MINUTES);
    if (!ended) {
      walk.destroyForcibly();
    }
    String text = Files.readString(output);
    assertThat(ended && walk.exitValue() == 0).as("the walk ends well:\n%s", text).isTrue();
    try (var values = new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(text)) {
      return values.readAll();
    }
  }

  private static String commands() throws IOException {
    String readme = Files.readString(TargetDirectory.path().resolve("../../README.md"));
    return WALK.matcher(readme)
        .results()
        .map(MatchResult::group)
        .flatMap(walk -> BLOCK.matcher(walk).results())
        .map(block -> block.group(1))
        .collect(Collectors.joining());
  }
}
