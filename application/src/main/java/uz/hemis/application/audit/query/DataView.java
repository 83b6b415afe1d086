package uz.hemis.application.audit.query;

import java.time.Instant;
import uz.hemis.application.audit.query.DeedView.Who;

/**
 * A look at somebody's personal data.
 *
 * @param at when it was recorded
 * @param chain chain of the record
 * @param sequence place in the chain
 * @param who who looked
 * @param action the operation's id
 */
public record DataView(Instant at, int chain, long sequence, Who who, String action) {}
