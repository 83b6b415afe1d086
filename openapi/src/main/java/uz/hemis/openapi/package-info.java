/**
 * The contract. It is written by hand in {@code src/main/openapi}, cut by area; the build bundles
 * it into the document that is served and makes the interfaces and records of the REST edge from
 * it.
 */
package uz.hemis.openapi;
