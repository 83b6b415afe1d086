package uz.hemis.application.diplomas.query;

import uz.hemis.domain.diplomas.BlankSort;

/**
 * The stock of blanks of a sort in one series. The unused ones are those received less those issued
 * and spoiled.
 *
 * @param received by all acts
 */
public record StockLine(
    BlankSort sort, String series, long received, long issued, long spoiled, long unused) {}
