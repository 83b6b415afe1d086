/** An answer with a cursor is a page: it is asked for by limit and cursor, counted on request, and linked. */
const LARGEST = 200;

export default operation => {
  const answer = operation.responses?.['200'];
  const members = answer?.content?.['application/json']?.schema?.properties ?? {};
  if (!members.next) {
    return [];
  }
  const parameter = name => (operation.parameters ?? []).find(given => given.in === 'query' && given.name === name);
  const results = ['limit', 'after', 'totalCount']
    .filter(name => !parameter(name))
    .map(name => ({ message: `${operation.operationId} answers pages and does not take ${name}.` }));
  if (!(parameter('limit')?.schema.maximum <= LARGEST) || !(members.items?.maxItems <= LARGEST)) {
    results.push({ message: `A page of ${operation.operationId} may hold more than ${LARGEST} items.` });
  }
  if (!answer.headers?.Link) {
    results.push({ message: `${operation.operationId} does not link the next page.` });
  }
  if (!members.totalCount) {
    results.push({ message: `${operation.operationId} does not count.` });
  }
  return results;
};
