/** Which statuses follow from what an operation takes. */
const follow = operation => {
  const takes = name => (operation.parameters ?? []).some(given => given.name === name);
  const addressed = (operation.parameters ?? []).some(given => given.in === 'path' && given.schema?.format === 'uuid');
  const reads = !operation.requestBody && takes('If-None-Match');
  return {
    400: true,
    401: operation['x-permission'] !== 'PUBLIC',
    403: operation['x-permission'] !== 'PUBLIC',
    404: addressed,
    304: reads,
    406: true,
    409: takes('Idempotency-Key'),
    412: takes('If-Match'),
    413: Boolean(operation.requestBody),
    415: Boolean(operation.requestBody),
    422: takes('Idempotency-Key'),
    428: takes('If-Match'),
    429: true,
    500: true,
    503: true,
  };
};

export default operation => {
  const statuses = Object.keys(operation.responses ?? {});
  const results = Object.entries(follow(operation))
    .filter(([status, follows]) => follows && !statuses.includes(status))
    .map(([status]) => ({ message: `${operation.operationId} can answer ${status} and does not name it.` }));
  if (statuses.filter(status => status.startsWith('2')).length !== 1) {
    results.push({ message: `${operation.operationId} has other than one success.` });
  }
  return results;
};
