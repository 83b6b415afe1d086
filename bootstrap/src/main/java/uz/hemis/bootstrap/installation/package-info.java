/**
 * How an installation comes to be. On the first start in production the facts in the environment
 * found it: the institution, and RTTRM's first operator with a one-time password. From there on all
 * is done over the API: the operator hands over by the act and binds the first super administrator,
 * who gives the other roles (2.2). The demonstration is founded with the same pieces.
 */
package uz.hemis.bootstrap.installation;
