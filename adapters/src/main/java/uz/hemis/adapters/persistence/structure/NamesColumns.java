package uz.hemis.adapters.persistence.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uz.hemis.domain.structure.Names;

/** Names in four languages, as columns. */
@Embeddable
record NamesColumns(
    @Column(name = "name_uz_latn", nullable = false) String uzLatn,
    @Column(name = "name_uz_cyrl") String uzCyrl,
    @Column(name = "name_ru") String ru,
    @Column(name = "name_en") String en) {

  static NamesColumns of(Names names) {
    return new NamesColumns(names.uzLatn(), names.uzCyrl(), names.ru(), names.en());
  }

  Names toNames() {
    return new Names(uzLatn, uzCyrl, ru, en);
  }
}
