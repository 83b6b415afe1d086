package uz.hemis.bootstrap.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.browser.Browser;
import uz.hemis.bootstrap.browser.PageCheck;
import uz.hemis.bootstrap.browser.Paper;
import uz.hemis.bootstrap.browser.Tab;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Studying;

/** References and transcripts from the downloaded paper to the page behind its code (3.1.13). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CertificateInBrowserIT {

  private static final String CERTIFICATES = "/api/v1/certificates";
  private static final String VERIFICATIONS = CERTIFICATES + "/verifications/";
  private static final String LONG_NAME = "Gʻoyibnazarova-Oʻrinboyeva-Choʻliboyeva";
  private static final String PROGRAMME =
      "Axborot-kommunikatsiya texnologiyalari sohasida iqtisodiyot va menejment (yoʻnalishlar"
          + " boʻyicha)";
  private static Browser browser;

  @Inject Studying studying;

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
    "references, uz_Latn, uz-Latn, Hujjat haqiqiy",
    "references, uz_Cyrl, uz-Cyrl, Ҳужжат ҳақиқий",
    "transcripts, ru, ru, Документ подлинный",
    "transcripts, en, en, The document is genuine"
  })
  void the_code_on_the_paper_leads_to_its_page(
      String kind, String language, String preferred, String title) throws Exception {
    Response issued = issue(kind, study(), language);
    Paper paper = paper(issued);

    assertThat(paper.foreignFonts()).isEmpty();
    assertThat(paper.text())
        .containsSubsequence(issued.<String>path("number"), LONG_NAME, "71")
        .contains(VERIFICATIONS + issued.path("verificationCode"));
    paper.show(kind + "-" + preferred);
    Tab page = browser.tab(preferred, 1024).open(scanned(paper));

    page.show("page-" + kind + "-" + preferred);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains(title, issued.<String>path("number"), LONG_NAME + " Anvar", "71");
    PageCheck.of(page, installation).soundIn(preferred, "genuine");
  }

  @Test
  void a_reference_of_a_study_that_ended_says_so() throws Exception {
    StudyOnPaper study = study();
    Response issued = issue("references", study, "uz_Latn");
    study.become("EXPELLED");

    Tab page = browser.tab("uz-Latn", 390).open(address(issued.path("verificationCode")));

    page.show("page-ended");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("lekin taʼlim tugagan", "davom etmayapti");
    PageCheck.of(page, installation).soundIn("uz-Latn", "changed");
  }

  @Test
  void an_unknown_code_looks_otherwise_and_shows_nobody() throws Exception {
    Tab page = browser.tab("ru", 390).open(address("A".repeat(22)));

    page.show("page-unknown");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("Такого документа нет");
    assertThat(page.evaluate("document.querySelectorAll('dl').length").asInt()).isZero();
    PageCheck.of(page, installation).soundIn("ru", "unknown");
  }

  @Test
  void the_languages_of_a_page_are_links_between_each_other() throws Exception {
    Response issued = issue("references", study(), "uz_Latn");
    Tab page = browser.tab("uz-Latn", 390).open(address(issued.path("verificationCode")));

    for (String language : new String[] {"uz-Cyrl", "ru", "en", "uz-Latn"}) {
      page.switchTo(language);
      page.show("page-phone-" + language);
      assertThat(page.text()).contains(LONG_NAME);
      assertThat(page.evaluate("document.querySelector('[aria-current]').lang").asText())
          .isEqualTo(language);
      PageCheck.of(page, installation).soundIn(language, "genuine");
    }
  }

  private Paper paper(Response issued) {
    Response file = Api.as("dekan").get(CERTIFICATES + "/" + issued.path("id") + "/document");
    assertThat(file.statusCode()).isEqualTo(200);
    return new Paper(file.asByteArray());
  }

  /** The address in the code, at the place where the installation is tried. */
  private URI scanned(Paper paper) throws Exception {
    String code = paper.code();
    assertThat(code).startsWith(publicAddress + "/");
    return installation.resolve(code.substring(publicAddress.length()));
  }

  private URI address(String code) {
    return installation.resolve(VERIFICATIONS + code);
  }

  private StudyOnPaper study() {
    StudyOnPaper study = StudyOnPaper.of(studying, LONG_NAME, PROGRAMME, "Экономика и менеджмент");
    study.achieve("A1", 86);
    return study;
  }

  private static Response issue(String kind, StudyOnPaper study, String language) {
    Response issued =
        Api.deed("dekan")
            .body(Map.of("study", study.id(), "language", language))
            .post(CERTIFICATES + "/" + kind);
    assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
    return issued;
  }
}
