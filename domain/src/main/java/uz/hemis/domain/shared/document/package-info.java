/**
 * The papers by which the regulation has things done: orders (buyruq), letters (xat) and acts
 * (dalolatnoma). What they have in common is a number, a date and a file.
 */
package uz.hemis.domain.shared.document;
