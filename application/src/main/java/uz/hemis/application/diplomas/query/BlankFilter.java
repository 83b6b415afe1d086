package uz.hemis.application.diplomas.query;

import java.util.UUID;
import uz.hemis.domain.diplomas.BlankState;

/**
 * Which blanks are asked for; null members ask for nothing.
 *
 * @param sort by sort and series
 * @param number the digits of the number
 * @param receipt with which they came
 * @param diploma which they were issued to
 */
public record BlankFilter(
    StockFilter sort, BlankState state, String number, UUID receipt, UUID diploma) {}
