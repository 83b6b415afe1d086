package uz.hemis.bootstrap.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.DEAN;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.RECORDS;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.duplicate;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.entry;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.prepared;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.printed;
import static uz.hemis.bootstrap.diplomas.DiplomaDesk.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.browser.Browser;
import uz.hemis.bootstrap.browser.PageCheck;
import uz.hemis.bootstrap.browser.QrCodes;
import uz.hemis.bootstrap.browser.Tab;
import uz.hemis.bootstrap.support.Api;

/** What an employer sees who verifies a diploma in a browser (3.1.12). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DiplomaInBrowserIT {

  private static final String VERIFICATIONS = "/api/v1/diplomas/verifications/";
  private static Browser browser;

  @Inject Graduates graduates;

  @TestHTTPResource("/")
  URI installation;

  @ConfigProperty(name = "hemis.public-address")
  String publicAddress;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "uz-Latn, 390, Hujjat haqiqiy, Diplom blankasi",
    "uz-Cyrl, 390, Ҳужжат ҳақиқий, Диплом бланкаси",
    "ru, 1024, Документ подлинный, Бланк диплома",
    "en, 320, The document is genuine, Blank of the diploma"
  })
  void a_genuine_diploma_shows_what_it_prints(
      String language, int width, String title, String label) throws Exception {
    String id = prepared(graduates.graduate());
    String series = printed(id);

    Tab page = browser.tab(language, width).open(address(read(id).path("hash")));

    page.show("diploma-" + language);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains(title, label, series + " № 000001", "Sinovov Anvar", "Mathematics", "Master")
        .contains(read(id).<String>path("registerNumber"));
    assertThat(page.evaluate("document.querySelector('dd[lang=en]').textContent").asText())
        .isEqualTo("Demonstration University");
    PageCheck.of(page, installation).soundIn(language, "genuine");
  }

  @Test
  void a_diploma_whose_place_a_duplicate_took_says_so() throws Exception {
    String former = prepared(graduates.graduate());
    printed(former);
    String hash = read(former).path("hash");
    assertThat(duplicate(former, entry()).statusCode()).isEqualTo(201);

    Tab page = browser.tab("uz-Latn", 390).open(address(hash));

    page.show("diploma-replaced");
    assertThat(page.text()).contains("dublikat amal qiladi").doesNotContain("Hujjat haqiqiy");
    PageCheck.of(page, installation).soundIn("uz-Latn", "changed");
  }

  @ParameterizedTest
  @CsvSource({"404, 0000000000000000000000000000000000000000000000000000000000000000", "400, x"})
  void what_no_diploma_bears_is_unknown(int status, String hash) throws Exception {
    Tab page = browser.tab("uz-Latn", 390).open(address(hash));

    page.show("diploma-unknown-" + status);
    assertThat(page.status()).isEqualTo(status);
    assertThat(page.text()).contains("Bunday hujjat yoʻq");
    PageCheck.of(page, installation).soundIn("uz-Latn", "unknown");
  }

  @Test
  void the_code_on_a_diploma_leads_to_the_page_that_verifies_it() throws Exception {
    String id = prepared(graduates.graduate());
    printed(id);
    Response code = Api.as(DEAN).get(RECORDS + "/" + id + "/code");
    assertThat(code.contentType()).isEqualTo("image/svg+xml");
    String picture = Base64.getEncoder().encodeToString(code.asByteArray());

    Tab paper = browser.tab("en", 390).open(URI.create("data:image/svg+xml;base64," + picture));

    paper.show("diploma-code");
    String read = QrCodes.read(paper.picture());
    assertThat(read).isEqualTo(publicAddress + VERIFICATIONS + read(id).path("hash"));
    Tab page = browser.tab("en", 390).open(installation.resolve(URI.create(read).getPath()));
    assertThat(page.text()).contains("The document is genuine");
  }

  private URI address(String hash) {
    return installation.resolve(VERIFICATIONS + hash);
  }
}
