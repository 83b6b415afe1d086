/** The security policy, access to the server, and the review of who may what (2.3). */
package uz.hemis.application.security;
