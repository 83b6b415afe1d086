package uz.hemis.bootstrap.catalogue;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import uz.hemis.bootstrap.TestDatabase;

/** An application with a database of its own, in which the law may change on the spot. */
public final class OwnInstitution implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("hemis.regulation.round", "PT24H");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(
        new TestResourceEntry(TestDatabase.class, Map.of(TestDatabase.DIRECTORY, "law-data")));
  }

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }
}
