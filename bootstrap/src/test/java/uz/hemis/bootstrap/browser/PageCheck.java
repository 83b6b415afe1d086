package uz.hemis.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;

/**
 * What every page for people fulfils.
 *
 * @param tab which shows it
 * @param installation the only place that it may ask
 */
public record PageCheck(Tab tab, URI installation) {

  public static PageCheck of(Tab tab, URI installation) {
    return new PageCheck(tab, installation);
  }

  /** The page is in the language and of the look, complete, self-contained and accessible. */
  public void soundIn(String language, String look) throws IOException {
    assertThat(value("document.documentElement.lang")).isEqualTo(language);
    assertThat(value("document.querySelector('.verdict').className")).isEqualTo("verdict " + look);
    assertThat(value("document.title"))
        .startsWith(value("document.querySelector('h1')" + ".lastChild.textContent.trim()"));
    assertThat(tab.complaints()).isEmpty();
    assertThat(tab.requests())
        .allMatch(url -> url.startsWith(installation.toString()) || url.startsWith("data:"))
        .filteredOn(url -> !url.contains("/verifications/") && !url.startsWith("data:"))
        .isEmpty();
    assertThat(value("getComputedStyle(document.querySelector('.verdict')).borderLeftStyle"))
        .as("the style sheet is in force")
        .isEqualTo("solid");
    for (String landmark : new String[] {"header", "nav[aria-label]", "main", "footer", "h1"}) {
      assertThat(value("document.querySelectorAll('" + landmark + "').length"))
          .as(landmark)
          .isEqualTo("1");
    }
    assertThat(value("document.documentElement.scrollWidth <= innerWidth"))
        .as("nothing is wider than the screen")
        .isEqualTo("true");
    assertThat(tab.faint()).isEmpty();
  }

  private String value(String expression) {
    return tab.evaluate("String(" + expression + ")").asText();
  }
}
