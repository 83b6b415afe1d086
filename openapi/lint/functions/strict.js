/** Every object of the schema refuses members that it does not name. */
const loose = (schema, place, found) => {
  if (schema === null || typeof schema !== 'object') {
    return found;
  }
  if (schema.type === 'object' && schema.additionalProperties !== false) {
    found.push(place);
  }
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    loose(member, `${place}/${name}`, found);
  }
  loose(schema.items, `${place}[]`, found);
  for (const part of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    loose(part, place, found);
  }
  return found;
};

export default schema => loose(schema, '', []).map(place => ({ message: `The body takes unknown members at "${place}".` }));
