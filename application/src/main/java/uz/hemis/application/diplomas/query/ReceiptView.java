package uz.hemis.application.diplomas.query;

import uz.hemis.domain.diplomas.BlankReceipt;

/**
 * A receipt of blanks.
 *
 * @param byName family and given name of who entered it
 */
public record ReceiptView(BlankReceipt receipt, String byName) {}
