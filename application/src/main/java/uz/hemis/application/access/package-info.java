/**
 * Sign-in, sessions and accounts (1.2, 2.3, 3.1.1). A sign-in proves who somebody is and opens a
 * session in one role; the access token names account and session only, so that a role, session or
 * account that ends acts on the next request.
 *
 * <p>Passwords, codes and tokens pass through here and stay nowhere: stored are Argon2id of the
 * password, SHA-256 of the refresh token and the sealed secret of the second factor.
 */
package uz.hemis.application.access;
