/** The mail server that e-mails are handed to. */
package uz.hemis.adapters.mail;
