/**
 * The institution and its units: faculties, departments, sections, boards, centres and rectorate,
 * kept by the HR department (1.3, 3.1.3). A unit is opened by an order, renamed, moved to another
 * place and closed; each change holds from a day, and none is forgotten, so that the tree can be
 * drawn for any day.
 *
 * <p>What stands where decides how far deans and heads reach; what is closed takes in nobody any
 * more.
 */
package uz.hemis.domain.structure;
