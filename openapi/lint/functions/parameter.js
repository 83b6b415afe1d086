/** The operation takes the parameter. */
export default (operation, { name, in: place, required, except = [] }) => {
  const taken = (operation.parameters ?? []).find(given => given.name === name && given.in === place);
  if (except.includes(operation.operationId)) {
    return taken ? [{ message: `${operation.operationId} takes ${name} and needs no exception.` }] : [];
  }
  if (!taken) {
    return [{ message: `${operation.operationId} does not take ${name}.` }];
  }
  return required && !taken.required ? [{ message: `${name} must be required.` }] : [];
};
