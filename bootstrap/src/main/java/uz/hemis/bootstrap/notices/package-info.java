/** When and through which mail server notices are e-mailed. */
package uz.hemis.bootstrap.notices;
