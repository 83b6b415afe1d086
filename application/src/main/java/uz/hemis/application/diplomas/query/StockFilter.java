package uz.hemis.application.diplomas.query;

import uz.hemis.domain.diplomas.BlankKind;

/**
 * Which sorts and series of blanks are asked for; null members ask for nothing.
 *
 * @param educationType code of the national classifier
 * @param category code of the national classifier
 */
public record StockFilter(BlankKind kind, String educationType, String category, String series) {}
