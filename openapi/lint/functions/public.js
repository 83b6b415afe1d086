/** An operation is for everybody exactly when it says so three times: here, by permission, by security. */
export default (operation, { operations }) => {
  const named = operations.includes(operation.operationId);
  const open = Array.isArray(operation.security) && operation.security.length === 0;
  const permitted = operation['x-permission'] === 'PUBLIC';
  if (named === open && open === permitted) {
    return [];
  }
  return [{
    message: `${operation.operationId} is ${named ? '' : 'not '}named as public, its permission is `
      + `${operation['x-permission']}, and it asks for ${open ? 'no' : 'a'} token.`,
  }];
};
