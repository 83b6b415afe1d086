/** Diplomas, from preparation to hand-over, and the account of their blanks (3.1.12, annex 12). */
package uz.hemis.application.diplomas;
