package uz.hemis.adapters.persistence.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.catalogue.port.PublishedVersions;
import uz.hemis.domain.catalogue.CatalogueContent;
import uz.hemis.domain.catalogue.Heading;
import uz.hemis.domain.catalogue.PublishedVersion;

@ApplicationScoped
class SqlPublishedVersions implements PublishedVersions {

  private static final String NEWEST =
      "select v.code, "
          + HeadingColumns.ALL
          + "\nfrom regulation_version v where v.state = 'PUBLISHED'"
          + " order by v.in_force_from desc limit 1";

  private static final String HOLD = "select revision from regulation_revision for update";

  private final Jdbc jdbc;
  private final SqlRows rows;

  SqlPublishedVersions(Jdbc jdbc, SqlRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  private record Head(String code, Heading heading) {}

  @Override
  public PublishedVersion newest() {
    Optional<Head> head =
        jdbc.find(NEWEST, row -> new Head(row.getString("code"), HeadingColumns.read(row)));
    return head.map(
            found ->
                new PublishedVersion(
                    found.code(), CatalogueContent.of(found.heading(), rows.list(found.code()))))
        .orElseThrow();
  }

  @Override
  public PublishedVersion newestForPublication() {
    jdbc.find(HOLD, row -> row.getLong(1)).orElseThrow();
    return newest();
  }
}
