/**
 * How the regulation changes (order, clauses 2 and 6; 2.1, 7.2): its versions and their rows are
 * data that only the ministry writes.
 *
 * <p>A {@link uz.hemis.domain.catalogue.RegulationDraft} begins as a copy of the newest published
 * version. The ministry words its heading, puts and removes rows, and asks {@link
 * uz.hemis.domain.catalogue.CatalogueCheck} what is still wrong. Submitted, it does not change any
 * more, and somebody of the ministry who has not worked on it approves exactly what was submitted
 * or sends it back.
 *
 * <p>Published, it is law from its date on, with the {@link
 * uz.hemis.domain.catalogue.CatalogueChange} against the version before it; facts before that date
 * stay with the version of theirs (7.1). A published version never changes and is never deleted.
 */
package uz.hemis.domain.catalogue;
