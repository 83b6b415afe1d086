/**
 * Who may do what, and where. Clause 1.3 names the roles, 3.1.1 to 3.1.14 give them rights; a
 * person holds a role through an assignment with a period, a scope and the internal order that
 * formalises it (2.1), and acts in one role at a time.
 *
 * <p>Rights are asked twice: at the edge before anything is read, and in the use case with the
 * place of the thing that was loaded. What lies outside the scope does not exist for the person.
 */
package uz.hemis.domain.access;
