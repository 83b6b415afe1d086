/**
 * The boards on which the regulation is kept under control (order, clauses 3 and 4; 3.1.14): of the
 * duties due in a period, how many were done in time, how many late, how many are locked. They are
 * counted by role, annex, duty, unit or month, and for the leadership by person.
 *
 * <p>A board is an aggregate: it names nobody. Units of the ministry see the roles that annex 2
 * gives them, the overseer (order, clause 7) all of them, and neither sees a person.
 */
package uz.hemis.domain.monitoring;
