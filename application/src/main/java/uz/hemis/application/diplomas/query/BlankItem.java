package uz.hemis.application.diplomas.query;

import java.util.UUID;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.BlankSort;
import uz.hemis.domain.diplomas.BlankState;

/**
 * A blank in a list.
 *
 * @param receipt with which it came
 * @param diploma which it was issued to; null for others
 */
public record BlankItem(
    UUID id, BlankSort sort, BlankNumber number, BlankState state, UUID receipt, UUID diploma) {}
