/**
 * The papers behind entries: orders (2.1, 3.1.3), acts of hand-over (2.2), and the justification
 * and the two letters that late entry needs (order, clause 5).
 *
 * <p>A file is uploaded first, judged by its content, and kept sealed. An entry then names it, and
 * from then on the file belongs to that entry; a file that no entry names within a week is removed.
 */
package uz.hemis.domain.files;
