/**
 * The life of a message to a person.
 *
 * <p>Something happens that a person must know of: a duty falls due, a request is decided, the HR
 * department urges somebody to comply (3.1.3), the regulation changes (5.2). The area where it
 * happens sends a {@link uz.hemis.domain.notices.Notice}: the kind, the facts, and a key under
 * which the person gets it once. It holds no sentence; that is made when the notice is read or
 * posted, in the language of the one who reads.
 *
 * <p>From then on the person sees it in the system, and its {@link
 * uz.hemis.domain.notices.Delivery} by e-mail begins: tried, tried again at growing distances, and
 * sent or given up.
 */
package uz.hemis.domain.notices;
