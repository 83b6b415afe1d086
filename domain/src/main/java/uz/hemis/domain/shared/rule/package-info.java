/**
 * How the system says no. A {@link uz.hemis.domain.shared.rule.Rule} is a constant with the clause
 * it rests on; a broken one leaves as {@link uz.hemis.domain.shared.rule.RuleBroken} with the facts
 * it was judged on.
 *
 * <p>Sentences for people are made at the edge, in four languages, out of the rule and its facts;
 * nothing in the domain speaks a human language.
 */
package uz.hemis.domain.shared.rule;
