/**
 * Information security of the installation (2.3). The ministry's ICT unit publishes versions of the
 * security policy, each with settings of sign-in; the leadership acknowledges a version once, and
 * from the day it is in force its settings hold wherever they are stricter than the configuration.
 *
 * <p>Employees with access to the server are entered by an order of the institution, for a kind of
 * access and a period, and an access is revoked once. Who got and lost which role is reviewed from
 * the assignments themselves.
 */
package uz.hemis.domain.security;
