/** Pages and papers as people see them: in a browser, on a phone, and under a scanner. */
package uz.hemis.bootstrap.browser;
