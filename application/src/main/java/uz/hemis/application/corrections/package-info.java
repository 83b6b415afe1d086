/**
 * Corrections: the leadership's instructions and what is done on them (3.1.1), and what people
 * propose to correct of their own data (4.2).
 */
package uz.hemis.application.corrections;
