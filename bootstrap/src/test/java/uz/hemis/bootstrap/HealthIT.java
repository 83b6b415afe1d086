package uz.hemis.bootstrap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HealthIT {

  @Test
  void the_application_is_ready_on_its_database() {
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
  }
}
