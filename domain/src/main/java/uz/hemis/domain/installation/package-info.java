/**
 * The installation: one per institution (2.1), on the institution's servers or on RTTRM's, always
 * in Uzbekistan. RTTRM installs it and hands it over by an act (dalolatnoma), binds the super
 * administrator whom the institution names, and puts it to use (2.2).
 *
 * <p>Where the servers stand decides one right: the super administrator configures them only when
 * they are RTTRM's (3.1.1).
 */
package uz.hemis.domain.installation;
