/**
 * How the ministry changes the regulation, and how everybody reads its versions (O-2, O-6, 7.2).
 */
package uz.hemis.application.catalogue;
