/**
 * The demonstration institution: made once, in an empty database, out of invented people. Each role
 * of clause 1.3 and of the order has an account; the passwords are drawn anew for each installation
 * and written to a file that only its owner can read. A production installation has none of it.
 */
package uz.hemis.bootstrap.demo;
