/**
 * References and transcripts that the system issues, each to be verified by its code (3.1.13). One
 * that was issued is a {@link uz.hemis.domain.certificates.Certificate} with the snapshot of what
 * it prints; it never changes, and however the study goes on, it stays what it was.
 *
 * <p>What is printed is a {@link uz.hemis.domain.certificates.Manuscript}: text and tables without
 * fonts, sizes and pages, with the address at which anybody verifies it. Out of one manuscript come
 * the same bytes at any time, so that a document that was issued can be made again.
 */
package uz.hemis.domain.certificates;
