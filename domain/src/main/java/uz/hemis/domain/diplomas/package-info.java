/**
 * Diplomas, their supplements and the blanks that both are printed on (3.1.12, annex 12).
 *
 * <p>Blanks are forms of strict account. They come in a {@link
 * uz.hemis.domain.diplomas.BlankReceipt} by act, a range of numbers of one series. Each {@link
 * uz.hemis.domain.diplomas.Blank} is unused until its state is set: issued to a diploma, or spoiled
 * for a reason and written off by act. What is set stays, so that the unused ones are at any time
 * those received less those issued and spoiled.
 *
 * <p>A {@link uz.hemis.domain.diplomas.Diploma} is prepared by the dean out of the record of a
 * graduated study and edited until the diploma department, after the printing, sets the print
 * status of a part. That locks its data; what is wrong is put right by a duplicate. It is handed
 * over when the clearance sheet of the graduate is complete.
 */
package uz.hemis.domain.diplomas;
